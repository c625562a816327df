import { t } from '@vscode/l10n';
import type { YamlProblem } from './problem';

/** The lines that a version control program leaves between two versions of a text. */
const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r]|$)/;
const signs = ['<<<<<<<', '=======', '>>>>>>>'];

/** The first line that a merge left behind; undefined where there is none. */
export function conflictMarkers(text: string): YamlProblem | undefined {
  if (!signs.some(sign => text.includes(sign))) return undefined;
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (marker.test(text.slice(start, Math.min(end, start + 8)))) return problem(start);
    start = end + 1;
  }
  return undefined;
}

function problem(start: number): YamlProblem {
  return {
    rule: 'conflict-markers',
    span: { start, end: start + 7 },
    message: t(
      'Two versions of this file were merged, and both stand here between lines of “<<<<<<<”, “=======” and “>>>>>>>”. Keep what is right, take out the rest with these three lines, and save. Until then nothing in this file is checked.',
    ),
  };
}
