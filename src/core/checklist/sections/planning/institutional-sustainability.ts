import { t } from '@vscode/l10n';
import type { Design, EntryOf } from '../../../model/design';
import type { Fact } from '../../../model/fact';
import type { Item, JudgeContext, Judgement } from '../../item';
import { every, holds, notApplicable, silent, unless } from '../../judgement';

type Organisation = Fact<EntryOf<'organisation'>>;

export const institutionalSustainability: Item = {
  id: 'planning.institutional-sustainability',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Can the organisations last long enough to take part?',
  why: 'An organisation that fears for its own next year has little attention left for learning with others.',
  sources: [{ document: 'PN', section: 'Planning and getting started: Institutional sustainability' }],
  criteria: [
    {
      id: 'prospects-known',
      text: 'It is known of every organisation how sure it can be of its own future',
      next: 'Find out how sure each organisation can be of its own future, and write it under that organisation as “sustainability”',
      where: { kind: 'members', at: ['organisations'] },
      judge: prospectsKnown,
    },
    {
      id: 'at-risk-supported',
      text: 'Every organisation at risk has support',
      next: 'Plan how people of an organisation at risk can stay in, and write it under that organisation as “support”',
      where: { kind: 'members', at: ['organisations'] },
      judge: atRiskSupported,
    },
  ],
};

function prospectsKnown({ design }: JudgeContext): Judgement {
  const all = organisations(design);
  const unknown = all.map(fact => fact.get('sustainability')).filter(fact => fact?.value === 'unknown');
  return unless(
    unknown.filter(fact => fact !== undefined),
    t('Of some it is said that nobody knows.'),
    every(all, fact => [fact.get('sustainability')]),
  );
}

function atRiskSupported({ design }: JudgeContext): Judgement {
  const all = organisations(design);
  if (all.length === 0) return silent();
  const atRisk = all.filter(fact => fact.get('sustainability')?.value === 'at-risk');
  if (atRisk.length === 0) return notApplicable(t('No organisation is said to be at risk.'));
  const alone = atRisk.filter(fact => fact.get('support') === undefined).map(fact => fact.get('sustainability'));
  const support = atRisk.map(fact => fact.get('support'));
  return unless(
    alone.filter(fact => fact !== undefined),
    t('An organisation is at risk, and no support for it is planned.'),
    holds(support.filter(fact => fact !== undefined)),
  );
}

function organisations(design: Design): readonly Organisation[] {
  return design.entities('organisation').map(({ fact }) => fact);
}
