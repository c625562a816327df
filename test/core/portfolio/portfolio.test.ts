import assert from 'node:assert/strict';
import { buildPortfolio } from '../../../src/core/portfolio/build';
import { entryOf } from '../../../src/core/portfolio/design-entry';
import { pageNames } from '../../../src/core/portfolio/pages';
import type { PortfolioDesign } from '../../../src/core/portfolio/portfolio';
import { dealt, gathered, positionOf, shareOf } from '../../../src/core/portfolio/shard';
import { contextOf } from '../../../src/core/report/build';
import { HiddenElsewhere } from '../../../src/core/report/redact/hidden-elsewhere';
import { asOf, designOf } from '../../support/designs';
import { reportOn } from '../../support/reports';

type Texts = Readonly<Record<string, string>>;

const organisation = 'organisations:\n  o: { name: Pronatura }\nmembers:\n';

function entry(files: Texts, partOf?: number): PortfolioDesign {
  const design = designOf({ 'community.cop.yaml': 'name: X\n', ...files });
  const more = { path: 'x', ...(partOf === undefined ? {} : { partOf }) };
  return entryOf(contextOf(design, { asOf }), reportOn(design), more);
}

function summaryOf(...designs: readonly PortfolioDesign[]) {
  return buildPortfolio({ asOf, redacted: false, designs }).summary;
}

function sharedNames(...members: readonly string[]): readonly string[] {
  return summaryOf(...members.map(text => entry({ 'members.cop.yaml': organisation + text }))).people.map(
    ({ name }) => name,
  );
}

describe('Two members are the same person', () => {
  for (const [why, first, second] of [
    [
      'where name and organisation are the same',
      '  a: { name: Ana Torres, organisation: o }\n',
      '  b: { name: Ana Torres, organisation: o }\n',
    ],
    [
      'whatever the accents and capitals',
      '  a: { name: José Díaz, organisation: o }\n',
      '  a: { name: JOSE DIAZ, organisation: o }\n',
    ],
    [
      'in a script without spaces',
      '  a: { name: 王小明, organisation: o }\n',
      '  b: { name: 王小明, organisation: o }\n',
    ],
  ] as const) {
    it(why, () => assert.equal(sharedNames(first, second).length, 1));
  }

  for (const [why, first, second] of [
    [
      'not where only the id is the same',
      '  a: { name: Ana Torres, organisation: o }\n',
      '  a: { name: Ana Vega, organisation: o }\n',
    ],
    ['not where neither says a name', '  ana-torres: { organisation: o }\n', '  ana-torres: { organisation: o }\n'],
    [
      'not where one names no organisation',
      '  a: { name: Ana Torres }\n',
      '  a: { name: Ana Torres, organisation: o }\n',
    ],
    [
      'not where the name is one word',
      '  a: { name: Ana, organisation: o }\n',
      '  a: { name: Ana, organisation: o }\n',
    ],
    [
      'not where the name is initials',
      '  a: { name: A. T., organisation: o }\n',
      '  a: { name: A. T., organisation: o }\n',
    ],
    [
      'not where one has left',
      '  a: { name: Ana Torres, organisation: o, status: left }\n',
      '  a: { name: Ana Torres, organisation: o }\n',
    ],
    [
      'not where one is not to be named',
      '  a: { name: Ana Torres, organisation: o, publish: false }\n',
      '  a: { name: Ana Torres, organisation: o }\n',
    ],
    [
      'not where a design has two of that name',
      '  a: { name: Ana Torres, organisation: o }\n  b: { name: Ana Torres, organisation: o }\n',
      '  a: { name: Ana Torres, organisation: o }\n',
    ],
  ] as const) {
    it(why, () => assert.deepEqual(sharedNames(first, second), []));
  }

  it('not where their organisations differ', () => {
    const other =
      'organisations:\n  o: { name: State Forests }\nmembers:\n  a: { name: Ana Torres, organisation: o }\n';
    const own = `${organisation}  a: { name: Ana Torres, organisation: o }\n`;
    assert.deepEqual(summaryOf(entry({ 'members.cop.yaml': own }), entry({ 'members.cop.yaml': other })).people, []);
  });

  it('not where their organisations have no name but an id', () => {
    const own = 'organisations:\n  o: { kind: network }\nmembers:\n  a: { name: Ana Torres, organisation: o }\n';
    assert.deepEqual(summaryOf(entry({ 'members.cop.yaml': own }), entry({ 'members.cop.yaml': own })).people, []);
  });
});

describe('A portfolio', () => {
  it('tells a theme of the same title in several designs, with who is a member in two of them', () => {
    const files = (title: string, name: string) => ({
      'members.cop.yaml': `${organisation}  a: { name: ${name}, organisation: o }\n`,
      'learning-agenda.cop.yaml': `themes:\n  t: { title: ${title}, led-by: [a] }\n`,
    });
    const { themes } = summaryOf(
      entry(files('Prescribed burning', 'Ana Torres')),
      entry(files('Rivers', 'Luis Vega')),
      entry(files('Prescribed Burning', 'Ana Torres')),
    );
    assert.deepEqual(themes, [
      {
        title: 'Prescribed burning',
        in: [0, 2].map(design => ({
          design,
          leaders: ['Ana Torres'],
          line: { path: 'learning-agenda.cop.yaml', line: 2 },
        })),
        people: ['Ana Torres'],
      },
    ]);
  });

  it('puts what is part of a design under it, and goes in no circle', () => {
    const tree = (...partOf: readonly (number | undefined)[]) =>
      summaryOf(...partOf.map(parent => entry({}, parent))).tree.map(({ design, depth }) => `${design}@${depth}`);
    assert.deepEqual(tree(2, undefined, undefined, 0), ['1@0', '2@0', '0@1', '3@2']);
    assert.deepEqual(tree(1, 0, 2), ['2@0', '0@0', '1@1']);
    assert.deepEqual(tree(7), ['0@0']);
  });

  it('knows in a shard which of its designs is meant, by its place in the whole tree', () => {
    const shard = { command: 'report', version: '1', index: 1, of: 2, designs: 5, reports: false } as const;
    const designs = [entry({}, 2), entry({}), entry({}, 1)];
    assert.deepEqual(
      buildPortfolio({ asOf, redacted: false, shard, designs }).summary.tree.map(({ design, depth }) => [
        design,
        depth,
      ]),
      [
        [1, 0],
        [0, 1],
        [2, 0],
      ],
    );
  });

  it('counts down to launches, the soonest first, and leaves out those that have been', () => {
    const launching = (day: string) => entry({ 'readiness.cop.yaml': `target: ${day}\n` });
    assert.deepEqual(
      summaryOf(launching('2027-05-01'), launching('2026-11-22'), launching('2026-11-21'), launching('2026-12-01'))
        .launches,
      [
        { design: 1, on: '2026-11-22', days: 0 },
        { design: 3, on: '2026-12-01', days: 9 },
        { design: 0, on: '2027-05-01', days: 160 },
      ],
    );
  });

  it('names the points that are open in most designs first, and none that can wait', () => {
    const settled = entry({
      'readiness.cop.yaml':
        'items:\n  planning.interests: { waived: { reason: Later, on: 2026-11-01, until: 2027-01-01 } }\n',
    });
    const { open } = summaryOf(entry({}), settled, entry({}));
    assert.deepEqual(open[0]?.designs, [0, 1, 2]);
    assert.deepEqual(open.find(({ item }) => item === 'planning.interests')?.designs, [0, 2]);
    assert.equal(
      open.find(({ item }) => item === 'leadership.backup'),
      undefined,
    );
    const often = open.map(({ designs }) => designs.length);
    assert.deepEqual(
      often,
      [...often].sort((a, b) => b - a),
    );
  });

  it('adds the sections of all designs up', () => {
    const { sections } = summaryOf(entry({}), entry({}), entry({}));
    assert.equal(sections.length, 9);
    assert.deepEqual(sections[0]?.title, '1 Planning and getting started');
    assert.equal(sections[0]?.counts.total, 36);
  });
});

describe('Shards', () => {
  it('hold each design once, and come together in the order of the whole', () => {
    for (const of of [1, 2, 3, 7, 20]) {
      const all = Array.from({ length: 13 }, (_, index) => index);
      const parts = Array.from({ length: of }, (_, index) => dealt(all, { index: index + 1, of }));
      assert.deepEqual(gathered(parts), all);
      for (const [index, part] of parts.entries()) {
        const shard = { index: index + 1, of, designs: all.length };
        assert.equal(shareOf(shard), part.length);
        assert.deepEqual(
          part.map((_, place) => positionOf(place, shard)),
          part,
        );
      }
    }
  });
});

describe('People whom another design does not want named', () => {
  const elsewhere = new HiddenElsewhere(['Rosa Díaz', 'Hope']);
  const report = (files: Texts) =>
    JSON.stringify(reportOn(designOf({ 'community.cop.yaml': 'name: Hope\n', ...files }), { elsewhere }));

  it('are named neither as members nor in what people wrote', () => {
    const told = report({
      'members.cop.yaml': 'members:\n  rd: { name: rosa diaz, participation: core }\n  h: { name: Hope }\n',
      'learning-agenda.cop.yaml': 'themes:\n  t: { title: What Rosa Diaz knows, led-by: [rd] }\n',
      'stories/rosa-diaz.cop.yaml': 'stories:\n  s: { title: One }\n',
    });
    assert.doesNotMatch(told, /rosa/i);
    assert.doesNotMatch(told, /"name":"Hope","level"/);
  });

  it('take no word of the language with them', () => assert.match(report({}), /"name":"Hope"/));
});

describe('The pages beside a portfolio', () => {
  it('are called as the folders are, each once', () => {
    const at = (path: string) => ({ ...entry({}), path });
    assert.deepEqual(pageNames(['.', 'a/index', 'b/North Sea', 'c/north-sea', '…', '../../etc/..', 'Ñandú'].map(at)), [
      'design',
      'index-2',
      'north-sea',
      'north-sea-2',
      'design-2',
      'design-3',
      'ñandú',
    ]);
  });
});
