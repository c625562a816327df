import assert from 'node:assert/strict';
import { Lexer } from 'yaml';
import { itemIds } from '../../../src/core/checklist/checklist';
import { clearFix, findingsAt, fixesOf } from '../../../src/core/features/fixes';
import type { Design } from '../../../src/core/model/design';
import type { Finding } from '../../../src/core/rules/rule';
import { check } from '../../../src/core/rules/run';
import { atCursor } from '../../support/cursor';
import { asOf, designOf } from '../../support/designs';
import { edited } from '../../support/edited';
import { ruleCases } from '../../support/rule-cases';

type Texts = Readonly<Record<string, string>>;

const options = { asOf, items: itemIds };

/** The fixes that are offered at the cursor; those that are clear are marked. */
function offered(marked: Texts): readonly string[] {
  const { design, path, offset } = atCursor(marked);
  const findings = findingsAt(check(design, options), path, { start: offset, end: offset });
  return fixesOf(findings).map(({ finding, fix, isClear }) => `${finding.rule}: ${fix.title}${isClear ? ' *' : ''}`);
}

describe('the fixes at a cursor', () => {
  it('are those of the findings that it touches', () => {
    assert.deepEqual(offered({ 'community.cop.yaml': 'stage: lun|ch\nkind: comunity\n' }), [
      'schema: Change “lunch” to “launch” *',
    ]);
    assert.deepEqual(offered({ 'community.cop.yaml': 'stage: |lunch\n' }), ['schema: Change “lunch” to “launch” *']);
    assert.deepEqual(offered({ 'community.cop.yaml': 'sta|ge: lunch\n' }), []);
  });

  it('leave it to the writer who is meant, and offer to create an entry in the right file', () => {
    assert.deepEqual(
      offered({
        'members.cop.yaml': 'members:\n  ana-torres: { name: Ana }\n',
        'roles.cop.yaml': 'roles:\n  one: { held-by: [ana-to|rrez] }\n',
      }),
      [
        'unknown-reference: Change “ana-torrez” to “ana-torres”',
        'unknown-reference: Create a member “ana-torrez” in members.cop.yaml',
      ],
    );
  });

  it('are clear where another way of writing the same was meant', () => {
    assert.deepEqual(
      offered({
        'members.cop.yaml': 'members:\n  ana-torres: { name: Ana }\n',
        'roles.cop.yaml': 'roles:\n  one: { held-by: [Ana-To|rres] }\n',
      })[0],
      'unknown-reference: Change “Ana-Torres” to “ana-torres” *',
    );
  });
});

describe('every fix of the bad designs', () => {
  const cases = ruleCases().filter(({ isGood }) => !isGood);

  for (const { rule, name, files } of cases) {
    const texts = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(/^\uFEFF/, '')]));
    const design = designOf(texts);
    const findings = check(design, options);
    if (findings.every(({ fixes }) => fixes.length === 0)) continue;

    it(`of ${rule}/${name} keeps all comments and blank lines, and a clear one ends its finding`, () => {
      for (const finding of findings) {
        for (const fix of finding.fixes) {
          const after = edited(texts, fix.edits());
          for (const path of Object.keys(texts))
            assertKept(texts[path], after[path], finding.range.start.line, fix.title);
          if (fix === clearFix(finding)) assert.ok(count(designOf(after), finding) < count(design, finding), fix.title);
        }
      }
    });
  }
});

function count(design: Design, { rule }: Finding): number {
  return check(design, options).filter(found => found.rule === rule).length;
}

/** What stood beside the line that is spoken of may go with it, and so may what silences findings there. */
function assertKept(before: string | undefined, after: string | undefined, line: number, title: string): void {
  if (before === undefined || after === undefined) return;
  const lost = comments(before).filter(comment => !comments(after).includes(comment));
  const beside = before.split('\n')[line] ?? '';
  assert.deepEqual(
    lost.filter(comment => !beside.includes(comment) && !comment.startsWith('# copse-ignore')),
    [],
    title,
  );
  assert.ok(blankLines(after) >= blankLines(before) - 1, title);
}

function comments(text: string): readonly string[] {
  const tokens = [...new Lexer().lex(text)];
  return tokens
    .filter((token, index) => token.startsWith('#') && tokens[index - 1] !== '\u001f')
    .map(token => token.trimEnd());
}

function blankLines(text: string): number {
  return text.split('\n').filter(line => line.trim() === '').length;
}
