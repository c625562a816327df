import { t } from '@vscode/l10n';
import { itemIds } from '../../core/checklist/checklist';
import { nameOf } from '../../core/portfolio/format/words';
import type { JudgedDesigns, PortfolioDesign } from '../../core/portfolio/portfolio';
import { type OptionSpec, oneOf } from '../args';
import { type ExitCode, exitCodes } from '../errors';
import type { Ports } from '../ports';

/** What stands between a design and a gate; nothing where it is met. */
export type Gate = (design: Pick<PortfolioDesign, 'verdict' | 'unsettled'>) => readonly string[];

export const gateOption: OptionSpec = {
  name: 'gate',
  value: 'ready|ready-but|ITEM,ITEM…',
  help: 'End with 1 unless the verdict of every design is at least this, or these items are settled',
};

const verdicts = ['ready', 'ready-but'] as const;

/** @throws UsageError where an item does not exist. */
export function gateOf(written: string | undefined): Gate {
  if (written === undefined) return () => [];
  const verdict = verdicts.find(name => name === written);
  if (verdict !== undefined) {
    return ({ verdict: { state, text } }) => (state === 'ready' || state === verdict ? [] : [text]);
  }
  const wanted = written.split(',').map(id => oneOf('gate', id.trim(), itemIds));
  return ({ unsettled }) => unsettled.map(({ item }) => item).filter(item => wanted.includes(item));
}

/** Says what stands between designs and a gate, and gives the exit code that comes of it. */
export function holdGate(gate: Gate, { designs, shard }: JudgedDesigns, { stderr }: Ports): ExitCode {
  const unmet = designs.map(design => ({ design, lacking: gate(design) })).filter(({ lacking }) => lacking.length > 0);
  const [first] = unmet;
  if (first === undefined) return exitCodes.fine;
  if (designs.length === 1 && shard === undefined) {
    stderr.write(`${t('The gate is not met: {0}.', first.lacking.join(', '))}\n`);
    return exitCodes.notFine;
  }
  const lines = unmet.map(({ design, lacking }) => `  ${design.path} (${nameOf(design)}): ${lacking.join(', ')}`);
  stderr.write(
    `${t('The gate is not met by {0} of {1} designs:', unmet.length, designs.length)}\n${lines.join('\n')}\n`,
  );
  return exitCodes.notFine;
}
