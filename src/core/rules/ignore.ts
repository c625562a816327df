import type { Design } from '../model/design';
import type { Finding } from './rule';

const directive = /^\s*#\s*copse-ignore\s+([\w-]+)\s*:\s*\S/;

/**
 * True where the line above the finding says `# copse-ignore RULE: reason`. Several such lines may stand above one another.
 * Without a reason nothing is silenced.
 */
export function ignoredBy(design: Design, finding: Finding): boolean {
  const source = design.file(finding.path)?.yaml.source;
  if (source === undefined) return false;
  for (let line = finding.range.start.line - 1; line >= 0; line--) {
    const text = source.lineText(line);
    if (!text.trimStart().startsWith('#')) return false;
    if (directive.exec(text)?.[1] === finding.rule) return true;
  }
  return false;
}
