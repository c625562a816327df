import type { Dice } from './dice';

/** Changes a text as slips of hand and half-done edits do, at a few places. */
export function mangled(text: string, dice: Dice): string {
  const lines = excerpt(text, dice).split('\n');
  const times = 1 + dice.roll(4);
  let result = lines;
  for (let i = 0; i < times; i++) result = changed(result, dice).join('\n').split('\n');
  const mangledText = result.join('\n');
  return dice.isOneIn(8) ? mangledText.replaceAll('\n', '\r\n') : mangledText;
}

/** Some lines of a text, with the break of the last. */
function excerpt(text: string, dice: Dice): string {
  const lines = text.split('\n');
  const start = dice.roll(lines.length);
  return `${lines.slice(start, start + 1 + dice.roll(25)).join('\n')}\n`;
}

function changed(lines: readonly string[], dice: Dice): string[] {
  const at = dice.roll(lines.length);
  const line = lines[at] ?? '';
  const column = dice.roll(line.length + 1);
  const before = line.slice(0, column);
  const after = line.slice(column);
  const withLine = (...now: string[]) => [...lines.slice(0, at), ...now, ...lines.slice(at + 1)];
  switch (dice.roll(15)) {
    case 0:
      return withLine(before + dice.pick(pieces) + after);
    case 1:
      return withLine(before + after.slice(1));
    case 2:
      return withLine(before + dice.pick(pieces) + after.slice(1));
    case 3:
      return withLine(' '.repeat(1 + dice.roll(4)) + line);
    case 4:
      return withLine(line.slice(Math.min(line.length - line.trimStart().length, 1 + dice.roll(4))));
    case 5:
      return withLine();
    case 6:
      return withLine(line, line);
    case 7:
      return withLine(before, after);
    case 8:
      return withLine(before, ' '.repeat(dice.roll(8)) + after);
    case 9:
      return [...lines.slice(0, at), line + (lines[at + 1] ?? ''), ...lines.slice(at + 2)];
    case 10:
      return withLine(
        line,
        ' '.repeat(dice.roll(9)) + dice.pick(['# comment', '#', '', '- ', 'text', 'key:', '"', '}']),
      );
    case 11:
      return withLine(line + dice.pick([' ', '  ', ' #', '#', ':', ' |', ' >-', ',', '\r']));
    case 12:
      return [...lines.slice(0, at), before];
    case 13:
      return withLine(line.replace(/:.*/, dice.pick([':', ': |', ': >', ': [', ': "', ": '", ': {', ': # c', ' : x'])));
    default:
      return [...lines.slice(at), ...lines.slice(0, at)];
  }
}

const pieces = [
  ' ',
  ':',
  ': ',
  ' #',
  '#',
  '-',
  '- ',
  '"',
  "'",
  "''",
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '>',
  '&',
  '*',
  '!',
  '%',
  '@',
  '?',
  '? ',
  '\\',
  '\\n',
  '\\u00',
  '~',
  '0',
  '.',
  'e5',
  'x',
  'é',
  '\n',
  '\n\n',
  '\n  ',
  '\r',
  '\r\n',
  '\t',
  '\u2028',
  '\u0085',
  '\u0000',
  '\ufeff',
  '\ud83d',
  '---',
  '\n---\n',
  '\n...\n',
  '<<',
  'null',
  'true',
] as const satisfies [string, ...string[]];
