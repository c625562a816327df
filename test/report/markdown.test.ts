import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { reportToMarkdown } from '../../src/core/report/format/markdown';
import { plain } from '../../src/core/report/plain';
import type { Report } from '../../src/core/report/report';
import { withInEveryString } from '../support/every-text';
import { hostileTexts } from '../support/hostile-texts';
import { reportIn, reportOf } from '../support/reports';

const markdown = new MarkdownIt({ html: true, linkify: false });
const complete = reportIn('complete', { changes: ['A theme was added.'] });

describe('The report as Markdown', () => {
  it('has a heading for each part of the report, in this order', () => {
    const report = reportIn('mapimi', { changes: ['A theme was added.'] });
    const headings = reportToMarkdown(report)
      .split('\n')
      .filter(line => /^##? /.test(line));
    assert.deepEqual(headings, [
      '# Readiness of Community of Practice of the Mapimi Biosphere Reserve',
      '## Next steps',
      ...(report.tensions.length === 0 ? [] : ['## To talk about: choices that differ from the usual advice']),
      ...report.sections.map(({ title }, index) => `## ${index + 1} ${title}`),
      '## After the launch',
      '## Roles: who does what, for how much time and what reward',
      '## Themes',
      '## Monitoring and evaluation',
      '## What people need a community for, and what serves it',
      '## Who takes part',
      '## Calendar',
      '## Waivers',
      '## Findings in the files',
      '## What changed',
    ]);
  });

  it('holds every item once, with its question', () => {
    const report = reportIn('camafu');
    const text = markdown.render(reportToMarkdown(report));
    for (const { id, question } of report.items) {
      assert.equal(text.split(`<code>${id}</code></p>`).length, 2, id);
      assert.ok(text.includes(`${markdown.utils.escapeHtml(question)}</h3>`), question);
    }
  });

  it('links each claim of evidence to its line', () => {
    const report = reportIn('camafu');
    const links = linksIn(report, {});
    for (const { criteria } of report.items) {
      for (const { evidence } of criteria) {
        for (const { path, line } of evidence) assert.ok(links.includes(`${path}#L${line}`), `${path}:${line}`);
      }
    }
  });

  it('puts what the caller wants before each path', () => {
    const base = 'https://example.org/designs/tree/main';
    for (const linkBase of [base, `${base}/`]) {
      const links = linksIn(reportIn('complete'), { linkBase });
      assert.ok(links.length > 100);
      assert.deepEqual(
        links.filter(link => !link.startsWith(`${base}/`) || link.startsWith(`${base}//`)),
        [],
      );
    }
  });

  it('makes addresses of paths with spaces and signs', () => {
    const path = 'members/north & south #1 (a).cop.yaml';
    const report = reportOf({ [path]: 'organisations:\n  a: { name: A, interests: [b c] }\n' });
    const links = linksIn(report, {}).filter(link => link.startsWith('members/'));
    assert.deepEqual(
      [...new Set(links.map(link => link.split('#')[0]))],
      ['members/north%20&%20south%20%231%20(a).cop.yaml'.replace('&', '%26')],
    );
  });

  const harmless = shapeOf(markdownWith('something else'));
  for (const text of hostileTexts.map(plain).filter(shown => shown !== '')) {
    it(`is not changed in its shape by ${JSON.stringify(text)}`, () => {
      const hostile = markdownWith(text);
      assert.deepEqual(shapeOf(hostile), harmless);
      assert.ok(textOf(hostile).includes(text), 'it is not shown as it was written');
    });
  }

  it('begins no formula, which git hosts would draw', () => {
    const prose = markdownWith('$x$ $$y$$').replace(/^```mermaid\n.*?\n```$/gms, '');
    assert.ok(prose.includes(String.raw`\$x\$ \$\$y\$\$`));
    assert.doesNotMatch(prose, /(?<!\\)\$/);
  });

  it('keeps every line of a drawing as it was meant, whatever stands in its labels', () => {
    const label = String.raw`(?:[\p{L}\p{M}\p{Nd} ,.-]|#\d+;)*`;
    const lines = [
      'flowchart LR',
      `  accTitle: ${label}`,
      String.raw`  subgraph o\d+\["${label}"\]`,
      String.raw`    o\d+m\d+\["${label}"\]:::(?:core|active|occasional|peripheral|unsaid)`,
      '  end',
      '  classDef [a-z]+ [a-z0-9:,-]+',
      'gantt',
      '  dateFormat YYYY-MM-DD',
      '  axisFormat %Y-%m',
      '  tickInterval 3month',
      '  todayMarker off',
      `  section ${label}`,
      String.raw`  ${label} :(?:(?:done|crit|milestone), )*\d{4}-\d{2}-\d{2}, \d+d`,
    ];
    const known = new RegExp(`^(?:${lines.join('|')})$`, 'u');
    for (const text of hostileTexts.map(plain)) {
      const drawings = [...markdownWith(text).matchAll(/^```mermaid\n(.*?)\n```$/gms)].map(match => match[1] ?? '');
      assert.equal(drawings.length, 2);
      assert.deepEqual(
        drawings.flatMap(drawing => drawing.split('\n').filter(line => !known.test(line))),
        [],
      );
    }
  });
});

/** The complete example with a text added to every text in its report. */
function markdownWith(text: string): string {
  return reportToMarkdown(withInEveryString(complete, text));
}

function linksIn(report: Report, options: Parameters<typeof reportToMarkdown>[1]): readonly string[] {
  return inlineTokens(reportToMarkdown(report, options))
    .filter(({ type }) => type === 'link_open')
    .map(token => token.attrGet('href') ?? '');
}

/** Everything but the texts. Labels of drawings are texts too. */
function shapeOf(text: string): readonly string[] {
  return tokensOf(text).map(({ type, tag, info, attrs }) =>
    type === 'text' ? type : `${type} ${tag} ${info} ${attrs?.join(' ') ?? ''}`,
  );
}

function textOf(text: string): string {
  return inlineTokens(text)
    .map(({ content }) => content)
    .join(' ');
}

function tokensOf(text: string) {
  return markdown.parse(text, {}).flatMap(token => [token, ...(token.children ?? [])]);
}

function inlineTokens(text: string) {
  return markdown.parse(text, {}).flatMap(({ children }) => children ?? []);
}
