import { same } from '../edit/same';
import { Design } from '../model/design';
import { readDesignFile } from '../model/design-file';
import type { Finding } from '../rules/rule';
import { rules } from '../rules/rules';
import { type CheckOptions, check } from '../rules/run';
import { applyEdits, type FileEdit } from '../text/edit';
import { placeAt } from './place-at';

/** What says that a file cannot be read, or is not read: a line in that very file cannot silence it, or must not. */
const notToBeIgnored: ReadonlySet<string> = new Set([
  'unreadable-file',
  'conflict-markers',
  'yaml-syntax',
  'not-part-of-design',
  'ignore-without-reason',
]);

/** True where a comment can be put above a finding: not in the midst of a text that goes over several lines, nor above a tab. */
export function canBeIgnored(design: Design, { rule, path, range, span }: Finding): boolean {
  const file = design.file(path);
  if (file === undefined || notToBeIgnored.has(rule) || span.end === span.start) return false;
  const { source } = file.yaml;
  const { start } = source.lineSpan(range.start.line);
  // A comment in line with tabs would be indented as wrongly as what it is about.
  if (/^ *\t/.test(source.lineText(range.start.line))) return false;
  const here = placeAt(file, start);
  return here?.scalar === undefined || here.span.start >= start;
}

/**
 * The edit that silences one finding: a line `# copse-ignore RULE: reason` above it, in line with it.
 * @returns nothing where that would change what the file says, or would not silence the finding.
 */
export function ignoreFinding(
  design: Design,
  finding: Finding,
  reason: string,
  options: CheckOptions,
): readonly FileEdit[] {
  const file = design.file(finding.path);
  const said = reason.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').trim();
  if (file === undefined || said === '' || !canBeIgnored(design, finding)) return [];
  const { source } = file.yaml;
  const line = source.lineSpan(finding.range.start.line);
  const indent = /^[ \t]*/.exec(source.slice(line))?.[0] ?? '';
  const newline = source.text.includes('\r\n') ? '\r\n' : '\n';
  const comment = `${indent}# copse-ignore ${finding.rule}: ${said}${newline}`;
  const edits = [{ start: line.start, end: line.start, newText: comment }];
  const after = readDesignFile({ path: file.path, content: applyEdits(source.text, edits) });
  if (!same(after.value, file.value) || after.problems.length !== file.problems.length) return [];
  const silenced = new Design(design.files.map(other => (other === file ? after : other)));
  return count(silenced, finding, options) < count(design, finding, options) ? [{ path: file.path, edits }] : [];
}

function count(design: Design, { rule, path }: Finding, options: CheckOptions): number {
  const own = rules.filter(({ id }) => id === rule);
  return check(design, { ...options, rules: own }).filter(found => found.rule === rule && found.path === path).length;
}
