import assert from 'node:assert/strict';
import { filesIn } from '../support/designs';
import { portfolioTree } from '../support/portfolio-tree';
import { copse } from '../support/terminal';

const camafu = Object.fromEntries(
  Object.entries(filesIn('examples/camafu')).map(([path, text]) => [`camafu/${path}`, text]),
);
const tree = { ...portfolioTree, ...camafu };

/** Runs a command once a shard, and gives all files that come of it. */
function shards(of: number, command: readonly string[], files: Readonly<Record<string, string>> = tree) {
  let all = files;
  for (let index = 1; index <= of; index++) {
    all = copse([...command, '--shard', `${index}/${of}`, '--out', `json=s${index}.json`], all).files;
  }
  return { files: all, names: Array.from({ length: of }, (_, index) => `s${of - index}.json`) };
}

describe('copse merge', () => {
  for (const of of [1, 2, 3, 6, 9]) {
    it(`gives of ${of} shards what one run gives, in every format`, () => {
      const { files, names } = shards(of, ['report']);
      for (const format of ['text', 'md', 'html', 'json']) {
        const whole = copse(['report', '--format', format], tree);
        const merged = copse(['merge', ...names, '--format', format], files);
        assert.deepEqual([merged.code, merged.err, merged.out], [whole.code, whole.err, whole.out], format);
      }
      const folder = (ran: ReturnType<typeof copse>) =>
        Object.entries(ran.files).filter(([path]) => path.startsWith('o/'));
      assert.deepEqual(
        folder(copse(['merge', ...names, '--out', 'html=o/', '--out', 'md=o/'], files)).sort(),
        folder(copse(['report', '--out', 'html=o/', '--out', 'md=o/'], tree)).sort(),
      );
    });
  }

  it('gives of shards without names, and of those without reports, what one run gives', () => {
    for (const option of [['--redact'], ['--reports', 'none'], ['--as-of', '2027-01-01']]) {
      const { files, names } = shards(2, ['report', ...option]);
      assert.equal(
        copse(['merge', ...names, '--format', 'json'], files).out,
        copse(['report', '--format', 'json', ...option], tree).out,
      );
    }
  });

  it('gives of a tree with one design its report', () => {
    const one = { 'x/community.cop.yaml': 'name: X\n' };
    const { files, names } = shards(3, ['report'], one);
    assert.equal(copse(['merge', ...names], files).out, copse(['report'], one).out);
  });

  it('puts what check found together, and ends as check does', () => {
    const wrong = { ...tree, 'weavers/roles.cop.yaml': 'roles:\n  facilitation: { held-by: [nobody] }\n' };
    const { files, names } = shards(3, ['check'], wrong);
    for (const format of ['json', 'sarif', 'junit', 'github', 'gitlab']) {
      const whole = copse(['check', '--format', format], wrong);
      const merged = copse(['merge', ...names, '--format', format], files);
      assert.deepEqual([merged.code, merged.out], [1, whole.out], format);
    }
    assert.match(copse(['merge', ...names], files).out, /6 designs checked: 1 error/);
  });

  it('deals every design to exactly one shard', () => {
    for (const of of [1, 2, 4, 5, 7]) {
      const { files, names } = shards(of, ['check']);
      const dealt = names.flatMap(name =>
        JSON.parse(files[name] ?? '').designs.map(({ path }: { path: string }) => path),
      );
      assert.deepEqual(dealt.sort(), ['camafu', 'fire', 'fire/north', 'fire/south', 'rivers', 'weavers']);
    }
  });

  it('holds the gate for all', () => {
    const { files, names } = shards(2, ['report']);
    const { code, err } = copse(['merge', ...names, '--gate', 'ready', '--out', 'json=o.json'], files);
    assert.equal(code, 1);
    assert.match(err, /The gate is not met by 6 of 6 designs:\n {2}camafu \(CAMAFU\): Not ready/);
  });

  const two = shards(2, ['report']).files;
  const json = (name: string) => JSON.parse(two[name] ?? '');
  const variants: Readonly<Record<string, string>> = {
    ...two,
    'old.json': JSON.stringify({ ...json('s2.json'), shard: { ...json('s2.json').shard, version: '0.0.1' } }),
    'short.json': JSON.stringify({ ...json('s2.json'), designs: [] }),
    'broken.json': JSON.stringify({ ...json('s2.json'), designs: [{ name: 3 }] }),
    'day.json': copse(['report', '--shard', '2/2', '--as-of', '2027-01-01', '--out', 'json=x'], tree).files['x'] ?? '',
    'third.json': copse(['report', '--shard', '2/3', '--out', 'json=x'], tree).files['x'] ?? '',
    'check.json': copse(['check', '--shard', '2/2', '--out', 'json=x'], tree).files['x'] ?? '',
    'whole.json': copse(['report', '--out', 'json=x'], tree).files['x'] ?? '',
    'notes.json': '{"a": 1}',
    'text.json': 'no JSON',
  };
  for (const [files, said] of [
    [[], /^copse: Name the files to merge;/],
    [['s1.json'], /^copse: Shard 2 of 2 is missing\.\n$/],
    [
      ['s1.json', 's2.json', 's1.json'],
      /^copse: “s1\.json” and “s1\.json” are both shard 1 of 2\. Give each once\.\n$/,
    ],
    [['s1.json', 'old.json'], /^copse: “old\.json” was written by Copse 0\.0\.1, and this is \d/],
    [
      ['s1.json', 'day.json'],
      /differ in the day \(`--as-of`\): “s1\.json” says 2026-11-22, “day\.json” says 2027-01-01\.\n$/,
    ],
    [['s1.json', 'third.json'], /differ in the number of shards: “s1\.json” says 2, “third\.json” says 3\.\n$/],
    [
      ['s1.json', 'check.json'],
      /differ in the command: “s1\.json” says copse report, “check\.json” says copse check\.\n$/,
    ],
    [
      ['s1.json', 'short.json'],
      /^copse: “short\.json” has lost something: 3 designs fall to shard 2 of 2, and 0 are in it\./,
    ],
    [['s1.json', 'broken.json'], /^copse: “broken\.json” is not as Copse wrote it: see \/designs\/0\b/],
    [['whole.json'], /^copse: “whole\.json” was written without --shard, so it is whole already\.\n$/],
    [['notes.json'], /^copse: “notes\.json” is no shard in JSON;/],
    [['text.json'], /^copse: “text\.json” is no shard in JSON;/],
    [['none.json'], /^copse: There is no file “none\.json”\.\n$/],
  ] as const) {
    it(`says what is wrong with ${files.join(' and ') || 'no file at all'}`, () => {
      const { code, out, err } = copse(['merge', ...files], variants);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, said);
    });
  }

  for (const [written, said] of [
    ['2', 'copse: --shard wants I/N, for example 2/4, not “2”.\n'],
    ['a/b', 'copse: --shard wants I/N, for example 2/4, not “a/b”.\n'],
    ['5/4', 'copse: --shard cannot be “5/4”: of 4 parts, the first is 1 and the last is 4.\n'],
    ['0/4', 'copse: --shard cannot be “0/4”: of 4 parts, the first is 1 and the last is 4.\n'],
    ['1/0', 'copse: --shard cannot be “1/0”: there must be at least one part.\n'],
  ] as const) {
    it(`refuses --shard ${written}`, () => {
      assert.equal(copse(['report', '--shard', written], tree).err, said);
      assert.equal(copse(['check', '--shard', written], tree).err, said);
    });
  }

  it('shows nothing that somebody has smuggled into a file in between', () => {
    const hostile = (two['s2.json'] ?? '').replace('"Weavers"', '"\\u001b[31mred<script>attack()</script>"');
    assert.notEqual(hostile, two['s2.json']);
    const files = { ...two, 's2.json': hostile };
    assert.ok(!copse(['merge', 's1.json', 's2.json'], files).out.includes('\u001b'));
    assert.doesNotMatch(copse(['merge', 's1.json', 's2.json', '--format', 'html'], files).out, /<script>/);
  });
});
