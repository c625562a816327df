import assert from 'node:assert/strict';
import { inlayHints } from '../../../src/core/features/inlay-hints';
import { asOf, designOf } from '../../support/designs';

const members = 'members:\n  ana-torres:\n    name: Ana Torres\n  luis:\n    status: invited\n';

/** The text of a file with the hints in it, in «…». */
function hinted(path: string, text: string, others: Readonly<Record<string, string>> = {}, from = 0, to = text.length) {
  const hints = inlayHints(designOf({ ...others, [path]: text }), path, asOf, { start: from, end: to });
  return [...hints]
    .sort((a, b) => b.offset - a.offset)
    .reduce((shown, { offset, label }) => `${shown.slice(0, offset)} «${label}»${shown.slice(offset)}`, text);
}

describe('Hints in the text', () => {
  it('tell the names behind ids, where there are names', () => {
    assert.equal(
      hinted(
        'roles.cop.yaml',
        'roles:\n  a:\n    held-by: [ana-torres, { member: luis }]\n    backup:\n      - "ana-torres" # since May\n',
        { 'members.cop.yaml': members },
      ),
      'roles:\n  a:\n    held-by: [ana-torres «Ana Torres», { member: luis }]\n    backup:\n      - "ana-torres" «Ana Torres» # since May\n',
    );
  });

  it('tell the weekday and the distance of days, and nothing of months', () => {
    assert.equal(
      hinted('readiness.cop.yaml', 'target: 2026-12-04\nupdated: 2026-11-21\nreview-by: 2027-03\n'),
      'target: 2026-12-04 «Friday, in 12 days»\nupdated: 2026-11-21 «Saturday, yesterday»\nreview-by: 2027-03\n',
    );
  });

  it('are only given for what is seen', () => {
    const text = 'target: 2026-12-04\nupdated: 2026-11-21\n';
    assert.equal(
      hinted('readiness.cop.yaml', text, {}, 20, text.length),
      'target: 2026-12-04\nupdated: 2026-11-21 «Saturday, yesterday»\n',
    );
  });

  it('stay short and on one line', () => {
    const name = `Working\\tgroup ${'very '.repeat(20)}long`;
    assert.equal(
      hinted('roles.cop.yaml', 'roles:\n  a:\n    backup: [b]\n', {
        'members.cop.yaml': `members:\n  b:\n    name: "${name}"\n`,
      }),
      'roles:\n  a:\n    backup: [b «Working group very very very very very…»]\n',
    );
  });

  it('are not given in files of no kind', () => {
    assert.equal(hinted('notes.cop.yaml', 'target: 2026-12-04\n'), 'target: 2026-12-04\n');
  });
});
