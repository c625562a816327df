import { t } from '@vscode/l10n';
import { itemIds } from '../../core/checklist/checklist';
import { judge } from '../../core/checklist/evaluate';
import { plain } from '../../core/report/plain';
import { check } from '../../core/rules/run';
import { asOfDay } from '../args';
import type { Command } from '../command';
import { findDesigns, readDesign } from '../designs';
import { exitCodes } from '../errors';
import { Progress } from '../output';

export const listCommand: Command = {
  name: 'list',
  usage: '[PATH…]',
  summary: 'List the designs below a folder with their verdicts',
  details: 'PATH is a folder; without it, the folder you are in.',
  mostArguments: Number.POSITIVE_INFINITY,
  options: [{ name: 'as-of', value: 'DATE', help: 'The day to judge dates against; today without it' }],
  run: (args, ports) => {
    const asOf = asOfDay(args.value('as-of'), ports.today);
    const found = findDesigns(args.positionals, ports);
    const progress = new Progress(ports);
    const rows = found.map((place, index) => {
      progress.show(index, found.length);
      const design = readDesign(place, ports.files);
      const { verdict, launch } = judge(design, { asOf, findings: check(design, { asOf, items: itemIds }) });
      design.forgetTrees();
      return [
        plain(place.path),
        plain(design.name),
        plain(verdict.text),
        launch === undefined ? '' : t('launch {0}', launch.on),
      ];
    });
    progress.end();
    ports.stdout.write(table(rows));
    return exitCodes.fine;
  },
};

/** Columns two spaces apart. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)));
  return rows
    .map(
      row =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
