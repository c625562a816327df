import { dirname, relative, resolve, sep } from 'node:path';
import { t } from '@vscode/l10n';
import { itemIds } from '../../core/checklist/checklist';
import { judge } from '../../core/checklist/evaluate';
import { type DiffOptions, diffDesigns } from '../../core/diff/diff-designs';
import { planChangesInWords } from '../../core/diff/format/words';
import { decode } from '../../core/model/decode';
import { Design } from '../../core/model/design';
import { buildReport } from '../../core/report/build';
import { renderHtml } from '../../core/report/format/html/html';
import { reportToJson } from '../../core/report/format/json';
import { reportToMarkdown } from '../../core/report/format/markdown';
import { reportToText } from '../../core/report/format/text';
import { plain } from '../../core/report/plain';
import type { Report } from '../../core/report/report';
import { changesSince, type EarlierReport, readEarlierReport } from '../../core/report/since';
import { noStyles, type Styles } from '../../core/report/styles';
import { check } from '../../core/rules/run';
import { asOfDay, oneOf, outputs } from '../args';
import type { Command } from '../command';
import { type FoundDesign, findDesigns, readDesign, theOnly } from '../designs';
import { exitCodes, UsageError } from '../errors';
import { gateOf } from '../gate';
import { earlierDesigns } from '../git/states';
import { stylesFor, writeResult } from '../output';
import type { Ports } from '../ports';

const formats = ['text', 'md', 'html', 'json'] as const;
type Format = (typeof formats)[number];

export const reportCommand: Command = {
  name: 'report',
  usage: '[PATH]',
  summary: 'Judge a design’s readiness, with the evidence',
  details: 'PATH is a design’s folder, or a file in one; without it, the folder you are in.',
  mostArguments: 1,
  options: [
    { name: 'format', value: formats.join('|'), help: 'How to print the report; text without it' },
    {
      name: 'out',
      value: 'FORMAT=FILE',
      repeatable: true,
      help: 'Write a format to a file; can be given several times',
    },
    {
      name: 'gate',
      value: 'ready|ready-but|ITEM,ITEM…',
      help: 'End with 1 unless the verdict is at least this, or these items are settled',
    },
    {
      name: 'since',
      value: 'FILE|REV',
      help: 'An earlier report in JSON, or a branch, tag or commit, to say what has changed since',
    },
    { name: 'redact', help: 'Leave out the names of people' },
    { name: 'as-of', value: 'DATE', help: 'The day to judge dates against; today without it' },
  ],
  run: (args, ports) => {
    const format = args.value('format');
    const files = outputs(args.values('out'), formats);
    const printed = format === undefined && files.length > 0 ? undefined : oneOf('format', format ?? 'text', formats);
    const asOf = asOfDay(args.value('as-of'), ports.today);
    const gate = gateOf(args.value('gate'));
    const place = theOnly(findDesigns(args.positionals, ports));
    const changes = changesBy(args.value('since'), place, ports);

    const design = readDesign(place, ports.files);
    const findings = check(design, { asOf, items: itemIds });
    const readiness = judge(design, { asOf, findings });
    const options = { asOf, path: place.path, findings, readiness, redact: args.has('redact') };
    const now = buildReport(design, options);
    const report =
      changes === undefined ? now : buildReport(design, { ...options, changes: changes(design, now, options) });

    const linksFrom = (folder: string) => linkBase(folder, place.folder);
    if (printed !== undefined) {
      ports.stdout.write(inFormat(printed, report, stylesFor(ports), linksFrom(ports.cwd), ports.stdout.columns));
    }
    for (const [as, file] of files) {
      const base = linksFrom(dirname(resolve(ports.cwd, file)));
      writeResult(file, inFormat(as, report, noStyles, base), ports);
    }
    const unmet = gate(readiness);
    if (unmet.length === 0) return exitCodes.fine;
    ports.stderr.write(`${t('The gate is not met: {0}.', unmet.join(', '))}\n`);
    return exitCodes.notFine;
  },
};

type Changes = (design: Design, report: Report, options: DiffOptions) => readonly string[];

/**
 * How to say what has changed since an earlier report or, where there is no file of that name, since a revision.
 * @throws UsageError where there is neither.
 */
function changesBy(since: string | undefined, place: FoundDesign, ports: Ports): Changes | undefined {
  if (since === undefined) return undefined;
  if (ports.files.kindOf(resolve(ports.cwd, since)) === 'file') {
    const earlier = earlierReport(since, ports);
    return (_, report) => changesSince(earlier, report);
  }
  const earlier = earlierDesign(since, place, ports);
  return (design, _, options) => planChangesInWords(diffDesigns(earlier, design, options));
}

/** The design as it was; one without files where it was not there yet. */
function earlierDesign(name: string, place: FoundDesign, ports: Ports): Design {
  try {
    return earlierDesigns(name, ports)(place) ?? new Design([]);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(
      ports.git === undefined
        ? t('There is no file “{0}”.', plain(name))
        : t('There is no file “{0}” with an earlier report, and as a revision: {1}', plain(name), error.message),
    );
  }
}

/** @throws UsageError where the file holds no report. */
function earlierReport(file: string, { cwd, files }: Ports): EarlierReport {
  const text = decode(files.read(resolve(cwd, file)));
  const report = typeof text === 'string' ? readEarlierReport(text) : undefined;
  if (report === undefined) {
    throw new UsageError(t('“{0}” is no report in JSON; `copse report --out json=FILE` writes one.', file));
  }
  return report;
}

/** How links get from the folder of a report to the design's files. */
function linkBase(from: string, design: string): string {
  return relative(from, design).split(sep).map(encodeURIComponent).join('/');
}

function inFormat(format: Format, report: Report, styles: Styles, base: string, columns?: number): string {
  switch (format) {
    case 'text':
      return reportToText(report, styles, columns);
    case 'md':
      return reportToMarkdown(report, { linkBase: base });
    case 'html':
      return renderHtml(report, { linkBase: base });
    case 'json':
      return reportToJson(report);
  }
}
