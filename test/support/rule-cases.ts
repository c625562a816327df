import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemIds } from '../../src/core/checklist/checklist';
import { Design } from '../../src/core/model/design';
import { readDesignFile } from '../../src/core/model/design-file';
import type { Finding, Fix } from '../../src/core/rules/rule';
import { check } from '../../src/core/rules/run';
import { applyEdits, type FileEdit } from '../../src/core/text/edit';
import { asOf } from './designs';

const root = join(import.meta.dirname, '../rules');

/** `test/rules/<rule>/good…` are designs without a finding of the rule, `bad…` hold what is expected in expected.txt. */
export interface RuleCase {
  readonly rule: string;
  readonly name: string;
  readonly folder: string;
  readonly isGood: boolean;
  readonly files: Readonly<Record<string, string>>;
}

export function ruleCases(): readonly RuleCase[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return folders.flatMap(({ name: rule }) =>
    readdirSync(join(root, rule))
      .sort()
      .map(name => ({
        rule,
        name,
        folder: join(root, rule, name),
        isGood: name.startsWith('good'),
        files: textsIn(join(root, rule, name)),
      })),
  );
}

/** All findings of a case with their fixes carried out, as text that a person can read and git can compare. */
export function outcomeOf({ files }: RuleCase): string {
  const design = new Design(Object.entries(files).map(([path, content]) => readDesignFile({ path, content })));
  return check(design, { asOf, items: itemIds })
    .map(finding => describeFinding(finding, files))
    .join('\n');
}

/** Compares with expected.txt, or writes it where UPDATE_GOLDEN is set. */
export function expectedOf(ruleCase: RuleCase, actual: string): string {
  const file = join(ruleCase.folder, 'expected.txt');
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(file, actual);
  return readFileSync(file, 'utf8');
}

function describeFinding(finding: Finding, files: Readonly<Record<string, string>>): string {
  const { start, end } = finding.range;
  const place = `${finding.path}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  const marked = JSON.stringify(
    (files[finding.path] ?? '').replace(/^\uFEFF/, '').slice(finding.span.start, finding.span.end),
  );
  const fixes = finding.fixes.map(fix => describeFix(fix, files));
  return [`${finding.severity} ${finding.rule} ${place} ${marked}`, `  ${finding.message}`, ...fixes, ''].join('\n');
}

function describeFix(fix: Fix, files: Readonly<Record<string, string>>): string {
  return [`  fix: ${fix.title}`, ...fix.edits().flatMap(edit => describeEdit(edit, files[edit.path] ?? ''))].join('\n');
}

/** The lines that a fix takes out and puts in. */
function describeEdit(edit: FileEdit, before: string): readonly string[] {
  if (edit.renameTo !== undefined) return [`    rename ${edit.path} to ${edit.renameTo}`];
  const after = edit.create ?? applyEdits(before, edit.edits);
  const old = edit.create === undefined ? before.split('\n') : [];
  const lines = after.split('\n');
  let start = 0;
  while (start < old.length && start < lines.length && old[start] === lines[start]) start++;
  let oldEnd = old.length;
  let newEnd = lines.length;
  while (oldEnd > start && newEnd > start && old[oldEnd - 1] === lines[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  return [
    `    ${edit.create === undefined ? 'edit' : 'create'} ${edit.path}`,
    ...old.slice(start, oldEnd).map(line => `      - ${line}`),
    ...lines.slice(start, newEnd).map(line => `      + ${line}`),
  ];
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yaml'));
  return Object.fromEntries(names.sort().map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}
