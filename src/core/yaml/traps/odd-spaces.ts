import { t } from '@vscode/l10n';
import type { TextEdit } from '../../text/edit';
import type { Line, Lines } from '../lines';
import type { Diagnosis, Reading, Situation } from './trap';

/** What looks like a space, or like nothing, and is a letter to YAML: word processors, chats and web pages leave them behind. */
const odd = /[\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
const invisible = /[\u200b-\u200d\u2028\u2029\u2060\ufeff]/g;
/** White space, odd or not, where the build of a line stands: before its content, after its dash, around its first colon. */
const lead = /^[ \t\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+/;
const afterDash = /^-[ \t\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/;
const aroundColon =
  /^(\p{L}[\p{L}\p{M}\p{N}_-]{0,79})([ \u00a0\u2000-\u200d\u202f\u2060\ufeff]{0,9}):([ \u00a0\u2000-\u200d\u202f\u2060\ufeff]{0,9})(.?)/u;
const wideBreaks = ['\u000b', '\u000c', '\u0085', '\u2028', '\u2029'];

/** Odd spaces around the keys and dashes of any line; one mistake, however many lines have it. */
export function oddSpaces({ text, lines }: Reading): readonly Diagnosis[] {
  if (!odd.test(text)) return [];
  const page = lines();
  return diagnosis(page, certainSpots(page));
}

/** The same in a text that the parser refuses; and the line breaks of word processors, which are none to YAML. */
export function oddSpacesAtFault({ lines, suspects }: Situation): readonly Diagnosis[] {
  if (!suspects.some(line => spots(lines, line).length > 0)) return suspects.flatMap(line => brokenBy(lines, line));
  const certain = certainSpots(lines);
  const near = suspects.flatMap(line => spots(lines, line));
  const all = [...certain, ...near.filter(edit => !certain.some(({ start }) => start === edit.start))];
  return diagnosis(lines, all);
}

function diagnosis(lines: Lines, edits: readonly TextEdit[]): readonly Diagnosis[] {
  const first = [...edits].sort((a, b) => a.start - b.start)[0];
  if (first === undefined) return [];
  const from = first.start + lines.text.slice(first.start, first.end).search(odd);
  const isInvisible = lines.text.slice(from, from + 1).search(invisible) !== -1;
  return [
    {
      span: { start: from, end: from + 1 },
      message: isInvisible
        ? t(
            'An invisible character stands here, as it comes along with pasted text. YAML reads it as a letter, so the line does not say what it seems to say. Take it out.',
          )
        : t(
            'This is not an ordinary space but one that word processors write. YAML reads it as a letter, so the line does not say what it seems to say. Type an ordinary space.',
          ),
      title: isInvisible ? t('Take out invisible characters') : t('Use ordinary spaces'),
      edits,
    },
  ];
}

/**
 * The odd spaces that cannot be part of a text. After a dash, `Note:` and an odd space may be how a sentence begins; and where no other
 * line is broken, a line that goes on with a text may hold anything.
 */
function certainSpots(lines: Lines): readonly TextEdit[] {
  const isAfterColon = ({ start }: TextEdit) => lines.text[start - 1] === ':';
  const inBuild: TextEdit[] = [];
  const inTexts: TextEdit[] = [];
  for (const line of lines.all) {
    const found = spots(lines, line);
    if (isInText(lines, line)) inTexts.push(...found.filter(edit => !isAfterColon(edit)));
    else inBuild.push(...(lines.text[line.content.start] === '-' ? found.filter(edit => !isAfterColon(edit)) : found));
  }
  return inBuild.length === 0 ? [] : [...inBuild, ...inTexts];
}

/** True where a line goes on with a text of the line above, in which every character may stand. */
function isInText(lines: Lines, line: Line): boolean {
  if (line.kind !== 'text') return true;
  const above = lines.previous(line);
  if (above === undefined || above.value.start === above.value.end) return false;
  return line.column > columnOfBuild(lines, above);
}

function columnOfBuild(lines: Lines, line: Line): number {
  return lines.isStructure(line) ? line.column : (lines.parent(line)?.column ?? 0);
}

/** The odd spaces in the build of a line, each as the edit that mends it. */
function spots({ text }: Lines, line: Line): readonly TextEdit[] {
  if (line.kind !== 'text') return [];
  const content = text.slice(line.start, line.end);
  const edits: TextEdit[] = [];
  const replace = (at: number, written: string, plain: string): void => {
    if (odd.test(written))
      edits.push({ start: line.start + at, end: line.start + at + written.length, newText: plain });
  };
  let at = 0;
  const before = lead.exec(content)?.[0] ?? '';
  at += before.length;
  for (let dash = afterDash.exec(content.slice(at)); dash !== null; dash = afterDash.exec(content.slice(at))) {
    replace(at + 1, dash[0].slice(1), ' ');
    at += dash[0].length;
  }
  const isDashed = at > before.length;
  const [, key = '', beforeColon = '', afterColon = '', value] = aroundColon.exec(content.slice(at)) ?? [];
  if (key !== '') {
    replace(at + key.length, beforeColon, '');
    const colon = at + key.length + beforeColon.length;
    replace(colon + 1, afterColon, value === '' ? '' : ' ');
  }
  if (key !== '' || isDashed || before.length === content.length)
    replace(0, before, before.replace(invisible, '').replace(/[^ \t]/g, ' '));
  return edits;
}

/** A line break that only word processors know, between one key and the next. */
function brokenBy({ text }: Lines, line: Line): readonly Diagnosis[] {
  const found = wideBreaks.map(sign => text.slice(line.start, line.end).indexOf(sign)).filter(index => index !== -1);
  if (found.length === 0) return [];
  const at = line.start + Math.min(...found);
  const column = line.body - line.start;
  return [
    {
      span: { start: at, end: at + 1 },
      message: t('A line break of a word processor stands here; to YAML the line goes on. Start a new line instead.'),
      title: t('Start a new line'),
      edits: [{ start: at, end: at + 1, newText: `\n${' '.repeat(column)}` }],
    },
  ];
}
