import { resolve } from 'node:path';
import { t } from '@vscode/l10n';
import { planDifferences } from '../../core/diff/diff-designs';
import { largestFile } from '../../core/model/decode';
import type { Design } from '../../core/model/design';
import { plain, plainInPlace } from '../../core/report/plain';
import { tableNames } from '../../core/tables/columns';
import { type Import, importTable } from '../../core/tables/import/import';
import { problemInWords } from '../../core/tables/import/in-words';
import { changedLines } from '../../core/text/changed-lines';
import { applyEdits, type FileEdit } from '../../core/text/edit';
import { choiceOf } from '../args';
import type { Command } from '../command';
import { type FoundDesign, findDesigns, readDesign, theOnly } from '../designs';
import { exitCodes, UsageError } from '../errors';
import { codeOf, stylesFor } from '../output';
import type { Ports } from '../ports';

export const importCommand: Command = {
  name: 'import',
  usage: `${tableNames.join('|')} FILE.csv [PATH]`,
  summary: 'Take a table of members or indicators into a design',
  details:
    'Shows what would change, and writes nothing until you say --write. Rows are matched by short name, else by name; a row that matches nothing becomes a new entry. An empty cell says nothing, and nothing is ever removed. PATH is a design’s folder, or a file in one; without it, the folder you are in.',
  mostArguments: 3,
  options: [
    { name: 'write', help: 'Write the changes to the files' },
    { name: 'dry-run', help: 'Only show what would change, as without --write' },
  ],
  run: (args, ports) => {
    const [what, file, ...paths] = args.positionals;
    const name = choiceOf(what, tableNames, t('Say what to import, for example `copse import members members.csv`.'));
    if (file === undefined) throw new UsageError(t('Name the file: `copse import {0} {0}.csv`.', name));
    if (args.has('write') && args.has('dry-run')) throw new UsageError(t('Give --write or --dry-run, not both.'));
    const bytes = bytesOf(file, ports);
    const place = theOnly(findDesigns(paths, ports));
    const design = readDesign(place, ports.files);
    const result = importTable(design, name, bytes);
    for (const note of result.notes) ports.stderr.write(`${plain(note)}\n`);
    if (result.problems.length > 0) {
      for (const problem of result.problems) ports.stderr.write(`${problemInWords(file, problem)}\n`);
      ports.stderr.write(`${t('Nothing was written.')}\n`);
      return exitCodes.notFine;
    }
    if (result.edits.length === 0) {
      ports.stdout.write(`${t('The design says all of this already; there is nothing to change.')}\n`);
      return exitCodes.fine;
    }
    ports.stdout.write(preview(place, design, result, ports));
    if (args.has('write')) write(place, design, result.edits, ports);
    else ports.stdout.write(`${t('Nothing is written yet. The same command with --write does it.')}\n`);
    return exitCodes.fine;
  },
};

/** @throws UsageError where there is no such file. */
function bytesOf(file: string, { cwd, files }: Ports): Uint8Array {
  const path = resolve(cwd, file);
  const kind = files.kindOf(path);
  if (kind === 'nothing') throw new UsageError(t('There is no file “{0}”.', file));
  if (kind === 'folder') throw new UsageError(t('“{0}” is a folder; name a file in it.', file));
  try {
    // What is far too large is not read only to be refused.
    return files.size(path) > largestFile ? new Uint8Array(largestFile + 1) : files.read(path);
  } catch (error) {
    throw new UsageError(t('“{0}” cannot be read ({1}).', file, codeOf(error)));
  }
}

/** What changes, in sentences, then the lines that do. */
function preview(place: FoundDesign, design: Design, { after, edits }: Import, ports: Ports): string {
  const styles = stylesFor(ports);
  const sentences = planDifferences(design, after, ports.today()).map(text => `  ${text}`);
  const lines = edits.flatMap(({ path, edits: changes, create }) => {
    const before = design.file(path)?.yaml.source.text ?? '';
    const hunks = changedLines(before, create ?? applyEdits(before, changes), changes);
    return [
      styles.strong(shown(place, path)),
      ...hunks.flatMap(({ line, removed, added }) => [
        styles.faint(t('  line {0}', line)),
        ...removed.map(text => styles.bad(`  - ${plainInPlace(text)}`)),
        ...added.map(text => styles.good(`  + ${plainInPlace(text)}`)),
      ]),
    ];
  });
  return `${[...sentences, '', ...lines, ''].join('\n')}\n`;
}

/**
 * Each file is written whole or not at all. Where one of several cannot be written, it is said which are; the same import then goes on with
 * the rest.
 * @throws UsageError where a file cannot be written, or was changed meanwhile.
 */
function write(place: FoundDesign, design: Design, edits: readonly FileEdit[], { files, stdout, cwd }: Ports): void {
  const done: string[] = [];
  for (const { path, edits: changes, create } of edits) {
    const whole = resolve(cwd, place.folder, path);
    const text = create ?? applyEdits(design.file(path)?.yaml.source.text ?? '', changes);
    try {
      if (create !== undefined) files.create(whole, text);
      else files.write(whole, hasMark(files.read(whole)) ? `\uFEFF${text}` : text);
    } catch (error) {
      const written = done.length === 0 ? t('Nothing was written.') : t('Written so far: {0}.', done.join(', '));
      throw new UsageError(t('“{0}” cannot be written ({1}). {2}', path, codeOf(error), written));
    }
    done.push(path);
  }
  stdout.write(`${done.map(path => t('Wrote {0}', shown(place, path))).join('\n')}\n`);
}

/** A file as people find it from where they are. */
function shown({ path }: FoundDesign, file: string): string {
  return path === '.' ? file : `${path}/${file}`;
}

/** The mark by which some programs know UTF-8; it is no part of the text. */
function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
