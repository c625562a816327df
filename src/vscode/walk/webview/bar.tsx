import { t } from '@vscode/l10n';
import type { FromPage, WalkView } from '../messages';

/** Where the team stands: how much is settled, and what the verdict is. */
export function Bar(props: {
  view: WalkView;
  isLarge: boolean;
  enlarge: (isLarge: boolean) => void;
  tell: (message: FromPage) => void;
}) {
  const { view, isLarge, enlarge, tell } = props;
  const { settled, all } = view.progress;
  return (
    <header class="bar">
      <div class="standing">
        <p class="design">
          <bdi>{view.design}</bdi>
        </p>
        <p class="verdict">{view.verdict}</p>
      </div>
      <div class="progress">
        <label for="progress">{t('{0} of {1} points settled', settled, all)}</label>
        <progress id="progress" value={settled} max={Math.max(all, 1)} />
      </div>
      <div class="tools">
        <button type="button" class="button" aria-pressed={isLarge} onClick={() => enlarge(!isLarge)}>
          {t('Large type')}
        </button>
        <button type="button" class="button" onClick={() => tell({ type: 'report' })}>
          {t('Open the report')}
        </button>
        <button type="button" class="button" onClick={() => tell({ type: 'stop' })}>
          {t('Stop for now')}
        </button>
      </div>
    </header>
  );
}
