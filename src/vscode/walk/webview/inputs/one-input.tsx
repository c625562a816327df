import { t } from '@vscode/l10n';
import type { Choices, FormValue } from '../../../../core/features/walk/card';
import { Radio } from './radio';

/** More than these are easier to find in a list that opens. */
const mostRadios = 8;

/** One of several: all in sight where they are few; where something else may be written, a line that offers them. */
export function OneInput(props: {
  id: string;
  input: Choices;
  value: FormValue;
  change: (value: FormValue) => void;
  describedBy: string;
  isInvalid: boolean;
}) {
  const { id, input, value, change, describedBy, isInvalid } = props;
  const { choices, orElse } = input;
  const text = typeof value === 'string' ? value : '';
  if (orElse !== undefined) {
    const shown = choices.find(choice => choice.value === text)?.label ?? text;
    return (
      <>
        <input
          id={id}
          type="text"
          list={`${id}-list`}
          autoComplete="off"
          value={shown}
          aria-describedby={describedBy}
          aria-invalid={isInvalid}
          onInput={event => change(event.currentTarget.value)}
        />
        <datalist id={`${id}-list`}>
          {choices.map(choice => (
            <option key={choice.value} value={choice.label}>
              {choice.meaning}
            </option>
          ))}
        </datalist>
      </>
    );
  }
  if (choices.length > mostRadios) {
    return (
      <select id={id} value={text} aria-describedby={describedBy} onChange={event => change(event.currentTarget.value)}>
        <option value="">{t('Please choose')}</option>
        {choices.map(({ value: each, label, meaning }) => (
          <option key={each} value={each}>
            {meaning === undefined ? label : t('{0}: {1}', label, meaning)}
          </option>
        ))}
      </select>
    );
  }
  if (choices.length === 0) return <p class="none">{t('There is nothing to choose from yet.')}</p>;
  return (
    <div class="options">
      {choices.map(({ value: each, label, meaning }) => (
        <Radio
          key={each}
          id={`${id}-${each}`}
          name={id}
          label={label}
          meaning={meaning}
          isChosen={text === each}
          choose={() => change(each)}
        />
      ))}
    </div>
  );
}
