import assert from 'node:assert/strict';
import { itemIds } from '../../src/core/checklist/checklist';
import { judge } from '../../src/core/checklist/evaluate';
import { outline } from '../../src/core/features/outline';
import { buildReport } from '../../src/core/report/build';
import { renderHtml } from '../../src/core/report/format/html/html';
import { reportToMarkdown } from '../../src/core/report/format/markdown';
import { reportToText } from '../../src/core/report/format/text';
import { noStyles } from '../../src/core/report/styles';
import { check } from '../../src/core/rules/run';
import { asOf, designOf } from '../support/designs';

const long = 10_000;

/** What expressions and loops that go back and forth take longest over: far longer than a sound one. */
const texts: Readonly<Record<string, string>> = {
  letters: 'a'.repeat(long),
  spaces: `a${' '.repeat(long)}b`,
  'full stops': `a${'. '.repeat(long / 2)}b`,
  'line breaks': `a${'\n'.repeat(long)}b`,
  'opening quotes': '“'.repeat(long),
  'curly and plain quotes': '‘“`"'.repeat(long / 4),
  hyphens: `a${'-'.repeat(long)}!`,
  colons: ': '.repeat(long / 2),
  commas: ', '.repeat(long / 2),
  digits: '1'.repeat(long),
  dates: '2027-01-'.repeat(long / 8),
  escapes: '\u001b['.repeat(long / 2),
  'at signs': 'a@'.repeat(long / 2),
  brackets: '[('.repeat(long / 2),
  backslashes: '\\'.repeat(long),
};

describe('a plan with a very long text', function () {
  this.timeout(60_000);

  for (const [what, text] of Object.entries(texts)) {
    it(`of ${what} is checked, judged and reported in a moment`, () => {
      const quoted = JSON.stringify(text);
      const design = designOf({
        'community.cop.yaml': `name: ${quoted}\nsummary: ${quoted}\n`,
        'members.cop.yaml': `members:\n  ana: { name: ${quoted}, interests: ${quoted}, email: ${quoted}, time: ${quoted} }\n`,
        'roles.cop.yaml': `roles:\n  a: { title: ${quoted}, held-by: ${quoted}, time: ${quoted} }\n`,
        'activities.cop.yaml': `activities:\n  a: { title: ${quoted}, when: ${quoted}, repeats: ${quoted} }\n`,
        'indicators.cop.yaml': `indicators:\n  a: { name: ${quoted}, target: ${quoted} }\n`,
        'stories.cop.yaml': `k: ${text.replaceAll('\n', ' ')}\n`,
      });
      const findings = check(design, { asOf, items: itemIds });
      const readiness = judge(design, { asOf, findings });
      outline(design, findings, 'x');
      for (const redact of [false, true]) {
        const report = buildReport(design, { asOf, path: 'x', findings, readiness, redact });
        assert.ok(reportToText(report, noStyles).length > 0);
        assert.ok(reportToMarkdown(report).length > 0);
        assert.ok(renderHtml(report).length > 0);
      }
    });
  }

  it('of 100,000 levels is told plainly', () => {
    for (const deep of [`a: ${'['.repeat(100_000)}`, `a: ${'{a: '.repeat(100_000)}`, `${'- '.repeat(100_000)}x`]) {
      const [finding] = check(designOf({ 'community.cop.yaml': deep }), { asOf });
      assert.match(finding?.message ?? '', /deeper|never closes|bracket/);
    }
  });
});
