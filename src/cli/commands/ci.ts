import { dirname, posix, relative, resolve, sep } from 'node:path';
import { t } from '@vscode/l10n';
import type { Design } from '../../core/model/design';
import { checkToGitLab } from '../../core/report/findings/gitlab';
import { checkToJUnit } from '../../core/report/findings/junit';
import { checkToSarif } from '../../core/report/findings/sarif';
import { renderHtml } from '../../core/report/format/html/html';
import { noStyles, type Styles } from '../../core/report/styles';
import { reviewToGitHub } from '../../core/review/format/github';
import { reviewToMarkdown } from '../../core/review/format/markdown';
import { reviewToText } from '../../core/review/format/text';
import { reviewToVariables } from '../../core/review/format/variables';
import { checkResultOf, passes, type Review, type ReviewedDesign } from '../../core/review/review';
import { asOfDay } from '../args';
import type { Command } from '../command';
import { exitCodes, UsageError } from '../errors';
import { outputOptions, outputsOf, stylesFor, writeResult } from '../output';
import type { Ports } from '../ports';
import { gateOption } from '../report/gate';
import { reviewDesigns } from '../review';
import { version } from '../version';

const formats = ['text', 'md', 'github', 'gitlab', 'junit', 'sarif', 'variables'] as const;
type Format = (typeof formats)[number];

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
    const { review, designs } = reviewDesigns(args.positionals, ports, {
      asOf: asOfDay(args.value('as-of'), ports.today),
      base: args.value('base'),
      onlyNew: args.has('only-new'),
      gate: args.value('gate'),
      redact: args.has('redact'),
    });

    const write = (as: Format, styles: Styles) =>
      inFormat(as, review, designs, { styles, links, columns: ports.stdout.columns });
    if (printed !== undefined) ports.stdout.write(write(printed, stylesFor(ports)));
    for (const [as, file] of files) writeResult(file, write(as, noStyles), ports);
    const folder = args.value('reports');
    if (folder !== undefined) for (const design of review.designs) writeReport(folder, design, links, ports);
    return passes(review) ? exitCodes.fine : exitCodes.notFine;
  },
};

/** @throws UsageError where it is no address that a browser opens from a page. */
function webAddress(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (/^https?:\/\/[^\s]+$/.test(written)) return written.replace(/(?<!\/)\/+$/, '');
  throw new UsageError(t('--links wants a web address such as {0}, not “{1}”.', 'https://example.org/plans', written));
}

/** Each report lies where its design does, below the folder. */
function writeReport(folder: string, { path, report }: ReviewedDesign, links: string | undefined, ports: Ports): void {
  const below = path.split('/').filter(step => step !== '.' && step !== '..');
  const file = posix.join(folder.split(sep).join('/'), ...below, 'report.html');
  const own = below.length === 0 ? '' : `/${below.map(encodeURIComponent).join('/')}`;
  const linkBase =
    links === undefined ? pathTo(dirname(resolve(ports.cwd, file)), resolve(ports.cwd, path)) : links + own;
  writeResult(file, renderHtml(report, { linkBase }), ports);
}

function pathTo(from: string, design: string): string {
  return relative(from, design).split(sep).map(encodeURIComponent).join('/');
}

interface Shown {
  readonly styles: Styles;
  readonly links: string | undefined;
  readonly columns: number | undefined;
}

function inFormat(
  format: Format,
  review: Review,
  designs: ReadonlyMap<string, Design>,
  { styles, links, columns }: Shown,
): string {
  const found = checkResultOf(review);
  switch (format) {
    case 'text':
      return reviewToText(
        review,
        styles,
        (design, path, line) =>
          designs
            .get(design.path)
            ?.file(path)
            ?.yaml.source.lineText(line - 1),
        columns,
      );
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
