import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type DesignFile, readDesignFile } from '../../../src/core/model/design-file';
import { applyEdits } from '../../../src/core/text/edit';
import type { Span } from '../../../src/core/text/text';
import type { YamlNode } from '../../../src/core/yaml/node';
import type { YamlProblem } from '../../../src/core/yaml/problem';
import { filesIn } from '../../support/designs';
import { patience, runs } from '../../support/runs';

/** What a hand that slips, a paste or a bad merge may leave in a file. */
const scraps = [
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    ':',
    ': ',
    '- ',
    '-',
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&',
    '*',
  ],
  ...[
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    '? ',
    '---\n',
    '...\n',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u2028',
    '“',
    '”',
    '\\',
  ],
  ...[
    '<<: *x',
    '&a ',
    '*a',
    '0',
    '<<<<<<< x\n',
    '=======\n',
    'x',
    '\u0000',
    '\ud800',
    '😀',
    '- - ',
    'a: b: c\n',
    ' - x\n',
    '<<',
  ],
];

type Slip =
  | { readonly kind: 'put' | 'instead'; readonly at: number; readonly scrap: string; readonly length: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'indent' | 'outdent' | 'drop' | 'twice'; readonly at: number; readonly length: number };

const slip: fc.Arbitrary<Slip> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('put', 'instead'),
    at: fc.nat(),
    scrap: fc.constantFrom(...scraps),
    length: fc.nat(3),
  }),
  fc.record({ kind: fc.constant('cut'), at: fc.nat(), length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constantFrom('indent', 'outdent', 'drop', 'twice'), at: fc.nat(), length: fc.nat(3) }),
);

function made(text: string, change: Slip): string {
  const at = change.at % (text.length + 1);
  if (change.kind === 'put') return text.slice(0, at) + change.scrap + text.slice(at);
  if (change.kind === 'instead') return text.slice(0, at) + change.scrap + text.slice(at + change.length);
  if (change.kind === 'cut') return text.slice(0, at) + text.slice(at + change.length);
  const lines = text.split('\n');
  const index = change.at % lines.length;
  const line = lines[index] ?? '';
  const replaced: Record<typeof change.kind, readonly string[]> = {
    indent: [' '.repeat(change.length) + line],
    outdent: [line.slice(Math.min(change.length, line.length - line.trimStart().length))],
    drop: [],
    twice: [line, line],
  };
  return lines.toSpliced(index, 1, ...replaced[change.kind]).join('\n');
}

const examples = readdirSync(join(import.meta.dirname, '../../../examples'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) => Object.entries(filesIn(`examples/${name}`)).map(([path, content]) => ({ path, content })));

const slippedFile = (most: number) =>
  fc
    .tuple(fc.constantFrom(...examples), fc.array(slip, { minLength: 1, maxLength: most }))
    .map(([{ path, content }, slips]) => ({ path, content: slips.reduce(made, content) }));

describe('a file that somebody damaged', function () {
  this.timeout(patience(60_000));

  it('is read all the same, every place inside it, every mark on one line', () => {
    fc.assert(
      fc.property(slippedFile(4), file => {
        const read = readDesignFile(file);
        for (const span of spansOf(read.yaml.root)) assertInside(span, file.content.length);
        for (const { span, message } of read.problems) {
          assertInside(span, file.content.length);
          const { start, end } = read.yaml.source.rangeOf(span);
          assert.equal(start.line, end.line);
          assert.ok(message.length > 0);
        }
      }),
      runs(250),
    );
  });

  it('is never made worse by a fix', () => {
    fc.assert(
      fc.property(slippedFile(1), file => {
        const read = readDesignFile(file);
        for (const problem of read.problems) {
          const { fix } = problem;
          if (fix === undefined || !isAloneOnItsLine(problem, read)) continue;
          const content = applyEdits(file.content, fix.edits);
          assert.notEqual(content, file.content);
          const after = readDesignFile({ ...file, content });
          assert.ok(isNoWorse(after, read), `${fix.title}: ${messages(read)} -> ${messages(after)}`);
        }
      }),
      runs(150),
    );
  });

  it('is read as if the fix of its only trap had been made', () => {
    fc.assert(
      fc.property(slippedFile(2), file => {
        const { yaml, problems, value, issues } = readDesignFile(file);
        const [only, another] = problems;
        if (!yaml.complete || another !== undefined || only?.rule !== 'yaml-trap' || only.fix === undefined) return;
        const mended = readDesignFile({ ...file, content: applyEdits(file.content, only.fix.edits) });
        assert.deepEqual(mended.problems, []);
        // Where a sentence with a colon holds another trap, its fix leaves the colon for the schema to tell.
        if (mended.issues.length <= issues.length) assert.deepEqual(mended.value, value);
      }),
      runs(150),
    );
  });
});

/** Of several mistakes in one line, the first has to be put right first. */
function isAloneOnItsLine({ span }: YamlProblem, { yaml, problems }: DesignFile): boolean {
  const lineOf = (place: Span) => yaml.source.positionAt(place.start).line;
  return problems.filter(other => lineOf(other.span) === lineOf(span)).length === 1;
}

function isNoWorse(after: DesignFile, before: DesignFile): boolean {
  return after.problems.length <= before.problems.length || !before.yaml.complete;
}

function messages({ problems }: DesignFile): string {
  return JSON.stringify(problems.map(({ message }) => message));
}

function assertInside({ start, end }: Span, length: number): void {
  assert.ok(start >= 0 && start <= end && end <= length, `${start}-${end} of ${length}`);
}

function spansOf(node: YamlNode | undefined): readonly Span[] {
  if (node === undefined || node.kind === 'alias') return [];
  if (node.kind === 'scalar') return [node.span];
  if (node.kind === 'list') return [node.span, ...node.items.flatMap(spansOf)];
  return [node.span, ...node.pairs.flatMap(({ keySpan, value }) => [keySpan, ...spansOf(value)])];
}
