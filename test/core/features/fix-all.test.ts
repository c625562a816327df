import assert from 'node:assert/strict';
import { itemIds } from '../../../src/core/checklist/checklist';
import { fixAll } from '../../../src/core/features/fix-all';
import type { Rule } from '../../../src/core/rules/rule';
import { check } from '../../../src/core/rules/run';
import { asOf, designOf } from '../../support/designs';
import { changed, edited } from '../../support/edited';
import { ruleCases } from '../../support/rule-cases';

type Texts = Readonly<Record<string, string>>;

const options = { asOf, items: itemIds };

function fixed(files: Texts, path?: string): Texts {
  return changed(files, fixAll(designOf(files), options, path));
}

describe('mending all slips', () => {
  const roles = `# Who does what.
roles:
  facilitation:   # ask Ana
    kind: faciltator   # for now
    titel: Keeping us: going
    held-by: [Ana-Torres]
    needs: "2"

  expertise:
    Kind: expert
    respons-by: nobody
    time: 20%
`;
  const files = {
    'community.cop.yaml': 'name: Fire\nstage: Inquire\nstatus: { since: 2027-3-5 }\n',
    'members.cop.yaml': 'members:\n  ana-torres: { name: Ana }\n',
    'roles.cop.yaml': roles,
  };

  it('mends what can have been meant in one way only, in every file, and leaves the rest', () => {
    assert.deepEqual(fixed(files), {
      'community.cop.yaml': 'name: Fire\nstage: inquire\nstatus: { since: 2027-03-05 }\n',
      'roles.cop.yaml': `# Who does what.
roles:
  facilitation:   # ask Ana
    kind: facilitator   # for now
    title: "Keeping us: going"
    held-by: [ana-torres]
    needs: 2

  expertise:
    kind: expert
    respons-by: nobody
    time: 20%
`,
    });
  });

  it('leaves other files alone where only one is to be mended', () => {
    assert.deepEqual(Object.keys(fixed(files, 'community.cop.yaml')), ['community.cop.yaml']);
  });

  it('leaves what only the writer can decide', () => {
    const choices = {
      'community.cop.yaml': 'name: TBD\n',
      'members/a.cop.yaml': 'members:\n  ana: { name: Ana }\n',
      'members/b.cop.yaml': 'members:\n  ana: { name: Anna }\n  luis-vega: { name: Luis }\n',
      'role.cop.yaml': 'roles: {}\n',
      'roles.cop.yaml': 'roles:\n  one: { held-by: [luis-vera, marta], colour: red }\n',
    };
    assert.deepEqual(fixed(choices), {});
  });

  it('has nothing to do in a design without slips', () => {
    assert.deepEqual(fixed({ 'community.cop.yaml': 'name: Fire\n' }), {});
  });

  it('does not make a fix that helps nothing, or brings up something else', () => {
    const text = 'name: one two three\n';
    const says = (word: string, instead: string): Rule => ({
      id: `no-${word}`,
      severity: 'error',
      category: 'plan',
      title: word,
      why: word,
      wrong: {},
      right: {},
      check: ({ design, report }) => {
        const source = design.file('community.cop.yaml')?.yaml.source.text ?? '';
        const start = source.indexOf(word);
        if (start < 0) return;
        const span = { start, end: start + word.length };
        const edits = () => [{ path: 'community.cop.yaml', edits: [{ ...span, newText: instead }] }];
        report({ path: 'community.cop.yaml', ...span }, word, { fixes: [{ title: instead, edits }] });
      },
    });
    const rules = [says('one', 'four'), says('two', '2'), says('three', 'threes'), says('four', '4')];
    const design = designOf({ 'community.cop.yaml': text });
    const after = changed({ 'community.cop.yaml': text }, fixAll(design, { asOf, rules }));
    assert.deepEqual(after, { 'community.cop.yaml': 'name: one 2 three\n' });
  });

  describe('of every bad design of the rules', () => {
    for (const { rule, name, files: texts, isGood } of ruleCases()) {
      if (isGood) continue;
      it(`leaves no more errors in ${rule}/${name}, and nothing to do a second time`, () => {
        const plain = Object.fromEntries(
          Object.entries(texts).map(([path, text]) => [path, text.replace(/^\uFEFF/, '')]),
        );
        const before = check(designOf(plain), options);
        const mended = edited(plain, fixAll(designOf(plain), options));
        const after = check(designOf(mended), options);
        const errors = (found: typeof before) => found.filter(({ severity }) => severity === 'error').length;
        assert.ok(errors(after) <= errors(before));
        assert.deepEqual(fixed(mended), {});
      });
    }
  });
});
