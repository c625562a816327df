import { t } from '@vscode/l10n';
import type { Place } from '../../../model/fact';
import { isActivityOver, isOverloaded, type Workload, workloads } from '../../../model/workload';
import type { Item, JudgeContext, Judgement } from '../../item';
import { atLeast, every, unless } from '../../judgement';

export const time: Item = {
  id: 'participation.time',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Is it worth a member’s time?',
  why: 'Time is what members are shortest of, so they must know beforehand how much is asked, and nobody may carry too much.',
  sources: [{ document: 'FAQ', section: 'About cultivating communities of practice (success factors: time)' }],
  criteria: [
    {
      id: 'time-asked-is-said',
      text: 'Every activity that recurs says how much time it asks of a member',
      next: 'Write under “asks” of each recurring activity how much time it takes of a member, for example 2 h/month',
      where: { kind: 'activities', at: ['activities'] },
      judge: timeAskedIsSaid,
    },
    {
      id: 'nobody-is-overloaded',
      text: 'No member is asked for more than 40 % of full time',
      next: 'Write the “time” of each role and what each activity “asks”, and pass work on from whoever has more than 40 % of full time',
      where: { kind: 'roles', at: ['roles'] },
      judge: nobodyIsOverloaded,
    },
  ],
};

function timeAskedIsSaid({ design, asOf }: JudgeContext): Judgement {
  const recurring = design
    .entities('activity')
    .map(({ fact }) => fact)
    .filter(fact => fact.get('repeats') !== undefined || fact.get('rhythm') !== undefined);
  return every(
    recurring.filter(fact => !isActivityOver(fact, asOf)),
    fact => [fact.get('asks')],
  );
}

function nobodyIsOverloaded({ design, asOf }: JudgeContext): Judgement {
  const loads = workloads(design, asOf);
  const overloaded = loads.filter(isOverloaded);
  return unless(
    placesOf(overloaded, ({ member }) => member.fact),
    overloaded.length === 1
      ? t('One member is asked for more than 40 % of full time.')
      : t('{0} members are asked for more than 40 % of full time.', overloaded.length),
    atLeast(1, placesOf(loads)),
  );
}

/** Where the design asks for the time of somebody, each place once. */
function placesOf(loads: readonly Workload[], besides?: (load: Workload) => Place): readonly Place[] {
  const places = new Set<Place>();
  for (const load of loads) {
    if (besides !== undefined) places.add(besides(load));
    for (const { place } of load.asks) places.add(place);
  }
  return [...places];
}
