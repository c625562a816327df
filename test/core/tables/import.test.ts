import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cellOf, comparable } from '../../../src/core/tables/cell';
import { type TableName, tableNames } from '../../../src/core/tables/columns';
import { type Delimiter, delimiters, rowsIn, toCsv, withoutGuard } from '../../../src/core/tables/csv';
import { exportTable } from '../../../src/core/tables/export';
import { type Import, importTable } from '../../../src/core/tables/import/import';
import { asOf, designOf, filesIn } from '../../support/designs';
import { changed } from '../../support/edited';

type Texts = Readonly<Record<string, string>>;

const examples = ['bhutan', 'camafu', 'cano', 'complete', 'evalperu', 'mapimi', 'snv'];
const comma = { asOf, redact: false, delimiter: 'comma' } as const;

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function take(files: Texts, text: string | Uint8Array, name: TableName = 'members'): Import {
  return importTable(designOf(files), name, typeof text === 'string' ? bytes(text) : text);
}

/** What stands in the files that an import changes. */
function imported(files: Texts, text: string | Uint8Array, name: TableName = 'members'): Texts {
  const { problems, edits } = take(files, text, name);
  assert.deepEqual(problems, []);
  return changed(files, edits);
}

/** What is wrong, as a person is told. */
function told(files: Texts, text: string | Uint8Array, name: TableName = 'members'): readonly string[] {
  const { problems, edits } = take(files, text, name);
  assert.deepEqual(edits, [], 'nothing is written where something is wrong');
  return problems.map(({ line, column, message }) =>
    [line, column, message].filter(part => part !== undefined).join(' '),
  );
}

const ana = {
  'members.cop.yaml': `# Who is here.
organisations:
  forest-trust: { name: Forest Trust }

members:
  ana-torres: # she began it
    name: Ana Torres
    status: invited   # asked in May
    strengths:
      - Plain writing, and a good ear
    communication:
      skills: low
  luis: { name: Luis Vega, "publish": false }

relationships: []
`,
};

describe('a table that is taken back', () => {
  for (const example of examples) {
    it(`changes nothing in examples/${example}`, () => {
      const files = filesIn(`examples/${example}`);
      for (const name of tableNames) {
        for (const delimiter of Object.keys(delimiters) as readonly Delimiter[]) {
          const { text } = exportTable(designOf(files), name, { ...comma, delimiter });
          if (text.trimEnd().includes('\r\n')) assert.deepEqual(imported(files, text, name), {}, name);
        }
      }
    });
  }

  it('changes one cell of a hand-made file and nothing else', () => {
    assert.deepEqual(imported(ana, 'Short name,Status\r\nana-torres,confirmed\r\n'), {
      'members.cop.yaml': ana['members.cop.yaml'].replace('status: invited  ', 'status: confirmed  '),
    });
  });

  it('finds people by name, whatever the case and accents, and leaves their name as it is', () => {
    assert.deepEqual(imported(ana, 'name;Organisation\nANA TÓRRES;Forest Trust\nLuis Vega;forest-trust\n'), {
      'members.cop.yaml': ana['members.cop.yaml']
        .replace('name: Ana Torres\n', 'name: Ana Torres\n    organisation: forest-trust\n')
        .replace('name: Luis Vega, ', 'name: Luis Vega, organisation: forest-trust, '),
    });
  });

  it('adds those who are new at the end, with short names of their own, in the order of the format', () => {
    const text =
      'Skills,Languages,Name,Joined,Can decide\nhigh,"es, en",Zoë Núñez,2027,x\n,,Ana-Torres,14.3.2027,\n,,Zoë  (North),,nein\n';
    const files = { 'members.cop.yaml': 'members:\n  zoë-núñez:\n    name: Somebody else\n' };
    assert.deepEqual(imported(files, text), {
      'members.cop.yaml': `members:
  zoë-núñez:
    name: Somebody else
  zoë-núñez-2:
    name: Zoë Núñez
    decides: true
    communication:
      skills: high
      languages:
        - es
        - en
    joined: 2027
  ana-torres:
    name: Ana-Torres
    joined: 2027-03-14
  zoë-north:
    name: Zoë  (North)
    decides: false
`,
    });
  });

  it('begins a file where there is none, and the map where a file has none', () => {
    assert.deepEqual(imported({ 'community.cop.yaml': 'name: A\n' }, 'Name\nAna\n'), {
      'members.cop.yaml': 'members:\n  ana:\n    name: Ana\n',
    });
    const files = { 'members.cop.yaml': '# Nobody yet.\nmembers: {}\n' };
    assert.deepEqual(imported(files, 'Name\nAna\nLuis\n'), {
      'members.cop.yaml': '# Nobody yet.\nmembers:\n  ana:\n    name: Ana\n  luis:\n    name: Luis\n',
    });
  });

  it('changes entries in the files in which they stand', () => {
    const files = {
      'members/north.cop.yaml': 'members:\n  ana:\n    name: Ana\n  pia:\n    name: Pia\n',
      'members/south.cop.yaml': 'members:\n  luis:\n    name: Luis\n  eva:\n    name: Eva\n',
    };
    assert.deepEqual(imported(files, 'Short name,Heard\nluis,rarely\nana,usually\n'), {
      'members/north.cop.yaml': 'members:\n  ana:\n    name: Ana\n    heard: usually\n  pia:\n    name: Pia\n',
      'members/south.cop.yaml': 'members:\n  luis:\n    name: Luis\n    heard: rarely\n  eva:\n    name: Eva\n',
    });
  });

  it('takes an empty cell, a missing column and a missing row for nothing said', () => {
    assert.deepEqual(imported(ana, 'Short name,Name,Status,Strengths\nana-torres,,,\n'), {});
  });

  it('takes what is written otherwise but says the same for no change', () => {
    const files = {
      'members.cop.yaml': 'members:\n  ana: { name: Ana, decides: yes, joined: 2027-03-14, status: left }\n',
    };
    assert.deepEqual(imported(files, 'id,decides,joined,status\nAna,WAHR,14/03/2027,LEFT\n'), {});
  });

  it('knows columns by title, key and plain words, and names those that it leaves alone', () => {
    const { notes, problems, edits } = take(
      ana,
      'NAME,e-mail,communication.skills,Organization,Statuz\nLuis Vega,a@b.c,high,Forest Trust,x\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(notes, [
      'The column “e-mail” (B) is left alone: the format has no such thing.',
      'The column “Statuz” (E) is left alone. Did you mean “Status”?',
    ]);
    assert.match(changed(ana, edits)['members.cop.yaml'] ?? '', /organisation: forest-trust, .*skills: high/);
  });

  it('takes indicators with their targets and readings, a line each', () => {
    const files = {
      'indicators.cop.yaml':
        'indicators:\n  cases:\n    title: Cases\n    targets:\n      # the first\n      - { value: 6, by: 2027-10 }\n    readings: []\n',
    };
    const text =
      'Short name,Title,Baseline: Value,Targets,Readings,Effort\ncases,Cases,"2,5","value: 6, by: 2027-10\nvalue: { from: 8, to: 10 }, by: 2028","on: 2027-01-01, value: 3, note: ""a, b""",2 h/year\n';
    assert.deepEqual(imported(files, text, 'indicators'), {
      'indicators.cop.yaml': `indicators:
  cases:
    title: Cases
    baseline:
      value: 2.5
    targets:
      # the first
      - { value: 6, by: 2027-10 }
      - value:
          from: 8
          to: 10
        by: 2028
    effort: 2 h/year
    readings:
      - on: 2027-01-01
        value: 3
        note: a, b
`,
    });
  });

  it('writes the texts that were guarded without the guard', () => {
    assert.deepEqual(imported({ 'members.cop.yaml': '' }, "Name,Passes on\n'=Ana,'+49 30\n"), {
      'members.cop.yaml': 'members:\n  ana:\n    name: =Ana\n    passes-on: +49 30\n',
    });
  });

  it('is read in the encodings and with the delimiters of spreadsheets, and what is assumed is said', () => {
    const text = 'Name;Heard\r\nJosé – “Pepe”;rarely\r\n';
    const wide = (bigEndian: boolean, mark: boolean) => {
      const codes = [...(mark ? '\uFEFF' : ''), ...text].map(character => character.charCodeAt(0));
      return Uint8Array.from(codes.flatMap(code => (bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8])));
    };
    const windows = Uint8Array.from([...text].map(c => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[c] ?? c.charCodeAt(0)));
    const divided = 'The cells were taken to be divided by semicolons.';
    const narrow = 'This is not UTF-8; it was read as Windows-1252. Look whether letters with accents are right.';
    const cases: readonly (readonly [string | Uint8Array, readonly string[]])[] = [
      [text, [divided]],
      [`\uFEFF${text}`, [divided]],
      [`sep=;\r\n${text}`, [divided]],
      [text.replaceAll(';', '\t'), ['The cells were taken to be divided by tabs.']],
      [text.replaceAll(';', '|'), ['The cells were taken to be divided by vertical bars.']],
      [`sep=^\n${text.replaceAll(';', '^')}`, ['The cells were taken to be divided by ^.']],
      [text.replaceAll(';', ',').replaceAll('\r\n', '\r'), []],
      [wide(false, true), ['Read as UTF-16.', divided]],
      [wide(true, true), ['Read as UTF-16.', divided]],
      [wide(false, false), ['Read as UTF-16.', divided]],
      [wide(true, false), ['Read as UTF-16.', divided]],
      [windows, [narrow, divided]],
    ];
    for (const [table, notes] of cases) {
      assert.deepEqual(take({ 'members.cop.yaml': '' }, table).notes, notes);
      assert.deepEqual(imported({ 'members.cop.yaml': '' }, table), {
        'members.cop.yaml': 'members:\n  josé-pepe:\n    name: José – “Pepe”\n    heard: rarely\n',
      });
    }
  });
});

describe('a table that cannot be taken', () => {
  const cases: Readonly<Record<string, readonly [string | Uint8Array, readonly string[]]>> = {
    'an empty file': ['', ['This file is empty.']],
    'a file of blank lines': ['\r\n , \r\n', ['This file is empty.']],
    'titles only': ['Name,Status\r\n', ['This table has titles, but no rows.']],
    'a workbook under another name': [
      Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0),
      ['This is a workbook, not CSV. Open it in the spreadsheet program and save it as “CSV UTF-8”.'],
    ],
    'a picture': [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), ['This is no text, so it is no table.']],
    'a table without names': [
      'Status,Heard\nleft,rarely\n',
      [
        'Line 1: no column says whom or what each row is about. Give one of the columns the title “Name”, or “Short name”.',
      ],
    ],
    'cells that are divided by something else': [
      'Name^Status\nAna Torres^left\n',
      ['Line 1: this is read as a single title. Divide the cells by commas, semicolons, tabs or vertical bars.'],
    ],
    'a column that stands twice': [
      'Name,Status,status \nAna,left,left\n',
      ['Line 1: the columns “Status” and “status” are the same. Take one out.'],
    ],
    'two rows for one person': [
      'Name,Short name\nAna Torres,\nana torres,ana-torres\n',
      ['3 line 2 is about “ana-torres” too. Make one row of the two.'],
    ],
    'two new rows with one name': [
      'Name\nEva\nEVA\n',
      ['3 line 2 is about “EVA” too. Make one row of the two, or give each a “Short name”.'],
    ],
    'a row without a name': [
      'Name,Status\n,left\n',
      ['2 it is not said whom or what this row is about: it has no name.'],
    ],
    'more cells than titles': [
      'Name,Strengths\nAna Torres,Writes, sings\nEva,,,\n',
      [
        '2 there are more cells than titles; the first too many says “sings”. Is there a cell with a comma or semicolon that is not in quotation marks?',
      ],
    ],
    'a quotation mark that is not closed': [
      'Name,Status\nAna,"left\nEva,left\n',
      [
        'Line 2: a quotation mark is opened and not closed, or stands in the middle of a cell. Write a quotation mark within a cell twice, and put the cell in quotation marks.',
      ],
    ],
    'cells that cannot be': [
      'Name,Status,Organisation,Joined,Can decide,Languages,Short name\n"Eva",confrmed,Forst Trust,3/4/2027,perhaps,"e n",\n"a\nb",,,soon,,,not so short\n',
      [
        '2 “Status” (B) it cannot be “confrmed”. Did you mean “confirmed”? It can be: potential, invited, confirmed, left.',
        '2 “Organisation” (C) the design has no “Forst Trust”. Did you mean “forest-trust”?',
        '2 “Joined” (D) nobody can tell which of the numbers in “3/4/2027” is the day. Write the year first, as in 2027-03-14.',
        '2 “Can decide” (E) it cannot be “perhaps”. Write yes or no.',
        '2 “Languages” (F) it cannot be “e n”.',
        '3 “Short name” (G) “not so short” cannot be a short name: it may hold letters, digits and single hyphens.',
      ],
    ],
  };
  for (const [what, [table, expected]] of Object.entries(cases)) {
    it(`${what}: says so, and changes nothing`, () => assert.deepEqual(told(ana, table), expected));
  }

  it('a name that several have: asks which', () => {
    const files = { 'members.cop.yaml': 'members:\n  a: { name: Eva }\n  b: { name: Eva }\n' };
    assert.deepEqual(told(files, 'Name,Heard\nEva,rarely\n'), [
      '2 several are called “Eva”: a, b. Say which one in a column “Short name”.',
    ]);
  });

  it('for a file that cannot be read whole: points to the check', () => {
    const merged = '<<<<<<< ours\nmembers:\n  ana:\n=======\n>>>>>>> theirs\n';
    assert.deepEqual(told({ 'members.cop.yaml': merged }, 'Name\nEva\n'), [
      '“members.cop.yaml” cannot be read whole. Put it right first; `copse check` says how.',
    ]);
    assert.deepEqual(told({ 'members.cop.yaml': 'members: {\n' }, 'Name\nEva\n'), [
      '“members.cop.yaml” has mistakes in it that make changes unsafe. Put them right first; `copse check` says how.',
    ]);
  });

  it('indicators with parts that do not exist: says which there are', () => {
    const files = { 'indicators.cop.yaml': 'indicators:\n  a: { title: A }\n' };
    assert.deepEqual(told(files, 'Title,Targets\nA,"value: 3, when: 2027"\n', 'indicators'), [
      '2 “Targets” (B) “when” is no part of it. The parts are: value, by.',
    ]);
    assert.deepEqual(told(files, 'Title,Targets\nA,"value: [3"\n', 'indicators'), [
      '2 “Targets” (B) “value: [3” cannot be read. Write what it says behind its names, with commas between: `value: …, by: …`.',
    ]);
  });

  it('tells of a new short name for a known person', () => {
    const { notes, problems } = take(ana, 'Short name,Name\nana-t,Ana Torres\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(notes, [
      'Line 2 is taken for somebody or something new, “ana-t”, though “ana-torres” has the same name. Short names are changed in the editor, with Rename.',
    ]);
  });
});

describe('any design', () => {
  it('comes back from its table without a change', () => {
    fc.assert(
      fc.property(designs, fc.constantFrom(...tableNames), (files, name) => {
        const design = designOf(files);
        const { text } = exportTable(design, name, comma);
        const { edits, problems } = importTable(design, name, bytes(text));
        assert.deepEqual(edits, []);
        const isTaken =
          design.isComplete(name) && !text.trimEnd().endsWith(',Readings') && !text.trimEnd().endsWith('May be named');
        if (isTaken) assert.deepEqual(problems, []);
      }),
    );
  });
});

describe('a cell that somebody fills in', () => {
  it('says afterwards what was written, and no other cell says anything else', () => {
    const files = filesIn('examples/complete');
    const written = (texts: Texts, name: TableName) =>
      rowsIn(exportTable(designOf(texts), name, comma).text.slice(1), ',').map(({ cells }) => cells);
    const tables = { members: written(files, 'members'), indicators: written(files, 'indicators') };
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(word => word.trim() !== '');
    const prose = fc.oneof(fc.constantFrom('=1+1', '-5', "'=x", 'two\nlines', '0123', 'yes', '# x', 'a: b'), words);
    const fills: Readonly<Record<string, fc.Arbitrary<string>>> = {
      'Passes on': prose,
      Name: prose,
      Strengths: fc.array(prose, { minLength: 1, maxLength: 3 }).map(cellOf),
      Status: fc.constantFrom('potential', 'left'),
      Joined: fc.constantFrom('2027', '2027-03', '2027-03-14T10:00'),
      'Communication: Access': prose,
      'Communication: Languages': fc.constantFrom('en', 'en\npl'),
      Definition: prose,
      'Baseline: Value': fc.constantFrom('5', '-2.5', 'some', 'from: 1, to: 2'),
      Readings: fc.constantFrom('on: 2027-01-01, value: 3', 'value: -1\nmissing-because: "It: rained"'),
    };
    const places = tableNames.flatMap(name =>
      (tables[name][0] ?? []).flatMap((title, column) =>
        fills[title] === undefined ? [] : [{ name, column, fill: fills[title] }],
      ),
    );
    const change = fc.constantFrom(...places).chain(({ name, column, fill }) =>
      fc.record({
        name: fc.constant(name),
        column: fc.constant(column),
        row: fc.integer({ min: 1, max: 5 }),
        cell: fill,
      }),
    );
    fc.assert(
      fc.property(change, ({ name, row, column, cell }) => {
        const wanted = tables[name].map((cells, index) =>
          index === row ? cells.toSpliced(column, 1, comparable(cell)) : cells,
        );
        const after = imported(
          files,
          toCsv(
            wanted.map(cells => cells.map(withoutGuard)),
            'comma',
          ),
          name,
        );
        assert.deepEqual(
          written({ ...files, ...after }, name).map(cells => cells.map(text => comparable(withoutGuard(text)))),
          wanted.map(cells => cells.map(text => comparable(withoutGuard(text)))),
        );
      }),
      { numRuns: 25 },
    );
  });
});

const text = fc.oneof(
  fc.constantFrom(
    'Ana',
    '=1+1',
    '-5',
    "'=x",
    'a; b',
    'two\nlines\n',
    ' edge',
    '0123',
    'yes',
    '2027-03-14',
    'TBD',
    '"q"',
    '# x',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const anything = fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text, { maxLength: 3 }), fc.constant(null));
const texts = fc.array(text, { maxLength: 3 });
const member = fc.record(
  {
    name: text,
    status: fc.oneof(fc.constantFrom('confirmed', 'left'), anything),
    interests: texts,
    strengths: fc.oneof(texts, anything),
    decides: fc.oneof(fc.boolean(), anything),
    communication: fc.oneof(fc.record({ skills: text, languages: texts }, { requiredKeys: [] }), anything),
    joined: fc.oneof(fc.constantFrom(2027, '2027-03', '2027-03-14T10:00'), anything),
    'x-note': anything,
  },
  { requiredKeys: [] },
);
const reading = fc.record(
  { on: fc.constantFrom('2027-01-01', 2027), value: fc.oneof(fc.double(), text), note: text },
  { requiredKeys: [] },
);
const indicator = fc.record(
  {
    title: text,
    readings: fc.array(reading, { maxLength: 2 }),
    target: reading,
    baseline: fc.oneof(reading, anything),
  },
  { requiredKeys: [] },
);
const id = fc.constantFrom(
  'ana',
  'ana-torres',
  'luis',
  '2027',
  'constructor',
  'ñandú',
  'x-note',
  'not an id',
  '__proto__',
);
const designs = fc
  .record({
    members: fc.array(fc.tuple(id, fc.oneof({ weight: 5, arbitrary: member }, { weight: 1, arbitrary: anything })), {
      maxLength: 4,
    }),
    indicators: fc.array(fc.tuple(id, indicator), { maxLength: 3 }),
  })
  .map(({ members, indicators }): Texts => {
    const written = (name: string, entries: readonly (readonly [string, unknown])[]) =>
      `${name}:\n${entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}\n`).join('')}`;
    return {
      'members.cop.yaml': written('members', members),
      'indicators.cop.yaml': written('indicators', indicators),
    };
  });
