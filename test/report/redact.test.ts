import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import { renderHtml } from '../../src/core/report/format/html/html';
import type { Report } from '../../src/core/report/report';
import { designOf, filesIn } from '../support/designs';
import { withInEveryText } from '../support/every-text';
import { reportIn, reportOf, reportOn, writers } from '../support/reports';

interface Entry {
  readonly name: string;
  readonly communication?: { readonly access?: string };
}

const complete = filesIn('examples/complete');
const membersFile = parse(complete['members.cop.yaml'] ?? '');
const members = Object.entries(membersFile.members as Readonly<Record<string, Entry>>);

const formats = { ...writers, html: (report: Report) => renderHtml(report) };

/** The words by which somebody could be known: name, id, first name. */
const traces = members.flatMap(([id, { name }]) => [name, id, name.split(' ')[0] ?? '']);

describe('A report without names', () => {
  for (const [format, write] of Object.entries(formats)) {
    it(`names no member of the complete example, by name or id, as ${format}`, () => {
      assert.deepEqual(found(write(reportIn('complete', { redact: true })), traces), []);
    });

    it(`holds nothing of what is told about single people, as ${format}`, () => {
      const told = [
        ...members.flatMap(([, { communication }]) => communication?.access ?? []),
        ...membersFile.relationships.map(({ about }: { about: string }) => about),
        ...membersFile.conversations.flatMap(({ learned }: { learned?: string }) => learned ?? []),
      ].map(text => text.trim().replace(/\s+/g, ' '));
      assert.ok(told.length > 3);
      assert.deepEqual(found(write(reportIn('complete', { redact: true })), told), []);
    });

    it(`lets no name out of any text that people wrote, as ${format}`, () => {
      const report = reportOn(designOf(withNamesInEveryText(complete)), { redact: true });
      assert.deepEqual(found(write(report), traces), []);
    });
  }

  it('keeps the organisations', () => {
    const names = reportIn('complete', { redact: true }).tables.participation.organisations.map(({ name }) => name);
    assert.deepEqual(names, [
      'Thornlea Hedgerow Trust (invented)',
      'Eldermoor District Council (invented)',
      'Wrenbrook Community Woods (invented)',
    ]);
  });

  it('says that it is one', () => {
    assert.match(writers.txt(reportIn('complete', { redact: true })), /People are named by role or initials\./);
  });

  it('names nobody where an entry has a mistake', () => {
    const report = reportOf(
      {
        'community.cop.yaml': 'name: Weavers\n',
        'members.cop.yaml': [
          'members:',
          '  ana-torres: { name: Ana Torres, participation: centre }',
          '  ana-torres: { name: Ana María Torres }',
          '  luis: { name: [Luis Vega], heard: Luis Vega }',
          'relationships:',
          '  - { between: [Pema Dorji, ana-torres], about: 5, kind: Pema Dorji }',
          '',
        ].join('\n'),
        'roles.cop.yaml': 'roles:\n  lead: { held-by: [luiz-vega, ana-tores, ana-torres], chosen: [Ana Torres] }\n',
      },
      { redact: true },
    );
    assert.deepEqual(
      found(everyFormat(report), [
        'Ana Torres',
        'Ana María',
        'ana-torres',
        'Luis Vega',
        'Pema',
        'luiz-vega',
        'ana-tores',
      ]),
      [],
    );
  });

  it('quotes nothing of a members file that cannot be read whole', () => {
    const broken =
      'members:\n  ana-torres: { name: Ana Torres }\n  luis: { name: "Luis Vega\n   heard: Pema Dorji: ]\n';
    const report = reportOf({ 'community.cop.yaml': 'name: Weavers\n', 'members.cop.yaml': broken }, { redact: true });
    assert.ok(report.findings.some(({ severity }) => severity === 'error'));
    assert.deepEqual(found(everyFormat(report), ['Luis Vega', 'Pema', 'Ana Torres', 'ana-torres']), []);
  });

  it('leaves out addresses and telephone numbers', () => {
    const report = reportOf(
      { 'community.cop.yaml': 'name: Weavers\nsummary: Write to ana@example.org or ring +52 55 1234 5678.\n' },
      { redact: true },
    );
    assert.equal(report.design.summary, 'Write to [e-mail address left out] or ring [telephone number left out].');
  });

  it('tells no path that holds a name, and links nowhere there', () => {
    const report = reportOf(
      {
        'community.cop.yaml': 'name: Weavers\n',
        'members/ana-torres.cop.yaml': 'members:\n  ana-torres: { name: Ana Torres, participation: core }\n',
        'members/north.cop.yaml': 'members:\n  li: { name: Li Wei }\n',
      },
      { redact: true, path: 'designs/Ana Torres' },
    );
    assert.equal(report.design.path, 'designs/…');
    assert.deepEqual(found(everyFormat(report), ['ana-torres', 'Ana Torres']), []);
    assert.match(writers.md(report), /`members\/…\.cop\.yaml:\d+`/);
    assert.doesNotMatch(writers.md(report), /\]\([^)]*%E2%80%A6/);
  });
});

describe('A report with names', () => {
  it('never names a member who does not want it', () => {
    const text = everyFormat(reportIn('complete'));
    assert.deepEqual(found(text, ['Rowan', 'rowan-invented', 'Hazel Example']), ['Hazel Example']);
    assert.match(text, /R\. I\./);
  });

  it('lets that name out of no text either', () => {
    const text = everyFormat(reportOn(designOf(withNamesInEveryText(complete))));
    assert.deepEqual(found(text, ['Rowan', 'rowan-invented', 'Hazel Example']), ['Hazel Example']);
  });

  it('takes any answer but yes as a no', () => {
    for (const answer of ['false', 'no', 'never', '[true]', '0']) {
      const report = reportOf({
        'community.cop.yaml': 'name: Weavers of Ana Torres\n',
        'members.cop.yaml': `members:\n  ana-torres: { name: Ana Torres, publish: ${answer} }\n`,
      });
      assert.equal(report.design.name, 'Weavers of A. T.', `publish: ${answer}`);
    }
    for (const answer of ['true', 'yes', '']) {
      const report = reportOf({
        'community.cop.yaml': 'name: Weavers of Ana Torres\n',
        'members.cop.yaml': `members:\n  ana-torres: { name: Ana Torres, publish: ${answer} }\n`,
      });
      assert.equal(report.design.name, 'Weavers of Ana Torres', `publish: ${answer}`);
    }
  });
});

describe('What somebody is called instead', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'is the role that one person alone holds',
      'a: { name: Ana Torres }\n  b: { name: Luis Vega }',
      ['the facilitator', 'L. V.'],
    ],
    [
      'is initials, with a number where two share them',
      'x: { name: Xi Yu }\n  y: { name: Xavier Young }',
      ['X. Y.', 'X. Y. (2)'],
    ],
    ['has at most four letters', 'x: { name: Juana Inés de la Cruz y Asbaje }', ['J. I. D. L.']],
    ['is made from the id where there is no name', 'lu-wei: {}', ['L. W.']],
    [
      'is a number where initials would say the name',
      'm1: { name: Q }\n  m2: { name: J. D. }',
      ['member 1', 'member 2'],
    ],
    ['works for any script', 'm1: { name: Ольга Петрова }\n  m2: { name: 王芳 }', ['О. П.', '王.']],
  ];
  for (const [what, entries, wanted] of cases) {
    it(what, () => {
      const report = reportOf(
        {
          'members.cop.yaml': `members:\n  ${entries}\n`,
          'roles.cop.yaml':
            'roles:\n  lead: { kind: facilitator, held-by: [a] }\n  help: { kind: technical-support, held-by: [b] }\n',
        },
        { redact: true },
      );
      assert.deepEqual(
        report.tables.participation.organisations.flatMap(({ members: people }) => people.map(({ name }) => name)),
        wanted,
      );
    });
  }

  it('is no role that several hold, or that is not held any more', () => {
    const report = reportOf(
      {
        'members.cop.yaml': 'members:\n  a: { name: Ana Torres }\n  b: { name: Luis Vega }\n  c: { name: Eva Ruiz }\n',
        'roles.cop.yaml': [
          'roles:',
          '  lead: { kind: facilitator, held-by: [a] }',
          '  second: { kind: facilitator, held-by: [b] }',
          '  chair: { kind: chair, held-by: [{ member: c, until: 2026-01-01 }] }',
          '',
        ].join('\n'),
      },
      { redact: true },
    );
    assert.deepEqual(
      report.tables.roles.map(({ holders }) => holders),
      [['A. T.'], ['L. V.'], []],
    );
  });
});

describe('Names in texts', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['whole', 'With Ana Torres and others', 'With A. T. and others'],
    ['in any case', 'ANA TORRES, ana torres', 'A. T., A. T.'],
    ['with or without accents', 'José Pérez, Jose Perez, Jose\u0301 Perez', 'J. P., J. P., J. P.'],
    ['over a line break', 'Ana\n  Torres', 'A. T.'],
    ['with a possessive', "Ana Torres's notes, Ana Torres’ notes", "A. T.'s notes, A. T.’ notes"],
    ['in an address', 'https://example.org/ana-torres/', 'https://example.org/A. T./'],
    ['with marks in between that nobody sees', 'Ana\u200b Tor\u00adres', 'A. T.'],
    ['by first name or surname', 'Ana rings; ask Pérez.', 'A. T. rings; ask J. P.'],
    ['not within other words', 'Anatomy of Torreses', 'Anatomy of Torreses'],
    ['not where a small letter means something else', 'the rose', 'the rose'],
    ['but where it means somebody', 'Rose and “rose”', 'R. and “R.”'],
    ['not in the name of an organisation', 'Torres Foundation', 'Torres Foundation'],
    ['in a script without spaces', '会议由王芳负责', '会议由王.负责'],
  ];
  for (const [what, text, wanted] of cases) {
    it(`are left out ${what}`.replace('left out not', 'not left out').replace('left out but', 'left out'), () => {
      const report = reportOf(
        {
          'community.cop.yaml': stringify({ name: 'Weavers', summary: text }),
          'members.cop.yaml': stringify({
            organisations: { torres: { name: 'Torres Foundation' } },
            members: {
              'ana-torres': { name: 'Ana Torres' },
              jp: { name: 'José Pérez' },
              rose: { name: 'Rose' },
              wang: { name: '王芳' },
            },
          }),
        },
        { redact: true },
      );
      assert.equal(report.design.summary, wanted);
    });
  }

  it('are found however long they are, also where only their beginning stands', () => {
    const name = 'Anna '.repeat(8000).trim();
    const design = designOf({
      'community.cop.yaml': `name: Weavers\nsummary: ${name.slice(0, 20_000).toLowerCase()} and ${'Anna '.repeat(40)}\n`,
      'members.cop.yaml': `members:\n  a: { name: ${name} }\n`,
    });
    assert.equal(reportOn(design, { redact: true }).design.summary, 'A. A. A. A. and A. A. A. A.');
  });

  it('are found as fast among many people as among few', () => {
    const entries = Array.from({ length: 5000 }, (_, index) => `  m-${index}: { name: Maria Number${index} }`);
    const design = designOf({
      'community.cop.yaml': `name: Weavers\nsummary: ${'Maria Number17 came. '.repeat(500)}\n`,
      'members.cop.yaml': `members:\n${entries.join('\n')}\n`,
    });
    const start = performance.now();
    assert.doesNotMatch(reportOn(design, { redact: true }).design.summary ?? '', /Number17/);
    assert.ok(performance.now() - start < 10_000);
  });
});

/** The traces that a text holds as words of their own. */
function found(text: string, words: readonly string[]): readonly string[] {
  const decoded = text.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replace(/\\/g, '');
  return words.filter(word =>
    new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(decoded),
  );
}

function everyFormat(report: Report): string {
  return Object.values(formats)
    .map(write => write(report))
    .join('\n');
}

/** A design with every member's name and id at the end of each text that people write freely. */
function withNamesInEveryText(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = members.map(([id, { name }]) => `${name}, “${id}” and ${name.toUpperCase()}`);
  return withInEveryText(files, names.join(', '));
}
