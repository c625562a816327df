import fc from 'fast-check';
import { stringify } from 'yaml';

/** How one entry is written down; what a person might do to a file over the years. */
interface Manner {
  readonly commentAbove: boolean;
  readonly commentBeside: boolean;
  readonly blankAbove: boolean;
  readonly flow: boolean;
  readonly wide: boolean;
  readonly quotes: 'plain' | 'single' | 'double';
}

type Tree =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly manner: Manner }
  | { readonly kind: 'text'; readonly lines: readonly string[]; readonly manner: Manner }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, Tree])[]; readonly manner: Manner }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly manner: Manner };

interface Habits {
  readonly step: number;
  readonly listStep: number;
  readonly newline: '\n' | '\r\n';
  readonly header: boolean;
  readonly finalNewline: boolean;
}

const manner: fc.Arbitrary<Manner> = fc.record({
  commentAbove: fc.boolean(),
  commentBeside: fc.boolean(),
  blankAbove: fc.boolean(),
  flow: fc.boolean(),
  wide: fc.boolean(),
  quotes: fc.constantFrom('plain', 'single', 'double'),
});

const word = fc.constantFrom(
  'ana',
  'burn permits',
  'a: colon',
  '#hash',
  'it’s',
  "it's",
  'say "so"',
  '20 %',
  '2027-03-14',
  '[x]',
  '',
);
const key = fc.constantFrom(
  'kind',
  'title',
  'held-by',
  'time',
  'reward',
  'roles',
  'x-note',
  'two words',
  'ñandú',
  'backup',
);

const scalar = fc.record({
  kind: fc.constant('scalar' as const),
  value: fc.oneof(word, fc.integer({ min: 0, max: 2500 }), fc.boolean(), fc.constant(null)),
  manner,
});

const text = fc.record({
  kind: fc.constant('text' as const),
  lines: fc.array(fc.constantFrom('one line', 'another: line', '# no comment', ''), { minLength: 1, maxLength: 3 }),
  manner,
});

const { tree } = fc.letrec<{ tree: Tree; map: Tree }>(tie => ({
  tree: fc.oneof({ maxDepth: 3, depthSize: 'small' }, scalar, text, tie('map'), list(tie('tree'))),
  map: map(tie('tree')),
}));

function map(inner: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> {
  const entries = fc.uniqueArray(fc.tuple(key, inner), { selector: ([name]) => name, minLength: 1, maxLength: 4 });
  return fc.record({ kind: fc.constant('map' as const), entries, manner });
}

function list(inner: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> {
  return fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(inner, { minLength: 1, maxLength: 3 }),
    manner,
  });
}

const habits: fc.Arbitrary<Habits> = fc.record({
  step: fc.constantFrom(2, 4),
  listStep: fc.constantFrom(0, 2, 4),
  newline: fc.constantFrom('\n', '\r\n'),
  header: fc.boolean(),
  finalNewline: fc.boolean(),
});

/** Texts of YAML files as people leave them: comments, blank lines, both ways of writing lists, odd indents, odd line ends. */
export const messyYaml: fc.Arbitrary<string> = fc
  .tuple(map(tree), habits)
  .map(([root, habit]) => new Writer(habit).file(root));

class Writer {
  #comments = 0;

  constructor(readonly habit: Habits) {}

  file(root: Tree): string {
    const lines = root.kind === 'map' ? this.#pairs(root.entries) : [];
    const header = this.habit.header ? [this.#comment('header'), ...(lines.length % 2 === 0 ? [''] : [])] : [];
    const text = [...header, ...lines].join(this.habit.newline);
    return this.habit.finalNewline ? text + this.habit.newline : text;
  }

  #pairs(entries: readonly (readonly [string, Tree])[]): readonly string[] {
    return entries.flatMap(([name, value]) => {
      const { inline, below } = this.#value(value, this.habit.step, this.habit.listStep);
      return [...this.#above(value), `${name}:${inline}`, ...below];
    });
  }

  #items(items: readonly Tree[]): readonly string[] {
    return items.flatMap(item => {
      const gap = item.manner.wide ? 3 : 1;
      if ((item.kind === 'map' || item.kind === 'list') && !item.manner.flow) {
        const lines = item.kind === 'map' ? this.#pairs(item.entries) : this.#items(item.items);
        const [first = '', ...rest] = lines;
        if (first === '' || first.startsWith('#')) return ['-', ...shift(lines, gap + 1)];
        return [...this.#above(item), `-${' '.repeat(gap)}${first}`, ...shift(rest, gap + 1)];
      }
      const { inline, below } = this.#value(item, 2, 2);
      return [...this.#above(item), `-${inline}`, ...below];
    });
  }

  #value(value: Tree, step: number, listStep: number): { readonly inline: string; readonly below: readonly string[] } {
    const beside = value.manner.commentBeside ? ` ${this.#comment('beside')}` : '';
    const gap = value.manner.wide ? '   ' : ' ';
    switch (value.kind) {
      case 'scalar': {
        const written = scalarText(value.value, value.manner);
        return { inline: (written === '' ? '' : gap + written) + beside, below: [] };
      }
      case 'text':
        return {
          inline: `${gap}${value.manner.flow ? '>-' : '|'}${beside}`,
          below: shift(['first', ...value.lines, 'last'], step),
        };
      case 'map':
        if (value.manner.flow) return { inline: gap + flow(value) + beside, below: [] };
        return { inline: beside, below: shift(this.#pairs(value.entries), step) };
      case 'list':
        if (value.manner.flow) return { inline: gap + flow(value) + beside, below: [] };
        return { inline: beside, below: shift(this.#items(value.items), listStep) };
    }
  }

  #above({ manner: { commentAbove, blankAbove } }: Tree): readonly string[] {
    return [...(blankAbove ? [''] : []), ...(commentAbove ? [this.#comment('above')] : [])];
  }

  #comment(place: string): string {
    this.#comments++;
    return `# ${place} ${this.#comments}`;
  }
}

function flow(value: Tree): string {
  const { wide } = value.manner;
  switch (value.kind) {
    case 'scalar':
      return scalarText(value.value ?? 'none', { ...value.manner, quotes: 'double' });
    case 'text':
      return scalarText(value.lines.join(' '), { ...value.manner, quotes: 'single' });
    case 'map': {
      const entries = value.entries.map(([name, inner]) => `${name}: ${flow(inner)}`).join(wide ? ',  ' : ', ');
      return wide ? `{ ${entries} }` : `{${entries}}`;
    }
    case 'list':
      return `[${value.items.map(flow).join(', ')}${wide ? ',' : ''}]`;
  }
}

function scalarText(value: string | number | boolean | null, { quotes }: Manner): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  if (quotes === 'single') return `'${value.replaceAll("'", "''")}'`;
  return quotes === 'double' ? JSON.stringify(value) : stringify(value).trimEnd();
}

function shift(lines: readonly string[], columns: number): readonly string[] {
  return lines.map(line => (line === '' ? '' : ' '.repeat(columns) + line));
}
