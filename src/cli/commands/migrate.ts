import { basename, dirname, join } from 'node:path';
import { t } from '@vscode/l10n';
import { type Migrated, type MigrationPlan, migrate } from '../../core/migrate/migrate';
import type { Migration } from '../../core/migrate/migration';
import { migrations } from '../../core/migrate/migrations';
import type { MovedThing } from '../../core/migrate/rewriting';
import { plain } from '../../core/report/plain';
import { formatVersion } from '../../core/schema/format-version';
import { designFile } from '../../core/schema/kinds';
import type { Command } from '../command';
import { type FoundDesign, findDesigns, readDesign } from '../designs';
import { type ExitCode, exitCodes, UsageError } from '../errors';
import { codeOf } from '../output';
import type { Ports } from '../ports';

/** @param known the migrations, for tests others than there are @param newest the version that they lead to */
export function migrateCommandOf(known: readonly Migration[], newest: number): Command {
  return {
    name: 'migrate',
    usage: '[PATH…]',
    summary: 'Bring designs to the newest version of the format',
    details:
      'PATH is a design’s folder, or a folder that holds many; without it, the folder you are in. Shows what would be moved; comments and order stay. It ends with 1 where something is to be moved by hand.',
    mostArguments: Number.POSITIVE_INFINITY,
    options: [{ name: 'write', help: 'Write it; without this, nothing is changed' }],
    run: (args, ports) => {
      const found = findDesigns(args.positionals, ports);
      const codes = found.map(place => migrateOne(place, { known, newest, write: args.has('write') }, ports));
      return (
        codes.find(code => code === exitCodes.wrongUse) ?? codes.find(code => code !== exitCodes.fine) ?? exitCodes.fine
      );
    },
  };
}

export const migrateCommand: Command = migrateCommandOf(migrations, formatVersion);

interface Options {
  readonly known: readonly Migration[];
  readonly newest: number;
  readonly write: boolean;
}

function migrateOne(place: FoundDesign, { known, newest, write }: Options, ports: Ports): ExitCode {
  const migrated = migrate(readDesign(place, ports.files), known, newest);
  const shown = plain(place.path);
  if (migrated.state !== 'older') {
    const { stdout, stderr } = ports;
    const isFine = migrated.state === 'current';
    (isFine ? stdout : stderr).write(`${isFine ? '' : 'copse: '}${whyNot(migrated, shown, newest)}\n`);
    return isFine ? exitCodes.fine : exitCodes.wrongUse;
  }
  if (write) writeFiles(place, migrated, ports);
  ports.stdout.write(`${[...story(migrated, shown, write)].join('\n')}\n`);
  return migrated.left.length === 0 ? exitCodes.fine : exitCodes.notFine;
}

function whyNot(migrated: Exclude<Migrated, MigrationPlan>, path: string, newest: number): string {
  switch (migrated.state) {
    case 'current':
      return t('{0} is up to date: it is written in format {1}, the newest.', path, migrated.version);
    case 'newer':
      return t(
        '{0} is written in format {1}, but this version of Copse knows no format newer than {2}. Update Copse; nothing was changed.',
        path,
        migrated.version,
        newest,
      );
    case 'unclear':
      return t(
        '{0}: what stands under “copse” in {1} is no version of the format. Write a number such as {2}, or take the line out; nothing was changed.',
        path,
        `${designFile}:${migrated.line}`,
        1,
      );
  }
}

/** What was done, or would be, and what is left. */
function* story(plan: MigrationPlan, path: string, write: boolean): Iterable<string> {
  const { version, reached, summaries, done, left, files } = plan;
  const isNothing = Object.keys(files).length === 0;
  yield version === reached
    ? t('{0} stays in format {1} for now.', path, version)
    : t('{0}: from format {1} to format {2}.', path, version, reached);
  for (const summary of summaries) yield `  ${summary}`;
  if (done.length > 0) yield write ? t('Moved:') : t('To be moved:');
  for (const thing of done) yield lineOf(thing, write);
  if (left.length > 0)
    yield t('Left as it is, since something would be lost. Move it by hand, then run `copse migrate` again:');
  for (const thing of left) yield lineOf(thing, write);
  if (!write && !isNothing) yield t('Nothing was written. `copse migrate --write` writes it.');
  if (write)
    for (const file of Object.keys(files)) yield t('Wrote {0}', path === '.' ? plain(file) : `${path}/${plain(file)}`);
}

function lineOf({ path, line, lineAfter, text }: MovedThing, write: boolean): string {
  return `  ${plain(path)}:${write ? lineAfter : line}: ${plain(text)}`;
}

/**
 * Writes all of it or nothing: what is moved from one file to another is lost where only the first is written.
 * @throws UsageError where a file cannot be written; the others are as they were then.
 */
function writeFiles({ folder }: FoundDesign, { files }: MigrationPlan, ports: Ports): void {
  refuseLinks(folder, Object.keys(files), ports);
  const paths = Object.entries(files).map(([name, text]) => ({ path: join(folder, name), text }));
  const isNew = ({ path }: { readonly path: string }) => ports.files.kindOf(path) === 'nothing';
  const undo: (() => void)[] = [];
  // New files come last: there is no taking them back.
  for (const { path, text } of [...paths.filter(file => !isNew(file)), ...paths.filter(isNew)]) {
    try {
      undo.push(writeFile(path, text, ports));
    } catch (error) {
      for (const step of undo) step();
      throw new UsageError(t('“{0}” cannot be written ({1}). All files are as they were.', plain(path), codeOf(error)));
    }
  }
}

/** @returns how to bring the old text back, where there was one. */
function writeFile(path: string, text: string, { files }: Ports): () => void {
  if (files.kindOf(path) === 'nothing') {
    files.create(path, text);
    return () => undefined;
  }
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.read(path));
  // Some programs begin a text with a mark that says how it is encoded; it stays.
  files.write(path, (before.startsWith('\uFEFF') ? '\uFEFF' : '') + text);
  return () => files.write(path, before);
}

/** A file takes the place of what is written over; where that is a link, others would go on reading the old text. @throws UsageError */
function refuseLinks(folder: string, names: readonly string[], { files }: Ports): void {
  const link = names.find(name => {
    const path = join(folder, name);
    return (
      files.kindOf(dirname(path)) === 'folder' &&
      files.list(dirname(path)).some(entry => entry.kind === 'link' && entry.name === basename(path))
    );
  });
  if (link !== undefined) {
    throw new UsageError(
      t(
        '“{0}” is a link to a file elsewhere, which is not written over. Nothing was written; put the file itself there first.',
        plain(link),
      ),
    );
  }
}
