import { posix, relative, resolve, sep } from 'node:path';
import { t } from '@vscode/l10n';
import type { SourceFile } from '../../core/model/design-file';
import { renderPortfolioHtml } from '../../core/portfolio/format/html/html';
import { indexPage } from '../../core/portfolio/pages';
import { checkToGitLab } from '../../core/report/findings/gitlab';
import { checkToJUnit } from '../../core/report/findings/junit';
import { checkToSarif } from '../../core/report/findings/sarif';
import type { LineOf } from '../../core/report/findings/text';
import { renderHtml } from '../../core/report/format/html/html';
import { noStyles, type Styles } from '../../core/report/styles';
import { reviewToGitHub } from '../../core/review/format/github';
import { reviewToMarkdown } from '../../core/review/format/markdown';
import { reviewToText } from '../../core/review/format/text';
import { reviewToVariables } from '../../core/review/format/variables';
import { checkResultOf, passes, type Review } from '../../core/review/review';
import { asOfDay } from '../args';
import type { Command } from '../command';
import { type FoundDesign, sourcesOf } from '../designs';
import { exitCodes, UsageError } from '../errors';
import { linesIn } from '../lines';
import { outputOptions, outputsOf, stylesFor, writeResult } from '../output';
import type { Ports } from '../ports';
import { gateOption } from '../report/gate';
import { reviewDesigns } from '../review';
import { version } from '../version';

const formats = ['text', 'md', 'github', 'gitlab', 'junit', 'sarif', 'variables'] as const;
type Format = (typeof formats)[number];

/** The file that the report on a design is written to. */
const reportPage = 'report.html';

export const ciCommand: Command = {
  name: 'ci',
  usage: '[PATH…]',
  summary: 'Check, judge and compare designs, as a build server does on every change',
  details:
    'PATH is a design’s folder, or a folder that holds many; without it, the folder you are in. It ends with 1 where a finding is an error, or the gate is not met. `copse init ci` sets it up on a build server.',
  mostArguments: Number.POSITIVE_INFINITY,
  options: [
    ...outputOptions(formats, 'How to print what was found; text without it'),
    { name: 'reports', value: 'FOLDER', help: 'Write the report of each design to this folder, as HTML' },
    {
      name: 'base',
      value: 'REV',
      help: 'The branch, tag or commit that the change is made to: say what changed in the plan since both parted',
    },
    { name: 'only-new', help: 'Tell only the findings that are new since --base' },
    gateOption,
    { name: 'links', value: 'URL', help: 'The web address at which the files lie, for links to their lines' },
    { name: 'redact', help: 'Leave out the names of people' },
    { name: 'as-of', value: 'DATE', help: 'The day to judge dates against; today without it' },
  ],
  run: (args, ports) => {
    const { printed, files } = outputsOf(args, formats);
    const links = webAddress(args.value('links'));
    if (args.has('only-new') && args.value('base') === undefined) {
      throw new UsageError(t('--only-new wants --base REV, so that there is something to compare with.'));
    }
    const { review, found } = reviewDesigns(args.positionals, ports, {
      asOf: asOfDay(args.value('as-of'), ports.today),
      base: args.value('base'),
      onlyNew: args.has('only-new'),
      gate: args.value('gate'),
      redact: args.has('redact'),
    });

    const lineOf = linesIn(path => sourcesAt(path, found, ports));
    const write = (as: Format, styles: Styles) =>
      inFormat(as, review, { styles, links, columns: ports.stdout.columns, lineOf });
    if (printed !== undefined) ports.stdout.write(write(printed, stylesFor(ports)));
    for (const [as, file] of files) writeResult(file, write(as, noStyles), ports);
    const folder = args.value('reports');
    if (folder !== undefined) writeReports(folder, review, links, ports);
    return passes(review) ? exitCodes.fine : exitCodes.notFine;
  },
};

/** @throws UsageError where it is no address that a browser opens from a page. */
function webAddress(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (/^https?:\/\/[^\s]+$/.test(written)) return written.replace(/(?<!\/)\/+$/, '');
  throw new UsageError(t('--links wants a web address such as {0}, not “{1}”.', 'https://example.org/plans', written));
}

/** Each report lies where its design does, below the folder; above several lies the page that leads to them. */
function writeReports(folder: string, { designs, portfolio }: Review, links: string | undefined, ports: Ports): void {
  const home = folder.split(sep).join('/');
  const baseFrom = (place: string, path: string) => {
    const own = stepsOf(path).map(step => `/${encodeURIComponent(step)}`);
    return links === undefined
      ? pathTo(resolve(ports.cwd, home, place), resolve(ports.cwd, path))
      : links + own.join('');
  };
  const isOne = designs.length === 1;
  for (const { path, report } of designs) {
    const steps = stepsOf(path);
    const index = `${'../'.repeat(steps.length)}${indexPage}.html`;
    const options = { linkBase: baseFrom(steps.join('/'), path), ...(isOne ? {} : { portfolio: index }) };
    writeResult(posix.join(home, ...steps, reportPage), renderHtml(report, options), ports);
  }
  if (isOne) return;
  const page = renderPortfolioHtml(portfolio, {
    base: ({ path }) => baseFrom('', path),
    report: index => `./${[...stepsOf(designs[index]?.path ?? ''), reportPage].map(encodeURIComponent).join('/')}`,
  });
  writeResult(posix.join(home, `${indexPage}.html`), page, ports);
}

/** The folders that lead to a design, from where Copse was started down. */
function stepsOf(path: string): readonly string[] {
  return path.split('/').filter(step => step !== '.' && step !== '..');
}

function pathTo(from: string, design: string): string {
  return relative(from, design).split(sep).map(encodeURIComponent).join('/');
}

interface Shown {
  readonly styles: Styles;
  readonly links: string | undefined;
  readonly columns: number | undefined;
  readonly lineOf: LineOf;
}

/** The files of a design, which are read again where something was found in them. */
function sourcesAt(path: string, found: readonly FoundDesign[], { files }: Ports): readonly SourceFile[] {
  const place = found.find(each => each.path === path);
  return place === undefined ? [] : sourcesOf(place, files);
}

function inFormat(format: Format, review: Review, { styles, links, columns, lineOf }: Shown): string {
  const found = checkResultOf(review);
  switch (format) {
    case 'text':
      return reviewToText(review, styles, lineOf, columns);
    case 'md':
      return reviewToMarkdown(review, links === undefined ? {} : { files: links });
    case 'github':
      return reviewToGitHub(review);
    case 'gitlab':
      return checkToGitLab(found);
    case 'junit':
      return checkToJUnit(found);
    case 'sarif':
      return checkToSarif(found, version);
    case 'variables':
      return reviewToVariables(review);
  }
}
