import { t } from '@vscode/l10n';
import type { Entity } from '../../../model/design';
import { launchActivities, launchOf } from '../../../model/launch';
import { lineOf, type ReportContext } from '../../context';
import { labelOf } from '../../enumerations';
import type { CalendarEntry, Tables } from '../../report';
import { dateOf, entry, names } from './entry';

type Activity = Entity<'activity'>;

/** The day that readiness.cop.yaml aims at, unless an activity for the launch stands on that day. */
export function launchDay(context: ReportContext): readonly CalendarEntry[] {
  const launch = launchOf(context.design);
  const onTheDay = launchActivities(context.design).some(
    ({ fact }) => dateOf(fact.get('when')?.value)?.first === launch?.date.first,
  );
  const written = context.design.part('readiness').get('target')?.value;
  if (launch === undefined || onTheDay || written === undefined) return [];
  return entry(context, launch.place, written, { title: t('Launch'), kind: 'launch', who: [] });
}

export function activities(context: ReportContext): readonly CalendarEntry[] {
  const { design, tell } = context;
  const launches = new Set(launchActivities(design).map(({ id }) => id));
  return design.entities('activity').flatMap(activity => {
    const { fact } = activity;
    const when = fact.get('when');
    if (when === undefined) return [];
    const mode = labelOf('mode', fact.get('mode')?.value)?.title;
    return entry(context, when, when.value, {
      title: tell.prose(activity.title),
      kind: launches.has(activity.id) ? 'launch' : 'activity',
      who: names(context, fact.list('hosts')),
      lasts: fact.get('lasts')?.value,
      ...repetition(context, activity),
      ...(mode === undefined ? {} : { mode }),
    });
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
