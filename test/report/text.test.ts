import assert from 'node:assert/strict';
import { reportToText } from '../../src/core/report/format/text';
import { columnsOf } from '../../src/core/report/format/text-parts/layout';
import { noStyles, type Styles } from '../../src/core/report/styles';
import { designOf, filesIn } from '../support/designs';
import { withInEveryText } from '../support/every-text';
import { hostileTexts } from '../support/hostile-texts';
import { examples, reportIn, reportOf, reportOn } from '../support/reports';

const complete = filesIn('examples/complete');

describe('The report as text', () => {
  it('says the verdict first, and when the launch is', () => {
    const report = reportIn('complete');
    const lines = reportToText(report, noStyles).split('\n').slice(0, 6);
    assert.deepEqual(lines, [
      'Readiness of Hedgerow Keepers of Eldermoor Vale',
      'examples/complete, as of 22 November 2026',
      '',
      'Ready',
      'Launch on Thursday 22 April 2027, in 151 days.',
      `${report.items.length} of ${report.items.length} met.`,
    ]);
  });

  it('says whose a step is, and until when', () => {
    const text = reportToText(
      reportOf({
        'community.cop.yaml': 'name: Weavers\nstage: design\n',
        'members.cop.yaml': 'members:\n  ana: { name: Ana Torres }\n',
        'readiness.cop.yaml': 'items:\n  planning.interests: { owner: ana, due: 2026-12-03 }\n',
      }),
      noStyles,
    );
    assert.match(text, /\(planning\.interests, essential\); Ana Torres, by 3 December 2026\n/);
    assert.match(text, /\n {2}In the hands of Ana Torres, by 3 December 2026\n/);
  });

  it('tells what was waived and declared, and what of it no longer counts', () => {
    const text = reportToText(
      reportOf({
        'members.cop.yaml': 'members:\n  ana: { name: Ana Torres }\n',
        'readiness.cop.yaml': [
          'items:',
          '  planning.interests: { waived: { reason: Later, by: ana, on: 2026-01-02, until: 2027-01-03 } }',
          '  planning.need: { waived: { reason: Too early, until: 2026-01-03 } }',
          '  planning.clarity: { waived: { reason: Never mind } }',
          '  planning.mapping: { declared: { state: met, reason: On paper, evidence: [Blue binder], by: ana, review-by: 2027-01-03 } }',
          '  planning.design: { declared: { state: partial, reason: Begun, review-by: 2026-01-03 } }',
          '',
        ].join('\n'),
      }),
      noStyles,
    );
    for (const sentence of [
      'Waived until 3 January 2027: Later (Ana Torres, 2 January 2026)',
      'The waiver ended on 3 January 2026: Too early',
      'Waived without an end: Never mind',
      'Declared met until 3 January 2027: On paper (Ana Torres); to be seen in Blue binder',
      'Declared partly met, to be looked at again since 3 January 2026: Begun',
    ]) {
      assert.ok(text.includes(`\n  ${sentence}\n`), sentence);
    }
    const waivers = /\nWaivers\n-+\n(.*?)\n\n/s.exec(text)?.[1] ?? '';
    assert.deepEqual(
      waivers.split('\n- ').map(line => line.replace(/^- |:.*/gs, '')),
      ['planning.need', 'planning.interests', 'planning.clarity'],
    );
  });

  for (const columns of [undefined, 80, 100]) {
    it(`is no wider than the terminal, ${columns ?? 'of unknown width'}`, () => {
      for (const example of examples) {
        const tooLong = reportToText(reportIn(example), noStyles, columns)
          .split('\n')
          .filter(line => columnsOf(line) > (columns ?? 92));
        assert.deepEqual(tooLong, []);
      }
    });
  }

  it('is never narrower than 80 columns nor wider than 100', () => {
    const report = reportIn('complete');
    assert.equal(reportToText(report, noStyles, 20), reportToText(report, noStyles, 80));
    assert.equal(reportToText(report, noStyles, 300), reportToText(report, noStyles, 100));
  });

  it('says the same in colour as without', () => {
    const coloured = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
    const styles: Styles = {
      strong: coloured(1),
      faint: coloured(2),
      bad: coloured(31),
      doubtful: coloured(33),
      good: coloured(32),
      note: coloured(36),
    };
    const report = reportIn('camafu');
    const text = reportToText(report, styles);
    assert.ok(text.includes('\u001b[1m\u001b[31mNot ready'));
    assert.equal(withoutColour(text), reportToText(report, noStyles));
  });

  it('gives a sign and a word for each state', () => {
    const text = reportToText(reportIn('snv'), noStyles);
    assert.match(text, /\n◐ .*\n(?: {2}.*\n)? {2}partly met \(/);
    assert.match(text, /\n○ .*\n(?: {2}.*\n)? {2}not said yet \(/);
    assert.match(text, /\n {2}✔ \p{Lu}/u);
    assert.match(text, /\n {2}○ still open: /);
  });

  it('holds nothing that steers a terminal or turns the direction of text, whatever people write', () => {
    const text = reportToText(reportOn(designOf(withInEveryText(complete, hostileTexts.join(' ')))), noStyles);
    assert.match(text, /Readiness of .* red overwritten/s);
    assert.deepEqual(
      text.match(/[^\P{Cc}\n]|[\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu),
      null,
    );
  });
});

function withoutColour(text: string): string {
  return text
    .split('\u001b')
    .map((part, index) => (index === 0 ? part : part.replace(/^\[\d+m/, '')))
    .join('');
}
