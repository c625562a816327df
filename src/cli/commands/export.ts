import { t } from '@vscode/l10n';
import { exportNames, exportOf } from '../../core/features/exports';
import { plainLines } from '../../core/report/plain';
import { type Delimiter, delimiters } from '../../core/tables/csv';
import { asOfDay, choiceOf, oneOf } from '../args';
import type { Command } from '../command';
import { findDesigns, readDesign, theOnly } from '../designs';
import { exitCodes } from '../errors';
import { writeResult } from '../output';

const delimiterNames = Object.keys(delimiters) as readonly Delimiter[];

export const exportCommand: Command = {
  name: 'export',
  usage: `${exportNames.join('|')} [PATH]`,
  summary: 'Write a calendar or a table for other programs',
  details:
    'The calendar is an .ics file for calendar programs; the tables are CSV for spreadsheets, and `copse import` takes members and indicators back. PATH is a design’s folder, or a file in one; without it, the folder you are in.',
  mostArguments: 2,
  printsData: true,
  options: [
    { name: 'out', value: 'FILE', help: 'Write to a file instead of printing' },
    {
      name: 'redact',
      help: 'Leave out the names of people; such a table can no longer be imported. Without it, a table of members or indicators holds all that the files say, and the rest leaves out only members with “publish: false”',
    },
    { name: 'delimiter', value: delimiterNames.join('|'), help: 'What divides the cells of a table; comma without it' },
    { name: 'as-of', value: 'DATE', help: 'The day to judge dates against; today without it' },
  ],
  run: (args, ports) => {
    const [what, ...paths] = args.positionals;
    const wanted = choiceOf(what, exportNames, t('Say what to export, for example `copse export calendar`.'));
    const asOf = asOfDay(args.value('as-of'), ports.today);
    const delimiter = oneOf('delimiter', args.value('delimiter') ?? 'comma', delimiterNames);
    const out = args.value('out');
    const design = readDesign(theOnly(findDesigns(paths, ports)), ports.files);
    const { text, notes } = exportOf(design, wanted, { asOf, redact: args.has('redact'), delimiter });
    for (const note of notes) ports.stderr.write(`${plainLines(note)}\n`);
    // Other programs get every byte; somebody who only looks is spared what steers a terminal.
    if (out === undefined) ports.stdout.write(ports.stdout.isTerminal ? plainLines(text) : text);
    else writeResult(out, text, ports);
    return exitCodes.fine;
  },
};
