import { t } from '@vscode/l10n';
import type { FormValue } from '../../../../core/features/walk/card';
import { Radio } from './radio';

/** Yes, no, or not said. */
export function YesNoInput({
  id,
  value,
  change,
}: {
  id: string;
  value: FormValue;
  change: (value: FormValue) => void;
}) {
  return (
    <div class="options is-row">
      <Radio id={`${id}-yes`} name={id} label={t('Yes')} isChosen={value === true} choose={() => change(true)} />
      <Radio id={`${id}-no`} name={id} label={t('No')} isChosen={value === false} choose={() => change(false)} />
    </div>
  );
}
