import assert from 'node:assert/strict';
import fc from 'fast-check';
import { membersText, typed } from '../../../bench/generate/typing';
import { readOrdinary } from '../../../src/core/yaml/fast/read';
import { readInParts } from '../../../src/core/yaml/parts';
import { readAsMeant, readWhole } from '../../../src/core/yaml/repair';
import { filesIn } from '../../support/designs';
import { patience, runs } from '../../support/runs';

const map = membersText(420, false);

/** Entries as people write them: by short name, in lists that are indented or not, and without a key above them. */
const texts: readonly string[] = [
  map,
  map.replace(/^ {2}(member-\d+):$/gm, '  - id: $1'),
  map.replace(/^ {2}(member-\d+):$/gm, '- id: $1').replace(/^ {4}/gm, '  '),
  map.slice(map.indexOf('members:\n') + 'members:\n'.length).replace(/^ {2}/gm, ''),
];

const slips: readonly ((line: string) => string)[] = [
  line => ` ${line}`,
  line => `  ${line}`,
  line => line.replace(/^ {2}/, ''),
  line => `\t${line.trimStart()}`,
  line => line.replace(': ', ':'),
  line => line.replace(': ', ': "'),
  line => line.replace(': ', ': {'),
  line => line.replace(': ', ': @'),
  line => line.replace(/\w+$/, 'and this: that'),
  line => `${line}\n${line}`,
  line => line.slice(0, line.length / 2),
  () => 'Some words',
];

const slippedText = fc
  .record({ text: fc.constantFrom(...texts), line: fc.nat(), slip: fc.constantFrom(...slips) })
  .map(({ text, line, slip }) => {
    const lines = text.split('\n');
    const index = line % lines.length;
    return lines.with(index, slip(lines[index] ?? '')).join('\n');
  });

function inParts(text: string) {
  const ordinary = readOrdinary(text);
  return 'root' in ordinary ? undefined : readInParts(text, ordinary.stoppedAt, readAsMeant);
}

describe('a mistake in a long text', function () {
  this.timeout(patience(60_000));

  it('is read as if the rest were not there, and all the rest as it stands', () => {
    let taken = 0;
    const often = runs(300);
    fc.assert(
      fc.property(slippedText, text => {
        const read = inParts(text);
        if (read === undefined) return;
        taken++;
        const whole = readWhole(text);
        if (whole.complete) assert.deepEqual(read, whole);
        else assert.deepEqual([read.problems, read.complete], [whole.problems, whole.complete]);
      }),
      often,
    );
    assert.ok(taken > often.numRuns / 5, `only ${taken} were read in parts`);
  });

  it('is looked at closely by itself, whatever is being typed', () => {
    const unread = typed(membersText(2000, false), 'broken', 12).filter(
      text => 'stoppedAt' in readOrdinary(text) && inParts(text) === undefined,
    );
    assert.deepEqual(unread, []);
  });

  it('hides nothing that stands twice above and below it', () => {
    const text = map.replace('  member-30:', '  member-2:').replace('name: Member 20', 'name: "Member 20');
    assert.deepEqual(inParts(text), readWhole(text));
  });

  it('is not cut off from what goes on below in the same quotes', () => {
    const { 'community.cop.yaml': text = '' } = filesIn('examples/complete');
    const slipped = text
      .replace('  defined-by:', ':   "defined-by:')
      .replace('formal-constitution: false', 'formal-constitution: false"');
    assert.deepEqual(readAsMeant(slipped), readWhole(slipped));
  });

  it('is not looked for among lines of a comment that goes on', () => {
    const comment = `# What was agreed${', and by whom'.repeat(20)}\n  and for how long\n`;
    const slipped = `${comment}origin:\n  started-by: funder\n  story: An offer\n  aims: [Learn]\n  already-there: \ufeffNothing\n`;
    assert.deepEqual(readAsMeant(slipped), readWhole(slipped));
  });

  it('is not looked for below what stands at the start of a line by mistake', () => {
    const entries = ['title: A room', 'kind: video', 'mode: virtual', 'reaches: within', 'access: open', 'since: 2027'];
    const below = (key: string) => `${key}:\n${entries.map(entry => `    ${entry}\n`).join('')}`;
    const above = `channels:\n  ${below('walk')}  ${below('letter')}${below('room')}`;
    const slipped = `${above}  ${below('page').replace('reaches', 'r\ufeffeaches')}last: x\n`;
    assert.deepEqual(readAsMeant(slipped), readWhole(slipped));
  });

  it('leaves a text alone in which one value stands for others', () => {
    const text = map.replace('name: Member 20', 'name: "Member 20').replace('name: Member 30', 'name: &n Member 30');
    assert.equal(inParts(text), undefined);
  });
});
