import { t } from '@vscode/l10n';
import type { Design, Entity } from '../../../model/design';
import { type Member, presentMembers } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { everyEntity, unless } from '../../judgement';

export const contacts: Item = {
  id: 'relationships.contacts',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Does each organisation take part through more than one person, one of whom decides?',
  why: 'One contact falls ill or changes jobs, and the organisation is lost; and what nobody may decide or pass on changes nothing there.',
  sources: [{ document: 'PN', section: 'Relationships and communication between members: Network of relationships' }],
  criteria: [
    {
      id: 'two-from-each',
      text: 'Every organisation has two or more members',
      next: 'Win a second person from each organisation that has only one, and add them to “members” with their “organisation”',
      where: { kind: 'members', at: ['members'] },
      judge: twoFromEach,
    },
    {
      id: 'one-decides',
      text: 'Every organisation has a member who can decide for it',
      next: 'Win somebody from each organisation who can decide for it, and write “decides: true” under that member',
      where: { kind: 'members', at: ['members'] },
      judge: oneDecides,
    },
    {
      id: 'one-passes-on',
      text: 'Every organisation has a member who passes on what was learned',
      next: 'Ask one member of each organisation how they tell colleagues what they learned, and write it under that member as “passes-on”',
      where: { kind: 'members', at: ['members'] },
      judge: ({ design }) =>
        everyEntity(design.entities('organisation'), organisation =>
          membersOf(design, organisation).map(({ fact }) => fact.get('passes-on')),
        ),
    },
  ],
};

function twoFromEach({ design }: JudgeContext): Judgement {
  return everyEntity(design.entities('organisation'), organisation => {
    const members = membersOf(design, organisation);
    return members.length >= 2 ? members.map(({ fact }) => fact.get('organisation')) : [];
  });
}

function oneDecides({ design }: JudgeContext): Judgement {
  const organisations = design.entities('organisation');
  const without = organisations.flatMap(organisation => {
    const said = membersOf(design, organisation).map(({ fact }) => fact.get('decides'));
    return said.every(fact => fact?.value === false) ? said : [];
  });
  const judged = everyEntity(organisations, organisation =>
    membersOf(design, organisation)
      .map(({ fact }) => fact.get('decides'))
      .filter(fact => fact?.value === true),
  );
  return unless(
    without.filter(fact => fact !== undefined),
    t('Nobody from one of the organisations can decide for it.'),
    judged,
  );
}

function membersOf(design: Design, organisation: Entity<'organisation'>): readonly Member[] {
  return presentMembers(design).filter(({ fact }) => fact.get('organisation')?.value === organisation.id);
}
