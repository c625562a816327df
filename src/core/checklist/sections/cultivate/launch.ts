import { t } from '@vscode/l10n';
import { launchActivities } from '../../../model/launch';
import { coreMembers } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { allSaid, holds, notApplicable, silent } from '../../judgement';
import { atLeastMembers } from '../../somebody';

export const launch: Item = {
  id: 'cultivate.launch',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Has the core group designed the way it gets going?',
  why: 'A start that the core has thought out fits the people it is for, and is carried by more than one pair of shoulders.',
  sources: [{ document: 'FAQ', section: 'About cultivating communities of practice (third step)' }],
  criteria: [
    {
      id: 'approach',
      text: 'It is said whether it starts with an event or by working on an issue',
      next: 'Decide whether you start with an event or by working on an issue, and write it under “approach”',
      where: { kind: 'activities', at: ['launch', 'approach'] },
      judge: ({ design }) => allSaid(design.part('activities').get('launch')?.get('approach')),
    },
    {
      id: 'designed-by-the-core',
      text: 'At least two members of the core worked the launch out',
      next: 'Work the launch out with two members of the core at least, and name them under “designed-by”',
      where: { kind: 'activities', at: ['launch', 'designed-by'] },
      judge: designedByTheCore,
    },
    {
      id: 'event-is-prepared',
      text: 'The launch event has a date, hosts and an agenda',
      next: 'Write when the launch takes place (“when”), who welcomes people (“hosts”), and what happens step by step (“agenda” under “launch”)',
      where: { kind: 'activities', at: ['launch', 'activity'] },
      judge: eventIsPrepared,
    },
  ],
};

function designedByTheCore({ design }: JudgeContext): Judgement {
  const core = new Set(coreMembers(design).map(({ id }) => id));
  const named = design.part('activities').get('launch')?.list('designed-by') ?? [];
  return atLeastMembers(
    2,
    design,
    named.filter(({ value }) => core.has(value)),
  );
}

function eventIsPrepared({ design }: JudgeContext): Judgement {
  const said = design.part('activities').get('launch');
  if (said?.get('approach')?.value === 'start-with-an-issue') {
    return notApplicable(t('It starts by working on an issue, without an event.'));
  }
  const agenda = said?.get('agenda');
  const hasParts = agenda?.items().some(part => part.get('title') !== undefined) ?? false;
  const events = launchActivities(design).map(({ fact }) => fact);
  const prepared = events.filter(event => event.get('when') !== undefined && event.list('hosts').length > 0);
  const evidence = [
    ...prepared.flatMap(event => [event.get('when'), ...event.list('hosts')]),
    ...(hasParts ? [agenda] : []),
  ].filter(place => place !== undefined);
  if (prepared.length > 0 && hasParts) return holds(evidence);
  const lacking = prepared.length === 0 ? events : said === undefined ? [] : [said];
  return silent(lacking, undefined, evidence);
}
