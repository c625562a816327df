import { t } from '@vscode/l10n';
import { dayInWords } from '../../../../core/report/dates';
import { parseDate } from '../../../../core/values/dates';

/** A day, or only a month or a year; says in words what was understood, and lets a day be picked. */
export function DateInput(props: {
  id: string;
  value: string;
  change: (value: string) => void;
  describedBy?: string | undefined;
  isInvalid?: boolean;
}) {
  const { id, value, change, describedBy, isInvalid = false } = props;
  const understood = parseDate(value.trim()) === undefined ? '' : dayInWords(value.trim());
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value.trim()) ? value.trim() : '';
  return (
    <div class="date">
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onInput={event => change(event.currentTarget.value)}
      />
      <input
        type="date"
        aria-label={t('Pick a day')}
        value={day}
        onChange={event => event.currentTarget.value !== '' && change(event.currentTarget.value)}
      />
      <output for={id}>{understood}</output>
    </div>
  );
}
