import { toJson } from '../json';
import type { Report } from '../report';

/** The report as JSON, as schemas/report.schema.json describes it. */
export function reportToJson(report: Report): string {
  return toJson(report);
}
