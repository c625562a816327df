import { t } from '@vscode/l10n';
import { checklist } from '../checklist/checklist';
import type { NextStep, Readiness } from '../checklist/readiness';
import type { Design } from '../model/design';
import type { Finding, Severity } from '../rules/rule';
import type { Day } from '../values/dates';
import { compare, lineOf, type ReportContext } from './context';
import { countsOf } from './counts';
import { labelOf } from './enumerations';
import { reportItem, tensionsOf, waived } from './items';
import type { HiddenElsewhere } from './redact/hidden-elsewhere';
import { tellerOf } from './redact/teller';
import type { DesignSummary, Report, ReportFinding, ReportStep, Tables } from './report';
import { calendarTable, undatedTable } from './tables/calendar/calendar';
import { evaluationTable } from './tables/evaluation';
import { needsTable } from './tables/needs';
import { participationTable } from './tables/participation';
import { rolesTable } from './tables/roles';
import { themesTable } from './tables/themes';

export interface ReportOptions {
  /** The day that the report speaks of: the one that the design was checked and judged by. */
  readonly asOf: Day;
  /** Where the design's files lie, as people know it. */
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly readiness: Readiness;
  /** Name nobody. Members with `publish: false` are never named. */
  readonly redact?: boolean;
  /** Whom other designs do not want named that are told of together with this one. */
  readonly elsewhere?: HiddenElsewhere;
  /** What changed since an earlier report or revision, in sentences. */
  readonly changes?: readonly string[];
}

/** What the parts of a report are made from. */
export function contextOf(
  design: Design,
  { asOf, redact = false, elsewhere }: Pick<ReportOptions, 'asOf' | 'redact' | 'elsewhere'>,
): ReportContext {
  const tell = tellerOf(design, { asOf, redact, ...(elsewhere === undefined ? {} : { elsewhere }) });
  return { design, asOf, tell };
}

/** Puts everything that there is to say about a design together. The same design on the same day gives the same report. */
export function buildReport(
  design: Design,
  options: ReportOptions,
  context: ReportContext = contextOf(design, options),
): Report {
  const { asOf, path, findings, readiness, redact = false, changes } = options;
  const { launch, verdict, items, nextSteps } = readiness;
  return {
    design: summaryOf(context, path),
    asOf,
    redacted: redact,
    verdict: { ...verdict },
    ...(launch === undefined ? {} : { launch: { on: launch.on, days: launch.days, ...lineOf(context, launch.place) } }),
    counts: countsOf(items, findings),
    nextSteps: nextSteps.map(step => reportStep(context, step, findings)),
    sections: checklist.map(({ id, title }) => ({ id, title: t(title) })),
    items: items.map(result => reportItem(context, result)),
    tensions: tensionsOf(context, items),
    tables: tablesOf(context, readiness),
    findings: bySeverity(findings).map(finding => reportFinding(context, finding)),
    ...(changes === undefined ? {} : { changes: changes.map(context.tell.message) }),
  };
}

function summaryOf({ design, tell }: ReportContext, path: string): DesignSummary {
  const community = design.part('community');
  const shortName = community.get('short-name')?.value;
  const summary = community.get('summary')?.value;
  const stage = labelOf('stage', community.get('stage')?.value);
  return {
    name: tell.prose(design.name),
    ...(shortName === undefined ? {} : { shortName: tell.prose(shortName) }),
    ...(summary === undefined ? {} : { summary: tell.prose(summary) }),
    ...(stage === undefined ? {} : { stage }),
    path: tell.path(path).path,
  };
}

function reportStep(context: ReportContext, step: NextStep, findings: readonly Finding[]): ReportStep {
  const { design, tell } = context;
  const mistake = findings.find(finding => isAbout(finding, step));
  return {
    item: step.item,
    criterion: step.criterion,
    weight: step.weight,
    text: mistake === undefined ? tell.message(step.text) : tell.finding(mistake).message,
    ...lineOf(context, step.place),
    owner: step.owner === undefined ? null : tell.member(step.owner),
    due: step.due === undefined ? null : tell.prose(step.due),
    exists: design.file(step.place.path) !== undefined,
  };
}

/** True where the step is to mend what this finding says. */
function isAbout({ rule, path, span }: Finding, { item, place }: NextStep): boolean {
  return 'start' in place && item === rule && place.path === path && place.start === span.start;
}

function tablesOf(context: ReportContext, readiness: Readiness): Tables {
  return {
    roles: rolesTable(context),
    themes: themesTable(context),
    evaluation: evaluationTable(context),
    needs: needsTable(context),
    participation: participationTable(context),
    calendar: calendarTable(context),
    undated: undatedTable(context),
    waivers: waiversTable(context, readiness),
  };
}

/** Every waiver, the one that ends first before the others; those without an end come last. */
function waiversTable(context: ReportContext, { items }: Readiness): Tables['waivers'] {
  const waivers = items.flatMap(({ item, waiver }) =>
    waiver === undefined ? [] : [{ item: item.id, ...waived(context, waiver) }],
  );
  return waivers.sort((a, b) => compare(a.until ?? '~', b.until ?? '~') || compare(a.item, b.item));
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || compare(a.path, b.path) || a.span.start - b.span.start,
  );
}

function reportFinding({ tell }: ReportContext, finding: Finding): ReportFinding {
  const { start, end } = finding.range;
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...tell.finding(finding),
    ...tell.path(finding.path),
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
