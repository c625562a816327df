import { t } from '@vscode/l10n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WalkPoint } from '../../../core/features/walk/walk';
import { parseDate } from '../../../core/values/dates';
import type { FromPage, WalkView } from '../messages';
import { DateInput } from './inputs/date-input';

/** Asks why a team does without a point, until when, and who says so. */
export function WaiveForm(props: {
  view: WalkView;
  point: WalkPoint;
  tell: (message: FromPage) => void;
  close: () => void;
}) {
  const { view, point, tell, close } = props;
  const first = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(view.until);
  const [by, setBy] = useState('');
  useEffect(() => first.current?.focus(), []);
  const isReady = reason.trim() !== '' && parseDate(until) !== undefined;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!isReady) return;
    tell({ type: 'waive', item: point.id, reason, until, by });
    close();
  };
  return (
    <form class="card" onSubmit={submit} aria-labelledby="waive">
      <h2 id="waive">{t('Do without this point for now')}</h2>
      <div class="field">
        <label for="waive-reason">{t('Why you can do without it')}</label>
        <textarea
          id="waive-reason"
          ref={first}
          rows={2}
          required
          value={reason}
          onInput={event => setReason(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="waive-until">{t('Until when; then it is looked at again')}</label>
        <DateInput id="waive-until" value={until} change={setUntil} />
      </div>
      {view.members.length > 0 && (
        <div class="field">
          <label for="waive-by">{t('Who says so')}</label>
          <select id="waive-by" value={by} onChange={event => setBy(event.currentTarget.value)}>
            <option value="">{t('the group as a whole')}</option>
            {view.members.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="ways">
        <button type="submit" class="button is-main" aria-disabled={!isReady}>
          {t('Set it aside')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('Cancel')}
        </button>
      </div>
    </form>
  );
}
