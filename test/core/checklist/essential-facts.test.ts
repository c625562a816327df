import assert from 'node:assert/strict';
import { judge } from '../../../src/core/checklist/evaluate';
import type { ItemResult, Readiness } from '../../../src/core/checklist/readiness';
import { remove } from '../../../src/core/edit/remove';
import type { Design } from '../../../src/core/model/design';
import type { Place } from '../../../src/core/model/fact';
import { check } from '../../../src/core/rules/run';
import { applyEdits } from '../../../src/core/text/edit';
import { asOf, designOf, filesIn } from '../../support/designs';

const files = filesIn('examples/complete');
const complete = designOf(files);
const readiness = judged(complete);
const essential = readiness.items.filter(isEssential);

describe('the complete example', () => {
  it('is ready, with nothing to find fault with', () => {
    assert.equal(readiness.verdict.text, 'Ready');
    assert.deepEqual(
      check(complete, { asOf }).map(
        ({ rule, path, range, message }) => `${path}:${range.start.line + 1} ${rule}: ${message}`,
      ),
      [],
    );
  });

  describe('without any one of the facts that essential points rest on', () => {
    for (const [name, { place, criteria }] of restingOn()) {
      it(`is not ready, and names it as a next step: ${name}`, () => {
        const after = judged(without([place]));
        const lost = criteria.filter(criterion => !after.holding.has(criterion));
        assert.equal(after.verdict.state, 'not-ready');
        const named = after.nextSteps.map(step => `${step.item}/${step.criterion}`);
        assert.deepEqual(
          lost.filter(criterion => !named.includes(criterion)),
          [],
          `the next steps are ${named.join(', ')}`,
        );
      });
    }
  });

  describe('without all facts that a criterion rests on', () => {
    for (const { item, criteria } of essential) {
      for (const { criterion, judgement } of criteria) {
        if (judgement.outcome !== 'holds') continue;
        it(`is not ready, and names ${item.id} as a next step: ${criterion.text}`, () => {
          const after = judged(without(distinct(judgement.evidence)));
          assert.equal(after.verdict.state, 'not-ready');
          const step = after.nextSteps.find(next => next.item === item.id && next.criterion === criterion.id);
          assert.ok(step, `there are ${after.nextSteps.map(next => `${next.item}/${next.criterion}`).join(', ')}`);
        });
      }
    }
  });
});

/** Every fact that counts as evidence for an essential point before the launch, with the criteria that rest on it. */
function restingOn(): ReadonlyMap<string, { readonly place: Place; readonly criteria: string[] }> {
  const found = new Map<string, { readonly place: Place; readonly criteria: string[] }>();
  for (const { item, criteria } of essential) {
    for (const { criterion, judgement } of criteria) {
      const id = `${item.id}/${criterion.id}`;
      for (const { path, at } of judgement.outcome === 'holds' ? judgement.evidence : []) {
        const name = `${path} ${at.join(' › ')}`;
        const known = found.get(name);
        if (known === undefined) found.set(name, { place: { path, at }, criteria: [id] });
        else if (!known.criteria.includes(id)) known.criteria.push(id);
      }
    }
  }
  return found;
}

function isEssential({ weight, item }: ItemResult): boolean {
  return weight === 'essential' && item.phase === 'before-launch';
}

/** The complete example with these places taken out of its text. */
function without(places: readonly Place[]): Design {
  const texts = { ...files };
  // From the last to the first, so that the index of an item in a list stays what it was.
  for (const place of [...places].sort(lastFirst)) {
    for (const { path, edits } of remove(designOf(texts), place)) texts[path] = applyEdits(texts[path] ?? '', edits);
  }
  return designOf(texts);
}

function lastFirst(a: Place, b: Place): number {
  for (let step = 0; step < Math.max(a.at.length, b.at.length); step++) {
    const [left, right] = [a.at[step], b.at[step]];
    if (typeof left === 'number' && typeof right === 'number' && left !== right) return right - left;
  }
  return b.at.length - a.at.length;
}

function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map(({ path, at }) => [JSON.stringify([path, at]), { path, at }])).values()];
}

function judged(design: Design): Readiness & { readonly holding: ReadonlySet<string> } {
  const judgement = judge(design, { asOf, findings: check(design, { asOf }) });
  const holding = judgement.items.flatMap(({ item, criteria }) =>
    criteria
      .filter(result => result.judgement.outcome === 'holds')
      .map(({ criterion }) => `${item.id}/${criterion.id}`),
  );
  return { ...judgement, holding: new Set(holding) };
}
