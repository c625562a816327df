import assert from 'node:assert/strict';
import { canBeIgnored, ignoreFinding } from '../../../src/core/features/ignore';
import { check } from '../../../src/core/rules/run';
import { asOf, designIn, designOf, filesIn } from '../../support/designs';
import { changed, edited } from '../../support/edited';
import { ruleCases } from '../../support/rule-cases';

type Texts = Readonly<Record<string, string>>;

const options = { asOf };

/** The texts after the first finding of a rule has been ignored; those that change. */
function ignored(files: Texts, rule: string, reason = 'we know'): Texts {
  const design = designOf(files);
  const finding = check(design, options).find(found => found.rule === rule);
  assert.ok(finding, 'there must be such a finding');
  return changed(files, ignoreFinding(design, finding, reason, options));
}

describe('ignoring a finding with a reason', () => {
  it('puts a line above it, in line with it', () => {
    const files = {
      'roles.cop.yaml': 'roles:\n  # Ours.\n  facilitation:\n    kind: facilitator\n    title: TBD   # soon\n',
    };
    assert.deepEqual(ignored(files, 'placeholder', ' Members will\tchoose\nit. '), {
      'roles.cop.yaml':
        'roles:\n  # Ours.\n  facilitation:\n    kind: facilitator\n    # copse-ignore placeholder: Members will choose it.\n    title: TBD   # soon\n',
    });
  });

  it('puts it above the first line of a file as well', () => {
    assert.deepEqual(ignored({ 'community.cop.yaml': 'name: TBD\n' }, 'placeholder'), {
      'community.cop.yaml': '# copse-ignore placeholder: we know\nname: TBD\n',
    });
  });

  it('puts it above an item of a list, and below another such line', () => {
    const files = { 'domain.cop.yaml': 'learning-edge:\n  # copse-ignore schema: x\n  - TBD\n' };
    assert.deepEqual(ignored(files, 'placeholder'), {
      'domain.cop.yaml': 'learning-edge:\n  # copse-ignore schema: x\n  # copse-ignore placeholder: we know\n  - TBD\n',
    });
  });

  it('ends the line as the file does', () => {
    assert.deepEqual(ignored({ 'community.cop.yaml': 'x-a: 1\r\nname: TBD\r\n' }, 'placeholder'), {
      'community.cop.yaml': 'x-a: 1\r\n# copse-ignore placeholder: we know\r\nname: TBD\r\n',
    });
  });

  it('is nothing without a reason', () => {
    assert.deepEqual(ignored({ 'community.cop.yaml': 'name: TBD\n' }, 'placeholder', ' \n'), {});
  });

  it('is not offered in the midst of a text that goes over several lines', () => {
    const files = { 'domain.cop.yaml': 'statement: >\n  Fire on shared land.\n  Write to ana@monte.mx for more.\n' };
    const design = designOf(files);
    const finding = check(design, options).find(({ rule }) => rule === 'personal-data');
    assert.ok(finding);
    assert.equal(finding.range.start.line, 2);
    assert.equal(canBeIgnored(design, finding), false);
    assert.deepEqual(ignored(files, 'personal-data'), {});
  });

  it('is not offered of a file that is not read', () => {
    assert.deepEqual(
      ignored({ 'community.cop.yaml': 'name: Fire\n', 'role.cop.yaml': 'roles: {}\n' }, 'not-part-of-design'),
      {},
    );
  });

  it('silences each finding it is offered for, and changes nothing else, in all bad designs and examples', () => {
    const examples = ['camafu', 'cano', 'evalperu', 'mapimi', 'snv', 'bhutan'].map(name => ({
      files: filesIn(`examples/${name}`),
      design: designIn(`examples/${name}`),
    }));
    const bad = ruleCases()
      .filter(({ isGood }) => !isGood)
      .map(({ files }) => {
        const texts = Object.fromEntries(
          Object.entries(files).map(([path, text]) => [path, text.replace(/^\uFEFF/, '')]),
        );
        return { files: texts, design: designOf(texts) };
      });
    let silenced = 0;
    for (const { files, design } of [...examples, ...bad]) {
      for (const finding of check(design, options)) {
        if (!canBeIgnored(design, finding)) continue;
        const edits = ignoreFinding(design, finding, 'because', options);
        assert.notDeepEqual(edits, [], `${finding.rule} at ${finding.path}:${finding.range.start.line + 1}`);
        const [edit] = edits[0]?.edits ?? [];
        assert.equal(edit?.newText.trim(), `# copse-ignore ${finding.rule}: because`);
        const after = edited(files, edits)[finding.path] ?? '';
        assert.equal(after.replace(edit?.newText ?? '', ''), files[finding.path]);
        silenced++;
      }
    }
    assert.ok(silenced > 100, `${silenced}`);
  });
});
