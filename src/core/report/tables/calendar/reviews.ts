import { t } from '@vscode/l10n';
import { lineOf, type ReportContext } from '../../context';
import { labelOf } from '../../enumerations';
import type { Tables } from '../../report';
import { dateOf, due, names, type Planned } from './entry';

export function reviews(context: ReportContext): readonly Planned[] {
  const found = context.design.part('indicators').list('reviews');
  return found.flatMap(review => {
    const written = review.get('when')?.value;
    const question = review.get('question')?.value;
    const talk: Planned = {
      identity: ['review', question ?? ''],
      place: review,
      written,
      date: dateOf(written),
      title: reviewTitle(context, question),
      kind: 'review',
      who: names(context, review.list('with')),
      ...every(context, review.get('every')?.value),
    };
    const decisions = review.list('decisions').flatMap(decision => {
      const title = decision.get('what')?.value;
      return due(context, 'decision', decision, decision.get('due')?.value, {
        title,
        owners: [decision.get('owner')],
        done: decision.get('done')?.value === true,
        identity: ['decision', title ?? ''],
      });
    });
    return [talk, ...decisions];
  });
}

export function lifespan(context: ReportContext): readonly Planned[] {
  const on = context.design.part('community').get('lifespan')?.get('review-on');
  if (on === undefined) return [];
  const title = t('Look whether the community has done its work');
  return [
    { identity: ['lifespan'], place: on, written: on.value, date: dateOf(on.value), title, kind: 'review', who: [] },
  ];
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
