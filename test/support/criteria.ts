import assert from 'node:assert/strict';
import { itemById } from '../../src/core/checklist/checklist';
import type { Judgement } from '../../src/core/checklist/item';
import type { Design } from '../../src/core/model/design';
import type { Place } from '../../src/core/model/fact';
import { designOf, asOf as today } from './designs';

/** What a criterion makes of a design: its outcome, and every place as `file:line` (one-based). */
export interface Expected {
  readonly outcome: Judgement['outcome'];
  readonly evidence?: readonly string[];
  readonly lacking?: readonly string[];
  readonly text?: string;
  readonly tension?: true;
}

export interface Case {
  /** Ends the sentence "The criterion … when …". */
  readonly when: string;
  readonly design: Readonly<Record<string, string>>;
  readonly asOf?: string;
  readonly expect: Expected;
}

/** Declares the tests of one criterion, `item/criterion`. */
export function criterion(id: string, cases: readonly Case[]): void {
  describe(id, () => {
    for (const { when, design: files, asOf = today, expect } of cases) {
      it(`${expect.outcome} when ${when}`, () => {
        const design = designOf(files);
        const broken = design.files.flatMap(file => [...file.problems, ...file.issues]);
        assert.deepEqual(broken, [], 'the design of the case must be sound');
        assert.deepEqual(seen(design, judgementOf(id, design, asOf)), { evidence: [], ...expect });
      });
    }
  });
}

function judgementOf(id: string, design: Design, asOf: string): Judgement {
  const [itemId = '', criterionId = ''] = id.split('/');
  const found = itemById(itemId)?.criteria.find(candidate => candidate.id === criterionId);
  assert.ok(found, `the checklist has no criterion ${id}`);
  return found.judge({ design, asOf });
}

function seen(design: Design, judgement: Judgement): Expected {
  const places = (list: readonly Place[]) => list.map(place => `${place.path}:${design.range(place).start.line + 1}`);
  const { outcome } = judgement;
  if (outcome === 'n/a') return { outcome, evidence: [], text: judgement.text };
  const text = 'text' in judgement && judgement.text !== undefined ? { text: judgement.text } : {};
  const evidence = places(judgement.evidence);
  if (outcome === 'silent') {
    const lacking = places(judgement.lacking);
    return { outcome, evidence, ...(lacking.length === 0 ? {} : { lacking }), ...text };
  }
  return { outcome, evidence, ...text, ...(judgement.tension ? { tension: true } : {}) };
}
