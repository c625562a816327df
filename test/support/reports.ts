import { judge } from '../../src/core/checklist/evaluate';
import type { Design } from '../../src/core/model/design';
import { buildReport, type ReportOptions } from '../../src/core/report/build';
import { reportToJson } from '../../src/core/report/format/json';
import { reportToMarkdown } from '../../src/core/report/format/markdown';
import { reportToText } from '../../src/core/report/format/text';
import type { Report } from '../../src/core/report/report';
import { noStyles } from '../../src/core/report/styles';
import { check } from '../../src/core/rules/run';
import { asOf, designIn, designOf } from './designs';

type Options = Partial<Pick<ReportOptions, 'redact' | 'changes' | 'path' | 'asOf' | 'elsewhere'>>;

/** The report of a design, checked and judged as the command line does it. */
export function reportOn(design: Design, options: Options = {}): Report {
  const day = options.asOf ?? asOf;
  const findings = check(design, { asOf: day });
  const readiness = judge(design, { asOf: day, findings });
  return buildReport(design, { path: 'designs/this', findings, readiness, ...options, asOf: day });
}

/** The report of a design from texts by path. */
export function reportOf(files: Readonly<Record<string, string>>, options: Options = {}): Report {
  return reportOn(designOf(files), options);
}

/** The report of an example. */
export function reportIn(example: string, options: Options = {}): Report {
  const path = `examples/${example}`;
  return reportOn(designIn(path), { path, ...options });
}

/** The formats whose every character is the report's own. */
export const writers: Readonly<Record<'md' | 'txt' | 'json', (report: Report) => string>> = {
  md: report => reportToMarkdown(report),
  txt: report => reportToText(report, noStyles),
  json: reportToJson,
};

export const examples = ['bhutan', 'camafu', 'cano', 'complete', 'evalperu', 'mapimi', 'snv'];
