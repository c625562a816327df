import { toJson } from '../json';
import type { CheckResult } from './check-result';

/** The result as JSON; its shape is stable. */
export function checkToJson(result: CheckResult): string {
  return toJson(result);
}
