import assert from 'node:assert/strict';
import fc from 'fast-check';
import { items } from '../../../src/core/checklist/checklist';
import { complete } from '../../../src/core/features/completion/complete';
import type { Completion } from '../../../src/core/features/completion/completion';
import { check } from '../../../src/core/rules/run';
import { accepted } from '../../support/completions';
import { asOf, designOf, filesIn } from '../../support/designs';
import { patience, runs } from '../../support/runs';

type Texts = Readonly<Record<string, string>>;

/** A file of a design in which somebody is writing, with the offset of the cursor. */
interface Moment {
  readonly example: string;
  readonly path: string;
  readonly text: string;
  readonly offset: number;
}

const examples: Readonly<Record<string, Texts>> = Object.fromEntries(
  ['bhutan', 'camafu', 'complete', 'evalperu', 'snv'].map(name => [name, filesIn(`examples/${name}`)]),
);

/** What somebody does to a line while writing: the new text of its place, and where the cursor then stands in it. */
const gestures: readonly ((line: string, cut: number, indent: number) => readonly [text: string, cursor: number])[] = [
  // Puts the cursor into it.
  (line, cut) => [line, cut],
  // Cuts off the rest.
  (line, cut) => [line.slice(0, cut), cut],
  // Deletes the value.
  line => {
    const key = /^\s*(?:- )?[\w-]+: ?/.exec(line)?.[0] ?? '';
    return [key, key.length];
  },
  // Begins a line above.
  (line, _, indent) => [`${' '.repeat(indent)}\n${line}`, indent],
  // Begins an item above.
  (line, _, indent) => [`${' '.repeat(indent)}- \n${line}`, indent + 2],
  (line, _, indent) => [`${' '.repeat(indent)}-\n${line}`, indent + 1],
];

const moments: fc.Arbitrary<Moment> = fc
  .record({
    example: fc.constantFrom(...Object.keys(examples)),
    file: fc.nat(),
    line: fc.nat(),
    cut: fc.nat(),
    indent: fc.constantFrom(0, 1, 2, 3, 4, 6, 8),
    gesture: fc.constantFrom(...gestures),
  })
  .map(({ example, file, line, cut, indent, gesture }) => {
    const files = examples[example] ?? {};
    const paths = Object.keys(files);
    const path = paths[file % paths.length] ?? '';
    const lines = (files[path] ?? '').split('\n');
    const at = line % lines.length;
    const old = lines[at] ?? '';
    const [written, cursor] = gesture(old, cut % (old.length + 1), indent);
    const before = lines
      .slice(0, at)
      .map(text => `${text}\n`)
      .join('');
    const text = before + [written, ...lines.slice(at + 1)].join('\n');
    return { example, path, text, offset: before.length + cursor };
  });

describe('Taking what completion offers', () => {
  it('never makes a mistake where there was none', () => {
    const often = runs(250, 50_000);
    let taken = 0;
    fc.assert(
      fc.property(moments, fc.nat(), ({ example, path, text, offset }, which) => {
        const files = { ...examples[example], [path]: text };
        const found = complete(designOf(files), path, offset, asOf).filter(one => matches(one, text, offset));
        if (found.length === 0) return;
        const before = mistakes(files);
        // Those next to each other are of one kind; a few of each are enough at one place.
        for (const one of found.filter((_, index) => index % 3 === which % Math.min(3, found.length))) {
          taken++;
          const after = mistakes({ ...files, [path]: accepted(text, one) }, asksForName(one));
          const added = after.filter(message => !before.includes(message));
          assert.ok(after.length <= before.length, `${one.kind} ${one.label} at ${path} brings: ${added.join('\n')}`);
        }
      }),
      often,
    );
    assert.ok(taken > often.numRuns * 0.6, `only ${taken} were taken`);
  }).timeout(patience(60_000));
});

/** What the list of suggestions would still show, since every letter typed is in it; what asks a person for more is no text yet. */
function matches({ filter, replace, create, label }: Completion, text: string, offset: number): boolean {
  const typed = text.slice(replace.start, offset).trimStart().toLowerCase();
  let at = 0;
  for (const letter of filter.toLowerCase()) if (letter === typed[at]) at++;
  // To call what a rule finds a mistake is what that severity is for.
  return at === typed.length && create === undefined && label !== 'error';
}

/** True of what leaves the name of a member to be filled in, without which the entry is not whole. */
function asksForName({ insert }: Completion): boolean {
  return /member: \$/.test(insert);
}

/** @param lenient leaves out that something is missing. */
function mistakes(files: Texts, lenient = false): readonly string[] {
  return check(designOf(files), { asOf, items: items.map(({ id }) => id) })
    .filter(({ severity }) => severity === 'error')
    .filter(({ data }) => !lenient || data?.['keyword'] !== 'required')
    .map(({ path, message }) => `${path}: ${message}`);
}
