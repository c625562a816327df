import { t } from '@vscode/l10n';
import { useEffect, useRef } from 'preact/hooks';
import type { FromPage, WalkView } from '../messages';

/** What stands at the end of the walk. */
export function Finish({ view, tell }: { view: WalkView; tell: (message: FromPage) => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { skipped, hasPrevious } = view;
  return (
    <article class="finish">
      <h1 ref={heading} tabIndex={-1}>
        {skipped === 0 ? t('You have been through all points.') : t('You have been through the list.')}
      </h1>
      <p class="lead">{whatIsLeft(view)}</p>
      <div class="ways">
        {skipped > 0 && (
          <button type="button" class="button is-main" onClick={() => tell({ type: 'again' })}>
            {t('Go through what was skipped')}
          </button>
        )}
        <button
          type="button"
          class={skipped > 0 ? 'button' : 'button is-main'}
          onClick={() => tell({ type: 'report' })}
        >
          {t('Open the report')}
        </button>
        {hasPrevious && (
          <button type="button" class="button" onClick={() => tell({ type: 'back' })}>
            {t('Back')}
          </button>
        )}
      </div>
    </article>
  );
}

function whatIsLeft({ skipped, verdict }: WalkView): string {
  if (skipped === 0) return verdict;
  return skipped === 1
    ? t('{0}. One point was skipped.', verdict)
    : t('{0}. {1} points were skipped.', verdict, skipped);
}
