import { t } from '@vscode/l10n';
import type { Field, FormValue } from '../../../core/features/walk/card';
import { DateInput } from './inputs/date-input';
import { ManyInput } from './inputs/many-input';
import { OneInput } from './inputs/one-input';
import { YesNoInput } from './inputs/yes-no-input';

/** One thing to say, with what it is for and, where the answer cannot be understood, why. */
export function FieldInput(props: {
  id: string;
  field: Field;
  value: FormValue;
  objection: string | undefined;
  change: (value: FormValue) => void;
}) {
  const { id, field, value, objection, change } = props;
  const { label, help, example, input } = field;
  const hint = (
    <p class="help" id={`${id}-help`}>
      {help}
      {example !== undefined && (input.kind === 'line' || input.kind === 'text' || input.kind === 'amount') && (
        <span class="example"> {t('For example: {0}', example)}</span>
      )}
    </p>
  );
  const trouble = objection !== undefined && (
    <p class="objection is-unmet" id={`${id}-objection`}>
      {objection}
    </p>
  );
  const describedBy = objection === undefined ? `${id}-help` : `${id}-objection ${id}-help`;
  const entry = <Entry {...{ id, field, value, change, describedBy }} isInvalid={objection !== undefined} />;
  if (isGroup(field)) {
    return (
      <fieldset class="field" aria-describedby={describedBy}>
        <legend>{label}</legend>
        {hint}
        {trouble}
        {entry}
      </fieldset>
    );
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint}
      {trouble}
      {entry}
    </div>
  );
}

interface EntryProps {
  readonly id: string;
  readonly field: Field;
  readonly value: FormValue;
  readonly change: (value: FormValue) => void;
  readonly describedBy: string;
  readonly isInvalid: boolean;
}

function Entry({ id, field: { input }, value, change, describedBy, isInvalid }: EntryProps) {
  const text = typeof value === 'string' ? value : '';
  const common = { id, 'aria-describedby': describedBy, 'aria-invalid': isInvalid };
  switch (input.kind) {
    case 'text':
      return <textarea {...common} rows={2} value={text} onInput={event => change(event.currentTarget.value)} />;
    case 'lines': {
      const lines = typeof value === 'object' && value !== null ? value.join('\n') : '';
      return (
        <textarea {...common} rows={3} value={lines} onInput={event => change(event.currentTarget.value.split('\n'))} />
      );
    }
    case 'date':
      return <DateInput {...{ id, value: text, change, describedBy, isInvalid }} />;
    case 'yes-no':
      return <YesNoInput {...{ id, value, change }} />;
    case 'one':
      return <OneInput {...{ id, input, value, change, describedBy, isInvalid }} />;
    case 'many':
      return <ManyInput {...{ id, input, value, change }} />;
    case 'line':
    case 'amount':
    case 'number':
      return (
        <input
          {...common}
          type="text"
          autoComplete="off"
          value={text}
          onInput={event => change(event.currentTarget.value)}
        />
      );
  }
}

/** True where the answer is several things to click on, which no label can be for. */
function isGroup({ input }: Field): boolean {
  if (input.kind === 'yes-no' || input.kind === 'many') return true;
  return input.kind === 'one' && input.orElse === undefined && input.choices.length <= 8;
}
