import assert from 'node:assert/strict';
import fc from 'fast-check';
import { itemIds } from '../../src/core/checklist/checklist';
import type { Finding, Fix } from '../../src/core/rules/rule';
import { check } from '../../src/core/rules/run';
import { applyEdits } from '../../src/core/text/edit';
import { parseYaml } from '../../src/core/yaml/parse';
import { asOf, designOf, filesIn } from '../support/designs';
import { patience, runs } from '../support/runs';

type Files = Readonly<Record<string, string>>;

const examples = ['bhutan', 'camafu', 'cano', 'complete', 'evalperu', 'mapimi', 'snv'].map(name =>
  filesIn(`examples/${name}`),
);

const piece = fc.constantFrom(
  '',
  ': ',
  ' #',
  '- ',
  '\n',
  '  ',
  '[',
  '{ a: 1 }',
  'TBD',
  '12',
  'yes',
  '5/3/2026',
  '2026-3-5',
  'Ana Torres',
  '\nweather: dry\n',
  '\n  titel: x\n',
  '__proto__',
  '*a',
  '“',
  '\u0000',
  '٣',
);

/** An example in which some stretches were overwritten. */
const mutated: fc.Arbitrary<Files> = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(12), piece), { minLength: 1, maxLength: 4 }),
  )
  .map(([files, changes]) => {
    const changed: Record<string, string> = { ...files };
    const paths = Object.keys(files);
    for (const [file, at, length, text] of changes) {
      const path = paths[file % paths.length] ?? '';
      const old = changed[path] ?? '';
      const start = at % (old.length + 1);
      changed[path] = old.slice(0, start) + text + old.slice(start + length);
    }
    return changed;
  });

describe('an example in which something was overwritten', function () {
  this.timeout(patience(60_000));

  it('is checked by every rule, with each finding in its place and each fix leading to a file that can be read', () => {
    fc.assert(
      fc.property(mutated, files => {
        for (const finding of check(designOf(files), { asOf, items: itemIds })) {
          assert.doesNotMatch(finding.message, /itself is at fault/);
          assertInside(finding, files[finding.path] ?? '');
          for (const fix of finding.fixes) assertReadable(fix, files);
        }
      }),
      runs(100),
    );
  });
});

function assertInside({ span: { start, end } }: Finding, text: string): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `from ${start} to ${end} of ${text.length}`);
}

function assertReadable(fix: Fix, files: Files): void {
  for (const { path, edits, create, renameTo } of fix.edits()) {
    if (renameTo !== undefined) continue;
    const before = files[path] ?? '';
    const after = parseYaml(create ?? applyEdits(before, edits));
    assert.ok(after.complete || !parseYaml(before).complete, `“${fix.title}” breaks ${path}`);
  }
}
