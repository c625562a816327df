import { t } from '@vscode/l10n';
import type { Entity } from '../../../model/design';
import { launchActivities, launchOf } from '../../../model/launch';
import { lineOf, type ReportContext } from '../../context';
import { labelOf } from '../../enumerations';
import type { Tables } from '../../report';
import { dateOf, names, type Planned } from './entry';

type Activity = Entity<'activity'>;

/** The day that readiness.cop.yaml aims at, unless an activity for the launch stands on that day. */
export function launchDay(context: ReportContext): readonly Planned[] {
  const launch = launchOf(context.design);
  const onTheDay = launchActivities(context.design).some(
    ({ fact }) => dateOf(fact.get('when')?.value)?.first === launch?.date.first,
  );
  const written = context.design.part('readiness').get('target')?.value;
  if (launch === undefined || onTheDay || written === undefined) return [];
  const { date, place } = launch;
  return [{ identity: ['launch'], place, written, date, title: t('Launch'), kind: 'launch', who: [] }];
}

export function activities(context: ReportContext): readonly Planned[] {
  const { design, tell } = context;
  const launches = new Set(launchActivities(design).map(({ id }) => id));
  return design.entities('activity').map(activity => {
    const { id, fact } = activity;
    const when = fact.get('when');
    const mode = labelOf('mode', fact.get('mode')?.value)?.title;
    return {
      identity: ['activity', id],
      place: when ?? fact,
      written: when?.value,
      date: dateOf(when?.value),
      title: tell.prose(activity.title),
      kind: launches.has(id) ? 'launch' : 'activity',
      who: names(context, fact.list('hosts')),
      lasts: fact.get('lasts')?.value,
      activity,
      ...repetition(context, activity),
      ...(mode === undefined ? {} : { mode }),
    };
  });
}

/** Activities without a day. */
export function undatedActivities(context: ReportContext): Tables['undated'] {
  return context.design
    .entities('activity')
    .filter(({ fact }) => dateOf(fact.get('when')?.value) === undefined)
    .map(activity => ({
      title: context.tell.prose(activity.title),
      ...repetition(context, activity),
      line: lineOf(context, activity.fact),
    }));
}

function repetition({ tell }: ReportContext, { fact }: Activity): { readonly repeats?: string } {
  const rhythm = fact.get('rhythm')?.value;
  if (rhythm !== undefined) return { repeats: tell.prose(rhythm) };
  const repeats = fact.get('repeats')?.value;
  if (repeats === undefined) return {};
  return { repeats: labelOf('repeats', repeats)?.meaning ?? t('By the rule {0}', tell.prose(repeats)) };
}
