import type { CheckResult } from './check-result';

/** The result as JSON; its shape is stable. */
export function checkToJson(result: CheckResult): string {
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
