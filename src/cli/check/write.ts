import type { CheckResult } from '../../core/report/findings/check-result';
import { checkToGitHub } from '../../core/report/findings/github';
import { checkToGitLab } from '../../core/report/findings/gitlab';
import { checkToJson } from '../../core/report/findings/json';
import { checkToJUnit } from '../../core/report/findings/junit';
import { checkToSarif } from '../../core/report/findings/sarif';
import { checkToText, type LineOf } from '../../core/report/findings/text';
import { noStyles, type Styles } from '../../core/report/styles';
import { type Outputs, stylesFor, writeResult } from '../output';
import type { Ports } from '../ports';
import { version } from '../version';

export const checkFormats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/**
 * Prints and writes what was found.
 * @param lineOf the lines that findings stand on; none where only the result is known
 * @throws UsageError where a file cannot be written.
 */
export function writeCheck(
  result: CheckResult,
  { printed, files }: Outputs<CheckFormat>,
  ports: Ports,
  lineOf: LineOf = () => undefined,
): void {
  if (printed !== undefined) ports.stdout.write(inFormat(printed, result, stylesFor(ports), lineOf));
  for (const [format, file] of files) writeResult(file, inFormat(format, result, noStyles, lineOf), ports);
}

function inFormat(format: CheckFormat, result: CheckResult, styles: Styles, lineOf: LineOf): string {
  switch (format) {
    case 'text':
      return checkToText(result, styles, lineOf);
    case 'json':
      return checkToJson(result);
    case 'sarif':
      return checkToSarif(result, version);
    case 'junit':
      return checkToJUnit(result);
    case 'github':
      return checkToGitHub(result);
    case 'gitlab':
      return checkToGitLab(result);
  }
}
