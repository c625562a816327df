import { t } from '@vscode/l10n';
import { Sign, toneOf } from '../../../../report/format/html/sign';
import { stateOfVerdict } from '../../../../report/words';
import { useViewing } from '../viewing';

/** How many designs are ready: what the meeting looks at first. */
export function Verdicts() {
  const { verdicts } = useViewing().portfolio.summary;
  const all = [
    { state: 'ready', words: t('ready') },
    { state: 'ready-but', words: t('ready but for some expected points') },
    { state: 'not-ready', words: t('not ready') },
  ] as const;
  return (
    <section class="verdict-counts" aria-labelledby="verdicts">
      <h2 id="verdicts" class="unseen">
        {t('Verdicts')}
      </h2>
      <ul class="verdicts">
        {all.map(({ state, words }) => (
          <li key={state} class={verdicts[state] === 0 ? 'is-zero' : toneOf(stateOfVerdict[state])}>
            <Sign shape={stateOfVerdict[state]} /> <strong>{verdicts[state]}</strong> <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
