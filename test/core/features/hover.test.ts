import assert from 'node:assert/strict';
import { judge } from '../../../src/core/checklist/evaluate';
import { type Hover, hover } from '../../../src/core/features/hover';
import { atCursor } from '../../support/cursor';
import { asOf, designIn } from '../../support/designs';

/** What is told at the cursor. */
function told(files: Readonly<Record<string, string>>): Hover | undefined {
  const { design, path, offset } = atCursor(files);
  return hover(design, judge(design, { asOf, findings: [] }), path, offset);
}

function lines(files: Readonly<Record<string, string>>): readonly string[] | undefined {
  return told(files)?.markdown.split('\n');
}

const members =
  'members:\n  ana-torres:\n    name: Ana *Torres*\n    organisation: forest-trust\n    participation: core\norganisations:\n  forest-trust:\n    name: Forest Trust\n';

describe('Hovering', () => {
  it('over a key tells what it is for, what it takes, an example, and what the checklist makes of it', () => {
    assert.deepEqual(lines({ 'community.cop.yaml': 'purpose:\n  joint-act|ion: none\n' }), [
      '**Joint action**',
      '',
      'Whether taking part binds members to act together. Such a tie narrows the group, so talk it over before you choose it.',
      '',
      '- `none` – Members learn together and act on their own',
      '- `optional` – Who wants to may act together',
      '- `committed` – Members are bound to act together',
      '',
      '_For example:_',
      '',
      '```community-design',
      'joint-action: none',
      '```',
      '',
      '**What the checklist asks**',
      '',
      '- Is the purpose about learning, on the mapped themes, set by members? (not said yet)',
      '  - Nobody is bound to act together, and the community need not become a legal body: still open',
    ]);
  });

  it('over a value tells what it means', () => {
    assert.deepEqual(lines({ 'members.cop.yaml': 'members:\n  a:\n    heard: rar|ely\n' }), [
      '**rarely** – Is easily overlooked',
    ]);
  });

  it('over a name tells whom it stands for, and where that is written', () => {
    const found = told({ 'members.cop.yaml': members, 'roles.cop.yaml': 'roles:\n  a:\n    held-by: [ana-|torres]\n' });
    assert.deepEqual(found?.markdown.split('\n'), [
      '**Ana \\*Torres\\*** `ana-torres`',
      '',
      'A member, in members.cop.yaml',
      '',
      '- Organisation: Forest Trust',
      '- Participation: core',
      '',
      '_Referred to once._',
    ]);
    assert.deepEqual(found?.defined, { path: 'members.cop.yaml', span: { start: 11, end: 21 } });
  });

  it('over an entry tells the same', () => {
    assert.deepEqual(lines({ 'members.cop.yaml': members.replace('  forest-trust:', '  forest-|trust:') }), [
      '**Forest Trust** `forest-trust`',
      '',
      'An organisation, in members.cop.yaml',
      '',
      '_Referred to once._',
    ]);
  });

  it('over a word in the place of a name tells what the word means', () => {
    assert.deepEqual(lines({ 'indicators.cop.yaml': 'indicators:\n  a:\n    measures: [know|ledge]\n' }), [
      '**knowledge** – What has been learned and written down',
    ]);
  });

  it('over a day tells its weekday and how far away it is', () => {
    assert.deepEqual(lines({ 'readiness.cop.yaml': 'target: 2026-1|2-04\n' }), ['Friday 4 December 2026, in 12 days']);
    assert.deepEqual(lines({ 'readiness.cop.yaml': 'target: 2027-0|3\n' }), ['March 2027']);
  });

  it('over a point of the checklist tells what it asks and how it stands', () => {
    const found = lines({ 'readiness.cop.yaml': 'items:\n  planning.cla|rity:\n    note: x\n' });
    assert.equal(found?.[0], '**Are the themes relevant, well defined, and aimed at real challenges?**');
    assert.equal(found?.at(-1), 'At present: not said yet');
  });

  it('over the name of a rule tells what it finds', () => {
    const found = lines({ 'community.cop.yaml': 'checks:\n  overd|ue: off\n' });
    assert.equal(found?.[0], '**Something that was due and is not done**');
  });

  it('says nothing over prose, names that lead nowhere, comments and empty places', () => {
    assert.equal(told({ 'domain.cop.yaml': 'statement: Fire| and forests\n' }), undefined);
    assert.equal(told({ 'roles.cop.yaml': 'roles:\n  a:\n    held-by: [nobo|dy]\n' }), undefined);
    assert.equal(told({ 'roles.cop.yaml': '# no|te\nroles:\n' }), undefined);
    assert.equal(told({ 'roles.cop.yaml': 'roles:\n\n|\n' }), undefined);
    assert.equal(told({ 'notes.cop.yaml': 'ro|les:\n' }), undefined);
  });

  it('leaves no sign of Markdown or HTML in what people wrote', () => {
    const hostile =
      'members:\n  a:\n    name: "[x](command:y) <img src=z> **b** `c` $(flame)"\n    organisation: b\n  c:\n    name: x\n';
    const found = told({ 'members.cop.yaml': hostile.replace('  a:', '  a|:') });
    assert.equal(
      found?.markdown.split('\n')[0],
      '**\\[x]\\(command:y) \\<img src=z> \\*\\*b\\*\\* \\`c\\` \\$(flame)** `a`',
    );
  });

  it('has something to tell of every key of the complete example', () => {
    const design = designIn('examples/complete');
    const readiness = judge(design, { asOf, findings: [] });
    const silent: string[] = [];
    for (const { path, yaml } of design.files) {
      for (const [index] of yaml.source.text.split('\n').entries()) {
        const line = yaml.source.lineText(index);
        const key = /^\s*(?:- )?([\w-]+):/.exec(line);
        const inText = yaml.source.lineSpan(index).start + (key?.[0].length ?? 0) - 2;
        if (key !== null && hover(design, readiness, path, inText) === undefined) silent.push(`${path}: ${line}`);
      }
    }
    assert.deepEqual(silent, []);
  });
});
