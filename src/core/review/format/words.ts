import { t } from '@vscode/l10n';
import { plain } from '../../report/plain';
import { isGateMet, type Review } from '../review';

/** Whether the gate is met, and what stands between each design and it; nothing where nothing was asked. */
export function gateWords(review: Review): readonly string[] {
  const { gate, designs } = review;
  if (gate === undefined) return [];
  if (isGateMet(review)) return [t('The gate “{0}” is met.', gate)];
  const isOne = designs.length === 1;
  return designs
    .filter(({ unmet }) => unmet.length > 0)
    .map(({ path, unmet }) =>
      isOne
        ? t('The gate “{0}” is not met: {1}.', gate, unmet.join(', '))
        : t('{0}: the gate “{1}” is not met: {2}.', plain(path), gate, unmet.join(', ')),
    );
}

export function olderWords(count: number): string {
  return count === 1
    ? t('1 finding that was there before is left out.')
    : t('{0} findings that were there before are left out.', count);
}
