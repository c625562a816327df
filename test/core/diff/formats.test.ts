import assert from 'node:assert/strict';
import type { DiffResult } from '../../../src/core/diff/changes';
import { diffDesigns, diffSinceReport } from '../../../src/core/diff/diff-designs';
import { renderDiffHtml } from '../../../src/core/diff/format/html/html';
import { diffToJson } from '../../../src/core/diff/format/json';
import { diffToMarkdown } from '../../../src/core/diff/format/markdown';
import { diffToText } from '../../../src/core/diff/format/text';
import { noStyles } from '../../../src/core/report/styles';
import { asOf, designOf } from '../../support/designs';
import { hostileTexts } from '../../support/hostile-texts';

function result(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): DiffResult {
  const designs = [{ path: 'fire', ...diffDesigns(designOf(before), designOf(after), { asOf }) }];
  return { from: '“HEAD”', to: 'the files as they are', asOf, designs };
}

const before = {
  'community.cop.yaml': 'name: Fire\n',
  'learning-agenda.cop.yaml': 'themes:\n  a: { title: A }\n  b: { title: B, priority: low }\n',
};
const after = { ...before, 'learning-agenda.cop.yaml': 'themes:\n  b: { title: B, priority: high }\n' };

describe('the formats of what changed', () => {
  it('link the lines that are there, and only name those that were', () => {
    const links = { base: () => '../plans/fire' };
    const markdown = diffToMarkdown(result(before, after), links);
    assert.match(markdown, /\(\[learning-agenda\.cop\.yaml:2\]\(\.\.\/plans\/fire\/learning-agenda\.cop\.yaml#L2\)\)/);
    assert.match(markdown, /Theme “A” removed \(`learning-agenda\.cop\.yaml:2`\)/);
    const html = renderDiffHtml(result(before, after), links);
    assert.match(html, /priority high.*?<a class="line" href="\.\.\/plans\/fire\/learning-agenda\.cop\.yaml#L2"/);
    assert.match(html, /<code class="line"><bdi>learning-agenda\.cop\.yaml<\/bdi>:2<\/code>/);
  });

  it('keep to themselves where nothing can be opened', () => {
    const links = { base: () => undefined };
    assert.doesNotMatch(diffToMarkdown(result(before, after), links), /\]\(/);
    assert.doesNotMatch(renderDiffHtml(result(before, after), links), /<a /);
  });

  it('say in one line of several designs which are as they were', () => {
    const [one] = result(before, after).designs;
    const [same] = result(before, before).designs;
    assert.ok(one !== undefined && same !== undefined);
    const text = diffToText({ ...result(before, after), designs: [same, one, same] }, noStyles);
    assert.equal(text.match(/judged as of/g)?.length, 1);
    assert.match(text, /\n2 designs: no change to the plan\.\n$/);
  });

  // What the pages of this project are made of, and nothing else.
  const elements = /^<(?:\/?(?:body|html|div|main|header|section|p|span|bdi|ul|li|h[1-3]|strong|code|svg|path))$/;

  for (const hostile of hostileTexts) {
    it(`show ${JSON.stringify(hostile)} as text`, () => {
      const text = JSON.stringify(hostile);
      const found = result(before, {
        'community.cop.yaml': `name: ${text}\nsummary: ${text}\n`,
        'learning-agenda.cop.yaml': `themes:\n  b: { title: ${text}, priority: high, questions: [${text}] }\n`,
      });
      const html = renderDiffHtml(found, { base: () => undefined });
      const body = html.slice(html.indexOf('<body>'));
      for (const tag of body.match(/<[^\s>]*/g) ?? []) assert.match(tag, elements);
      for (const shown of [diffToText(found, noStyles), diffToMarkdown(found, { base: () => undefined }), body]) {
        assert.doesNotMatch(shown.replaceAll('\n', ''), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }
      assert.doesNotMatch(diffToMarkdown(found, { base: () => undefined }), /(?<!\\)<(?!!--)[a-z/!]|(?<!\\)\]\(/i);
      assert.doesNotThrow(() => JSON.parse(diffToJson(found)));
    });
  }
});

describe('the formats of what changed since a report', () => {
  const report = diffSinceReport(
    {
      asOf: '2026-11-01',
      design: { name: 'Fire' },
      redacted: false,
      verdict: { state: 'ready', text: 'Ready' },
      items: [],
      findings: [{ rule: 'schema', severity: 'error', message: 'Was wrong.', path: 'roles.cop.yaml', line: 3 }],
    },
    designOf(before),
    { asOf },
  );
  const found: DiffResult = {
    from: 'the report of 1 November 2026',
    to: 'the files as they are',
    asOf,
    designs: [{ path: 'fire', ...report }],
  };
  const told = [
    ['Markdown', diffToMarkdown(found, { base: () => undefined })],
    ['text', diffToText(found, noStyles)],
    ['HTML', renderDiffHtml(found, { base: () => undefined })],
  ] as const;

  for (const [format, text] of told) {
    it(`say in ${format} that the plan as it was is not known, and what changed in its readiness`, () => {
      const words = text.replaceAll(/\s+/g, ' ');
      assert.match(words, /A report judges a plan and does not hold it: .* is not known\./);
      assert.match(words, /from the report of 1 November 2026 to the files as they are, judged as of 22 November 2026/);
      assert.match(words, /The verdict was “Ready”; now it is “Not ready/);
      assert.match(words, /Was wrong\./);
      assert.doesNotMatch(words, /No change to the plan|both judged/);
    });
  }
});
