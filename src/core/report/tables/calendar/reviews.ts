import { t } from '@vscode/l10n';
import { lineOf, type ReportContext } from '../../context';
import { labelOf } from '../../enumerations';
import type { CalendarEntry, Tables } from '../../report';
import { dateOf, due, entry, names } from './entry';

export function reviews(context: ReportContext): readonly CalendarEntry[] {
  const found = context.design.part('indicators').list('reviews');
  return found.flatMap(review => [
    ...entry(context, review, review.get('when')?.value, {
      title: reviewTitle(context, review.get('question')?.value),
      kind: 'review',
      who: names(context, review.list('with')),
      ...every(context, review.get('every')?.value),
    }),
    ...review.list('decisions').flatMap(decision =>
      due(context, 'decision', decision, decision.get('due')?.value, {
        title: decision.get('what')?.value,
        owners: [decision.get('owner')],
        done: decision.get('done')?.value === true,
      }),
    ),
  ]);
}

export function lifespan(context: ReportContext): readonly CalendarEntry[] {
  const on = context.design.part('community').get('lifespan')?.get('review-on');
  if (on === undefined) return [];
  const title = t('Look whether the community has done its work');
  return entry(context, on, on.value, { title, kind: 'review', who: [] });
}

/** Reviews without a day. */
export function undatedReviews(context: ReportContext): Tables['undated'] {
  return context.design
    .part('indicators')
    .list('reviews')
    .filter(review => dateOf(review.get('when')?.value) === undefined)
    .map(review => ({
      title: reviewTitle(context, review.get('question')?.value),
      ...every(context, review.get('every')?.value),
      line: lineOf(context, review),
    }));
}

/** How often, where that is a word the schemas know, by its meaning; else as it is written. */
function every({ tell }: ReportContext, period: string | undefined): { readonly repeats?: string } {
  if (period === undefined) return {};
  return { repeats: labelOf('every', period)?.meaning ?? tell.prose(period) };
}

function reviewTitle({ tell }: ReportContext, question: string | undefined): string {
  return question === undefined ? t('Talk over the results') : t('Talk over the results: {0}', tell.prose(question));
}
