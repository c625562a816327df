import assert from 'node:assert/strict';
import type { Design } from '../../src/core/model/design';
import { tellerOf } from '../../src/core/report/redact/teller';
import type { Finding } from '../../src/core/rules/rule';
import { asOf, designOf } from '../support/designs';

const design = designOf({
  'community.cop.yaml': 'name: Weavers\n',
  'members.cop.yaml': [
    'organisations:',
    '  bnew: { name: BNEW }',
    'members:',
    '  mark-hill: { name: Mark Hill, communication: { access: Shares a phone with a cousin } }',
    '  will: { name: Will Young }',
    'relationships:',
    '  - { between: [Pema Dorji, BNEW, people from the north], about: Quarrelled once }',
    '',
  ].join('\n'),
  'roles.cop.yaml': 'roles:\n  lead: { title: Lead, held-by: [luis-vega] }\n',
});

describe('Without names, what Copse says', () => {
  const { message, finding } = tellerOf(design, { asOf, redact: true });
  const cases: readonly (readonly [string, string, string])[] = [
    ['names members by initials', 'Mark Hill gives 50 % of full time.', 'M. H. gives 50 % of full time.'],
    [
      'quotes ids by initials',
      'There is no member “mark-hil”; “mark-hill” is near.',
      'There is no member “mark-hil”; “M. H.” is near.',
    ],
    ['quotes ids of one word by initials', 'Did you mean “will”?', 'Did you mean “W. Y.”?'],
    [
      'takes no word of its own for a name',
      'Mark the theme that will come first.',
      'Mark the theme that will come first.',
    ],
    [
      'takes a word for a name where it quotes',
      'The role “Mark and Will” is empty.',
      'The role “M. H. and W. Y.” is empty.',
    ],
    [
      'tells no id that leads nowhere but where a member is meant',
      'There is no “luis-vega”.',
      'There is no “somebody”.',
    ],
    ['tells no name from what is written about people', 'Pema Dorji knows BNEW.', 'somebody knows BNEW.'],
  ];
  for (const [what, text, wanted] of cases) it(what, () => assert.equal(message(text), wanted));

  it('quotes nothing from a place that speaks of a person', () => {
    const quoting = at(design, 'members.cop.yaml', 'Shares a phone', 'The text “Shares a phone …” is long.');
    assert.deepEqual(finding(quoting), { message: 'A role that nobody holds', fixes: [] });
  });

  it('quotes the rest, with fixes that name nobody', () => {
    const quoting = at(design, 'roles.cop.yaml', 'luis-vega', 'There is no member “luis-vega”.', 'Create “luis-vega”');
    assert.deepEqual(finding(quoting), {
      message: 'There is no member “somebody”.',
      fixes: [{ title: 'Create “somebody”' }],
    });
  });
});

describe('With names, what Copse says', () => {
  const { message, finding, prose, member, path } = tellerOf(design, { asOf, redact: false });

  it('stays as it is, but on one line and without what steers a terminal', () => {
    assert.equal(message('Mark Hill (mark-hill)\nand \u001b[31mPema Dorji'), 'Mark Hill (mark-hill) and Pema Dorji');
    assert.equal(prose('Write to\u202e a@b.org'), 'Write to a@b.org');
    assert.equal(member('mark-hill'), 'Mark Hill');
    assert.deepEqual(path('members/mark-hill.cop.yaml'), { path: 'members/mark-hill.cop.yaml' });
    const quoting = at(design, 'members.cop.yaml', 'Shares a phone', 'The text “Shares a phone …” is long.');
    assert.equal(finding(quoting).message, quoting.message);
  });
});

/** A finding on a stretch of a file. */
function at(of: Design, path: string, marked: string, message: string, fix?: string): Finding {
  const source = of.file(path)?.yaml.source;
  const start = source?.text.indexOf(marked) ?? -1;
  assert.ok(source !== undefined && start >= 0, marked);
  const span = { start, end: start + marked.length };
  return {
    rule: 'role-without-holder',
    severity: 'warning',
    message,
    path,
    span,
    range: source.rangeOf(span),
    fixes: fix === undefined ? [] : [{ title: fix, edits: () => [] }],
  };
}
