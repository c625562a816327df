import { t } from '@vscode/l10n';
import type { Choices, FormValue } from '../../../../core/features/walk/card';

/** Any of several, and others in words: names with commas between them, or texts one a line. */
export function ManyInput(props: { id: string; input: Choices; value: FormValue; change: (value: FormValue) => void }) {
  const { id, input, value, change } = props;
  const { choices, orElse } = input;
  const chosen = textsOf(value);
  const known = new Set(choices.map(choice => choice.value));
  const ticked = chosen.filter(each => known.has(each));
  const others = chosen.filter(each => !known.has(each));
  const tick = (each: string, isOn: boolean): void =>
    change([...(isOn ? [...ticked, each] : ticked.filter(other => other !== each)), ...others]);
  return (
    <>
      {choices.length > 0 && (
        <div class="options">
          {choices.map(choice => (
            <label key={choice.value} class="option" for={`${id}-${choice.value}`}>
              <input
                id={`${id}-${choice.value}`}
                type="checkbox"
                checked={ticked.includes(choice.value)}
                onChange={event => tick(choice.value, event.currentTarget.checked)}
              />
              <span>
                {choice.label}
                {choice.meaning !== undefined && <span class="meaning"> {choice.meaning}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
      {choices.length === 0 && orElse === undefined && <p class="none">{t('There is nothing to choose from yet.')}</p>}
      {orElse !== undefined && (
        <div class="others">
          <label for={`${id}-others`}>{othersLabel(choices.length > 0, orElse === 'words')}</label>
          {orElse === 'words' ? (
            <textarea
              id={`${id}-others`}
              rows={2}
              value={others.join('\n')}
              onInput={event => change([...ticked, ...event.currentTarget.value.split('\n')])}
            />
          ) : (
            <input
              id={`${id}-others`}
              type="text"
              autoComplete="off"
              value={others.join(',')}
              onInput={event => change([...ticked, ...namesIn(event.currentTarget.value)])}
            />
          )}
        </div>
      )}
    </>
  );
}

function textsOf(value: FormValue): readonly string[] {
  return typeof value === 'object' && value !== null ? value : [];
}

/** What stands between the commas as it is typed, so that nothing changes under the cursor. */
function namesIn(text: string): readonly string[] {
  return text === '' ? [] : text.split(',');
}

function othersLabel(isBesides: boolean, inWords: boolean): string {
  if (inWords)
    return isBesides ? t('Or in your own words, one thing a line') : t('In your own words, one thing a line');
  return isBesides
    ? t('Somebody or something else: names with commas between them')
    : t('Names, with commas between them');
}
