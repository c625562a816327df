import { t } from '@vscode/l10n';
import type { DiffResult } from '../../core/diff/changes';
import { type DiffOptions, diffDesigns } from '../../core/diff/diff-designs';
import { Design } from '../../core/model/design';
import { Progress } from '../output';
import type { Ports } from '../ports';
import type { Revisions } from './revision';
import type { TwoStates } from './states';

/** What changed in each design from one state to the other. */
export function compareStates(
  states: readonly TwoStates[],
  { from, to }: Revisions,
  options: DiffOptions,
  ports: Ports,
): DiffResult {
  const progress = new Progress(ports);
  const nothing = new Design([]);
  const designs = states.map(({ path, before = nothing, after = nothing }, index) => {
    progress.show(index, states.length);
    return { path, ...diffDesigns(before, after, options) };
  });
  progress.end();
  return { from: from.words, to: to?.words ?? t('the files as they are'), asOf: options.asOf, designs };
}
