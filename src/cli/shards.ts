import { t } from '@vscode/l10n';
import type { Shard } from '../core/portfolio/shard';
import type { OptionSpec } from './args';
import { UsageError } from './errors';

export const shardOption: OptionSpec = {
  name: 'shard',
  value: 'I/N',
  help: 'Take only the I-th of N parts of the designs; `copse merge` puts the JSON of all parts together',
};

/** Which shard is asked for; undefined for none. @throws UsageError where it is none. */
export function shardOf(written: string | undefined): Pick<Shard, 'index' | 'of'> | undefined {
  if (written === undefined) return undefined;
  const [, index, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(written) ?? []).map(Number);
  if (index === undefined || of === undefined) {
    throw new UsageError(t('--shard wants I/N, for example 2/4, not “{0}”.', written));
  }
  if (index < 1 || index > of) {
    throw new UsageError(
      of < 1
        ? t('--shard cannot be “{0}”: there must be at least one part.', written)
        : t('--shard cannot be “{0}”: of {1} parts, the first is 1 and the last is {1}.', written, of),
    );
  }
  return { index, of };
}
