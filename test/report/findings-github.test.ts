import assert from 'node:assert/strict';
import { checkToGitHub } from '../../src/core/report/findings/github';
import { plain } from '../../src/core/report/plain';
import type { ReportFinding } from '../../src/core/report/report';
import { hostileTexts } from '../support/hostile-texts';

describe('Workflow commands', () => {
  for (const text of hostileTexts.filter(hostile => plain(hostile) !== '')) {
    it(`say to GitHub what was found, and nothing else, with ${JSON.stringify(text.slice(0, 100))}`, () => {
      const path = `a,b:c%2C${text.replace(/[^\x20-\x7e]/g, '')}.cop.yaml`;
      const finding: ReportFinding = { ...place, rule: 'schema', severity: 'warning', message: text, path, fixes: [] };
      assert.deepEqual(commandsIn(checkToGitHub({ designs: [{ path: '.', findings: [finding] }] })), [
        {
          command: 'warning',
          properties: { file: path, line: '2', endLine: '2', col: '1', endColumn: '9', title: 'schema' },
          message: plain(text),
        },
      ]);
    });
  }

  it('have no path that steers a terminal', () => {
    const finding = {
      ...place,
      rule: 'schema',
      severity: 'info',
      message: 'x',
      path: 'a\u001b[31m\u202e\nb',
      fixes: [],
    } as const;
    assert.equal(
      checkToGitHub({ designs: [{ path: '.', findings: [finding] }] }),
      '::notice file=a [31m  b,line=2,endLine=2,col=1,endColumn=9,title=schema::x\n',
    );
  });
});

const place = { line: 2, column: 1, endLine: 2, endColumn: 9 } as const;

/** As the runner reads a log (ActionCommand.cs of github.com/actions/runner). */
function commandsIn(log: string) {
  return log
    .split(/\r?\n/)
    .filter(line => line !== '')
    .map(line => {
      const [, command, written = '', message = ''] = /^::([a-z]+) (.*?)::(.*)$/.exec(line) ?? [];
      const properties = written.split(',').map(property => {
        const equals = property.indexOf('=');
        return [property.slice(0, equals), unescaped(property.slice(equals + 1))] as const;
      });
      return { command, properties: Object.fromEntries(properties), message: unescaped(message) };
    });
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
