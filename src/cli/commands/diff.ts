import { dirname, relative, resolve, sep } from 'node:path';
import { t } from '@vscode/l10n';
import type { DiffedDesign, DiffResult } from '../../core/diff/changes';
import { renderDiffHtml } from '../../core/diff/format/html/html';
import { diffToJson } from '../../core/diff/format/json';
import { diffToMarkdown } from '../../core/diff/format/markdown';
import { diffToText } from '../../core/diff/format/text';
import type { Design } from '../../core/model/design';
import { plain } from '../../core/report/plain';
import { noStyles, type Styles } from '../../core/report/styles';
import { asOfDay, type Parsed } from '../args';
import type { Command } from '../command';
import { readDesign } from '../designs';
import { exitCodes, UsageError } from '../errors';
import { compareStates } from '../git/compare';
import { type Repository, repositoryAround } from '../git/repository';
import { findRevision, revisions } from '../git/revision';
import { type Comparison, designsInBoth, type TwoStates } from '../git/states';
import { outputOptions, outputsOf, stylesFor, writeResult } from '../output';
import type { Ports } from '../ports';

const formats = ['text', 'md', 'html', 'json'] as const;
type Format = (typeof formats)[number];

export const diffCommand: Command = {
  name: 'diff',
  usage: '[REV | REV..REV] [PATH]',
  summary: 'Say what changed in a plan between two states in git',
  details:
    'REV is a branch, a tag or a commit. One alone is compared with the files as they are, and without any it is HEAD; A..B compares A with B, and A...B what B changed since both parted. How files are written, and the days in “updated”, are no change to the plan. PATH is a design’s folder, or a folder that holds many.',
  mostArguments: 2,
  options: [
    ...outputOptions(formats, 'How to print the changes; text without it'),
    { name: 'redact', help: 'Leave out the names of people' },
    { name: 'as-of', value: 'DATE', help: 'The day to judge dates against; today without it' },
  ],
  run: (args, ports) => {
    const { printed, files } = outputsOf(args, formats);
    const asOf = asOfDay(args.value('as-of'), ports.today);
    const { comparison, path } = comparisonOf(args, ports);
    const states = designsInBoth(comparison, path, ports);
    const result = compareStates(states, comparison, { asOf, redact: args.has('redact') }, ports);
    tellWhatIsNotCommitted(states, comparison, ports);

    const folders = new Map(states.map(state => [state.path, state.folder]));
    // The lines of a revision are not those of the files on disk, so only the latter are linked.
    const linksFrom = (from: string) => (design: DiffedDesign) =>
      comparison.to === undefined ? linkBase(from, folders.get(design.path) ?? from) : undefined;
    if (printed !== undefined) {
      ports.stdout.write(inFormat(printed, result, stylesFor(ports), linksFrom(ports.cwd), ports.stdout.columns));
    }
    for (const [as, file] of files) {
      writeResult(file, inFormat(as, result, noStyles, linksFrom(dirname(resolve(ports.cwd, file)))), ports);
    }
    return exitCodes.fine;
  },
};

/** @throws UsageError where it cannot be told what is meant, or what is meant is not there. */
function comparisonOf(args: Parsed, ports: Ports): { readonly comparison: Comparison; readonly path: string } {
  const { range, path } = argumentsOf(args.positionals, ports);
  const repository = repositoryAround(resolve(ports.cwd, path), path, ports);
  const comparison = { repository, ...revisions(repository, range) };
  if (repository.isBare && comparison.to === undefined) {
    throw new UsageError(
      t('This is a bare clone, without files beside the history. Name two revisions, for example {0}.', 'HEAD~1..HEAD'),
    );
  }
  return { comparison, path };
}

/** A single argument is a path where something of that name is there, else a revision. */
function argumentsOf(positionals: readonly string[], ports: Ports): { readonly range: string; readonly path: string } {
  const [first, second] = positionals;
  if (first === undefined) return { range: 'HEAD', path: '.' };
  if (second !== undefined) return { range: first, path: second };
  if (ports.files.kindOf(resolve(ports.cwd, first)) === 'nothing') return { range: first, path: '.' };
  const repository = repositoryHere(ports);
  if (repository === undefined || findRevision(repository, first) === undefined) return { range: 'HEAD', path: first };
  // A bare clone has files of git’s own, none of which is a plan.
  if (repository.isBare) return { range: first, path: '.' };
  throw new UsageError(
    t(
      '“{0}” is the name of a revision, and of a file or folder too. `copse diff HEAD {0}` means the folder, `copse diff {0} .` the revision.',
      plain(first),
    ),
  );
}

function repositoryHere(ports: Ports): Repository | undefined {
  try {
    return repositoryAround(ports.cwd, '.', ports);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** Where HEAD is compared, and the files have gone on since, says so: whoever wrote them may wonder where they are. */
function tellWhatIsNotCommitted(
  states: readonly TwoStates[],
  { repository, to }: Comparison,
  { files, stderr }: Ports,
): void {
  if (to === undefined || repository.isBare || findRevision(repository, 'HEAD')?.commit !== to.commit) return;
  const differs = states.some(
    ({ folder, path, after }) =>
      files.kindOf(folder) === 'folder' &&
      after !== undefined &&
      textsOf(readDesign({ folder, path }, files)) !== textsOf(after),
  );
  if (differs) {
    stderr.write(
      `${t('The files here hold changes that are not committed; they are left out. `copse diff HEAD` shows them.')}\n`,
    );
  }
}

function textsOf({ files }: Design): string {
  return JSON.stringify(files.map(({ path, yaml }) => [path, yaml.source.text.replaceAll('\r\n', '\n')]));
}

function linkBase(from: string, design: string): string {
  return relative(from, design).split(sep).map(encodeURIComponent).join('/');
}

function inFormat(
  format: Format,
  result: DiffResult,
  styles: Styles,
  base: (design: DiffedDesign) => string | undefined,
  columns?: number,
): string {
  switch (format) {
    case 'text':
      return diffToText(result, styles, columns);
    case 'md':
      return diffToMarkdown(result, { base });
    case 'html':
      return renderDiffHtml(result, { base });
    case 'json':
      return diffToJson(result);
  }
}
