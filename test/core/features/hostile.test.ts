import assert from 'node:assert/strict';
import { judge } from '../../../src/core/checklist/evaluate';
import { complete } from '../../../src/core/features/completion/complete';
import { hover } from '../../../src/core/features/hover';
import { inlayHints } from '../../../src/core/features/inlay-hints';
import { lensesIn } from '../../../src/core/features/lenses';
import { linksIn } from '../../../src/core/features/links';
import { findingsOn, outline } from '../../../src/core/features/outline';
import type { OutlineNode } from '../../../src/core/features/outline/node';
import { outlineMarkdown } from '../../../src/core/features/outline/tooltip';
import { readinessTree } from '../../../src/core/features/readiness-tree';
import type { ReadinessNode } from '../../../src/core/features/readiness-tree/node';
import { readinessMarkdown } from '../../../src/core/features/readiness-tree/tooltip';
import { fileSymbols } from '../../../src/core/features/symbols';
import { check } from '../../../src/core/rules/run';
import { asOf, designOf } from '../../support/designs';
import { hostileDesign } from '../../support/hostile-design';
import { hostileTexts } from '../../support/hostile-texts';
import { dangersIn } from '../../support/markdown';
import { patience, runs } from '../../support/runs';

const { numRuns: rounds } = runs(1, hostileTexts.length);

for (const which of ['every', 'any'] as const) {
  describe(`what the editor shows of a plan with hostile text in ${which} field`, function () {
    this.timeout(patience(120_000));

    for (let round = 0; round < rounds; round++) {
      const design = designOf(hostileDesign(which, round * 7));
      const findings = check(design, { asOf });
      const readiness = judge(design, { asOf, findings });

      it(`holds no markup of its own in hovers and suggestions (round ${round + 1})`, () => {
        let hovers = 0;
        for (const { path, yaml } of design.files) {
          for (const offset of placesIn(yaml.source.text)) {
            const told = hover(design, readiness, path, offset);
            if (told === undefined) continue;
            hovers++;
            assert.deepEqual(dangersIn(told.markdown), [], `${path} at ${offset}`);
          }
          const offered = complete(design, path, yaml.source.text.length, asOf);
          for (const { documentation } of offered) assert.deepEqual(dangersIn(documentation?.() ?? ''), []);
        }
        assert.ok(hovers > 300, `only ${hovers} places told something`);
      });

      it(`holds no markup of its own in the trees (round ${round + 1})`, () => {
        const root = outline(design, findings, 'x');
        const nodes = withAllBelow<OutlineNode>(root);
        for (const node of nodes)
          assert.deepEqual(dangersIn(outlineMarkdown(design, node, findingsOn(design, findings, node))), [], node.id);
        const points = withAllBelow<ReadinessNode>(
          readinessTree(design, readiness, { by: 'section', openOnly: false, name: undefined }),
        );
        for (const node of points) {
          const result = readiness.items.find(({ item }) => item.id === node.item);
          assert.deepEqual(dangersIn(readinessMarkdown(design, node, result)), [], node.title);
        }
        assert.ok(nodes.length > 100 && points.length > 60);
      });

      it(`links nothing but addresses of the web and of mail, and paths (round ${round + 1})`, () => {
        for (const { path, yaml } of design.files) {
          for (const link of linksIn(design, path)) {
            if (link.kind === 'address') assert.match(link.url, /^(?:https?:\/\/|mailto:)/);
            if (link.kind === 'path') assert.doesNotMatch(link.path, /^[a-z][a-z\d+.-]*:|^\/|[\0\n\r]/i);
          }
          fileSymbols(design, path);
          lensesIn(design, readiness, path);
          inlayHints(design, path, asOf, { start: 0, end: yaml.source.text.length });
        }
      });
    }
  });
}

/** In the key and in the value of each line. */
function placesIn(text: string): readonly number[] {
  const places: number[] = [];
  for (let start = 0; start !== -1 && start < text.length; start = text.indexOf('\n', start) + 1 || -1) {
    const line = text.slice(start, start + 200).split('\n', 1)[0] ?? '';
    const key = line.search(/\S/);
    const colon = line.indexOf(': ');
    if (key !== -1) places.push(start + key + 1);
    if (colon !== -1) places.push(start + colon + 4);
  }
  return places;
}

function withAllBelow<T extends { readonly children: readonly T[] }>(node: T): readonly T[] {
  return [node, ...node.children.flatMap(child => withAllBelow<T>(child))];
}
