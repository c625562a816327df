import { t } from '@vscode/l10n';
import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { Span } from '../text/text';
import type { Day } from '../values/dates';
import { ignoredBy } from './ignore';
import type { FileSpan, Finding, More, Rule, RuleContext } from './rule';
import { rules as allRules } from './rules';
import { type ChecksSettings, severities } from './severities';

export interface CheckOptions {
  readonly asOf: Day;
  /** Overrides of the design's own `checks`. */
  readonly checks?: ChecksSettings;
  /** The ids of the checklist's items; without them nothing is said of unknown ones. */
  readonly items?: readonly string[];
  /** For tests: other rules than all. */
  readonly rules?: readonly Rule[];
}

/** Everything that the rules have to say about a design, by file and place. Never throws. */
export function check(design: Design, options: CheckOptions): readonly Finding[] {
  const { checks = {}, rules = allRules, items = [] } = options;
  const context = {
    design,
    asOf: options.asOf,
    names: { rule: allRules.map(({ id }) => id), 'checklist-item': items },
  };
  const severityOf = severities(design, checks);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule);
    if (severity === 'off') continue;
    const found = runRule(rule, context)
      .filter(finding => !ignoredBy(design, finding))
      .map(finding => ({ ...finding, severity }));
    if (rule.alone === true && found.length > 0) return found;
    findings.push(...found);
  }
  return inOrder(toldOnce(findings));
}

/** A rule that fails stays alone with its failure; the others still run. */
function runRule(rule: Rule, context: Omit<RuleContext, 'report'>): readonly Finding[] {
  const { design } = context;
  const findings: Finding[] = [];
  const report = (at: Place | FileSpan, message: string, more: More = {}): void => {
    findings.push(toFinding(rule, design, at, message, more));
  };
  try {
    rule.check({ ...context, report });
  } catch (error) {
    const path = design.files[0]?.path ?? '';
    const message = t(
      'The rule “{0}” could not be applied, because Copse itself is at fault ({1}). The other rules were applied.',
      rule.id,
      error instanceof Error ? error.message : String(error),
    );
    return [toFinding(rule, design, { path, start: 0, end: 0 }, message, {})];
  }
  return findings;
}

function toFinding(rule: Rule, design: Design, at: Place | FileSpan, message: string, more: More): Finding {
  const source = design.file(at.path)?.yaml.source;
  const span: Span = 'at' in at ? design.span(at, more.on) : (source?.onOneLine(at) ?? { start: 0, end: 0 });
  const nowhere = { line: 0, character: 0 };
  return {
    rule: rule.id,
    severity: rule.severity,
    message,
    path: at.path,
    span,
    range: source?.rangeOf(span) ?? { start: nowhere, end: nowhere },
    ...(more.data === undefined ? {} : { data: more.data }),
    fixes: more.fixes ?? [],
  };
}

/** One mistake is told once: where an error stands on a place, nothing lesser is said of the same place. */
function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  const errors = new Set(findings.filter(({ severity }) => severity === 'error').map(placeKey));
  return findings.filter(finding => {
    const place = placeKey(finding);
    if (finding.severity !== 'error' && errors.has(place)) return false;
    const key = finding.severity === 'error' ? place : `${place} ${finding.rule} ${finding.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function placeKey({ path, span }: Finding): string {
  return `${path}:${span.start}-${span.end}`;
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.path, b.path) || a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
