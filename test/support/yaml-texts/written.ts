import type { Dice } from './dice';

/** Writes a YAML text as people might, with what is usual in files of a design and much that is not. Most, not all, are valid. */
export function writtenText(dice: Dice): string {
  const lines = dice.isOneIn(6) ? list(dice, 0, 0) : map(dice, 0, 0);
  const end = dice.pick(['\n', '', '\n\n', '\n  \n', '  ', '\n# end', '\n  # end\n']);
  const text = [...silence(dice, 0), ...lines].join('\n') + end;
  return dice.isOneIn(4) ? text.replaceAll('\n', '\r\n') : text;
}

const maxDepth = 5;

function map(dice: Dice, indent: number, depth: number): string[] {
  const lines: string[] = [];
  for (let more = true; more; more = !dice.isOneIn(4) && lines.length < 60) {
    if (lines.length > 0) lines.push(...silence(dice, indent));
    const colon = dice.pick([':', ':', ':', ' :']);
    lines.push(...below(dice, `${' '.repeat(indent)}${key(dice)}${colon}`, indent, depth, true));
    if (dice.roll(3) === 0) break;
  }
  return lines;
}

function list(dice: Dice, indent: number, depth: number): string[] {
  const lines: string[] = [];
  const count = 1 + dice.roll(4);
  for (let i = 0; i < count; i++) {
    if (i > 0) lines.push(...silence(dice, indent));
    const start = `${' '.repeat(indent)}-`;
    if (depth < maxDepth && dice.roll(3) === 1) {
      const gap = 1 + dice.roll(4);
      const inner = dice.roll(4) === 3 ? list : map;
      const [first = '', ...rest] = inner(dice, indent + 1 + gap, depth + 1);
      lines.push(start + ' '.repeat(gap) + first.trimStart(), ...rest);
    } else {
      lines.push(...below(dice, start, indent, depth, false));
    }
  }
  return lines;
}

/** A value after a colon or dash, beside or below it. */
function below(dice: Dice, start: string, indent: number, depth: number, isMap: boolean): string[] {
  const inner = indent + dice.pick([2, 2, 1, 4, 8, 3]);
  switch (depth < maxDepth ? dice.roll(9) : dice.roll(5)) {
    case 0:
      return [start + dice.pick([' ', '  ']) + single(dice) + lineEnd(dice)];
    case 1:
      return joined(start, prose(dice, indent), dice);
    case 2:
      return [`${start} ${dice.pick(headers)}${lineEnd(dice)}`, ...blockText(dice, inner)];
    case 3:
      return joined(start, flow(dice, inner, 0), dice);
    case 4:
      return [start + lineEnd(dice)];
    case 5: {
      const own = isMap && dice.roll(2) === 0 ? indent : inner;
      return [start + lineEnd(dice), ...silence(dice, own), ...list(dice, own, depth + 1)];
    }
    case 6:
      return [start + lineEnd(dice), ...silence(dice, inner), ' '.repeat(inner) + single(dice) + lineEnd(dice)];
    default:
      return [start + lineEnd(dice), ...silence(dice, inner), ...map(dice, inner, depth + 1)];
  }
}

function joined(start: string, [first = '', ...rest]: readonly string[], dice: Dice): string[] {
  const lines = [`${start} ${first}`, ...rest];
  lines[lines.length - 1] += lineEnd(dice);
  return lines;
}

function key(dice: Dice): string {
  return dice.pick(keys);
}

function single(dice: Dice): string {
  return dice.roll(2) === 0 ? dice.pick(values) : dice.pick(oddities);
}

/** Plain or quoted text over lines. */
function prose(dice: Dice, indent: number): string[] {
  const quote = dice.pick(['', '', '"', "'"]);
  const lines = [quote + dice.pick(phrases)];
  const count = dice.roll(4);
  for (let i = 0; i < count; i++) {
    if (dice.roll(4) === 3) lines.push(' '.repeat(dice.roll(indent + 4)));
    const margin = indent + dice.pick([2, 2, 1, 4, 6]);
    lines.push(' '.repeat(margin) + dice.pick(phrases) + dice.pick(['', '', ' ', '  ']));
  }
  const last = lines.length - 1;
  lines[last] += quote;
  return lines;
}

function blockText(dice: Dice, indent: number): string[] {
  const lines: string[] = [];
  const count = dice.roll(6);
  for (let i = 0; i < count; i++) {
    if (dice.roll(4) === 3) lines.push(' '.repeat(dice.pick([0, indent, Math.max(0, indent - 1), indent + 2])));
    else lines.push(' '.repeat(indent + dice.pick([0, 0, 0, 2, 1])) + dice.pick([...blockLines, ...phrases]));
  }
  return lines;
}

function flow(dice: Dice, indent: number, depth: number): string[] {
  const isMap = dice.roll(2) === 0;
  const isWide = dice.roll(3) === 2;
  const parts: string[] = [];
  const count = dice.roll(4);
  for (let i = 0; i < count; i++) {
    const value = depth < 3 && dice.roll(4) === 3 ? flow(dice, indent, depth + 1).join('\n') : flowValue(dice);
    parts.push((isMap ? key(dice) + dice.pick([': ', ': ', ':', ' : ', ':  ']) : '') + value);
  }
  const gap = isWide ? `\n${' '.repeat(indent + dice.pick([0, 0, 2]))}` : dice.pick(['', ' ']);
  const comma = dice.pick([', ', ',', ' , ', `,${gap}`, `, # c\n${' '.repeat(indent)}`]);
  const last = dice.pick(['', '', ',']) + (isWide ? `\n${' '.repeat(Math.max(0, indent - dice.roll(3)))}` : gap);
  const text = (isMap ? '{' : '[') + gap + parts.join(comma) + last + (isMap ? '}' : ']');
  return text.split('\n');
}

function flowValue(dice: Dice): string {
  const value = single(dice);
  return dice.roll(4) === 3 ? value : value.replaceAll(/[,[\]{}]/g, '');
}

/** Blank lines and comments. */
function silence(dice: Dice, indent: number): string[] {
  const lines: string[] = [];
  for (let count = dice.pick([0, 0, 0, 1, 1, 2, 3]); count > 0; count--) {
    const margin = ' '.repeat(dice.pick([indent, indent, 0, indent + 2, Math.max(0, indent - 2), dice.roll(9)]));
    lines.push(
      dice.pick(['', margin, `${margin}# a comment`, `${margin}#comment`, `${margin}# - key: value`, `${margin}#`]),
    );
  }
  return lines;
}

function lineEnd(dice: Dice): string {
  return dice.pick(['', '', '', '', ' ', '   ', ' # comment', '  #', ' #no gap']);
}

const keys = [
  'id',
  'name',
  'purpose',
  'two words',
  'ñandú',
  'x-note',
  '"quoted"',
  "'it''s'",
  '"a: b"',
  'true',
  '2027',
  'a#b',
  'a"b',
  'http://x',
  '~',
  '"say \\"so\\""',
  '名前',
  'b[0]',
  '<<',
  'id ',
  '""',
] as const satisfies [string, ...string[]];

const values = [
  'ana',
  'Burn permits, and more',
  '2027-03-14',
  '12',
  'true',
  '90 min',
  "it's",
  'a:b',
  'a#b',
  '50%',
  '“curly”',
  'half-day (morning)',
  '"double"',
  "'single'",
  '"tab \\t, break \\n, u \\u00e9, \\x41"',
  "'it''s so'",
  '[a, b]',
  '{ a: 1, b: two }',
  '[]',
  '{}',
] as const satisfies [string, ...string[]];

const oddities = [
  '~',
  'null',
  'Null',
  'nULL',
  'False',
  'TRUE',
  'tRUE',
  'yes',
  'on',
  '0o17',
  '0o8',
  '0x1F',
  '0xG',
  '+12',
  '-0',
  '-',
  '--',
  '--- x',
  '1_000',
  '007',
  '1.',
  '.5',
  '.',
  '1.5e3',
  '1e400',
  '-1E-400',
  '1e',
  '.inf',
  '-.INF',
  '+.Inf',
  '.nan',
  '-.nan',
  '.NaN',
  '9007199254740993',
  '123456789012345678901234567890',
  '1:30',
  '12:30:45',
  '- x',
  '-x',
  '? x',
  '?x',
  ':x',
  ': x',
  'a: b',
  'a:',
  'a #b',
  '#b',
  '&a x',
  '*a',
  '!x y',
  '!!str 1',
  '@x',
  '`x`',
  '%x',
  '|x',
  '>x',
  '| ',
  ',x',
  '"open',
  "'open",
  '"a" b',
  '"a"#b',
  '"a": b',
  '"bad \\q"',
  '"\\U0001F600\\ud800"',
  '"\\UFFFFFFFF"',
  '[a, b',
  '[a b]]',
  '[a: b]',
  '["a":b]',
  '{a, b}',
  '{a: }',
  '{a:b}',
  '{"a":1}',
  '{a: 1, a: 2}',
  '[,a]',
  '[a,,b]',
  '[a]: b',
  '{? a : b}',
  '[- a]',
  '[-1, -x]',
  '[a#b, c #d]',
  'x\ty',
  '\u2028x',
  '\u0085',
  'x\u00a0',
  '\ufeffx',
  '😀',
  '\ud800',
  '=',
  '==',
  '<<',
] as const satisfies [string, ...string[]];

const phrases = [
  'People who run clinics',
  'meet twice a month.',
  'They ask: how?',
  'a:b, c',
  '- and so on',
  'it’s said',
  'no #hash',
  'one #',
  'two #comment',
  '[x]',
  "it''s",
  'back \\\\ slash',
  '12',
  'a : b',
] as const satisfies [string, ...string[]];

const headers = ['|', '>', '|-', '>-', '|+', '>+', '|2', '>1-', '|+ ', '|x', '>-+'] as const satisfies [
  string,
  ...string[],
];

const blockLines = ['# no comment', '- item', 'key: value', 'text   ', '"', '---'] as const;
