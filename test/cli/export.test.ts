import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { filesIn } from '../support/designs';
import { copse } from '../support/terminal';

const files = {
  'x/community.cop.yaml': 'name: Fire\ntimezone: America/Lima\n',
  'x/members.cop.yaml': 'members:\n  ana: { name: Ana Torres }\n  luis: { name: Luis Vega, publish: false }\n',
  'x/activities.cop.yaml':
    'launch:\n  logistics:\n    - { task: Book, owner: ana, due: 2026-01-01 }\n    - { task: Ring, owner: luis }\n    - { task: Cook, due: 2027-02, done: true }\n',
};

describe('copse export', () => {
  it('prints, or writes to a file and says so', () => {
    const printed = copse(['export', 'calendar', 'x'], files);
    assert.equal(printed.code, 0);
    assert.match(printed.out, /^BEGIN:VCALENDAR\r\n.*SUMMARY:Due: Book\r\n.*END:VCALENDAR\r\n$/s);
    const notes = 'Left out, as it has no day yet: Ring\n';
    assert.equal(printed.err, notes);
    const written = copse(['export', 'calendar', 'x', '--out', 'fire.ics'], files);
    assert.deepEqual(
      { out: written.out, err: written.err, text: written.files['fire.ics'] },
      { out: '', err: `${notes}Wrote fire.ics\n`, text: printed.out },
    );
  });

  it('lists members as the files have them, and says who does not want to be named', () => {
    const { out, err } = copse(['export', 'members', 'x'], files);
    const rows: readonly Record<string, string>[] = parse(out, { bom: true, columns: true });
    assert.deepEqual(
      rows.map(row => [row['Short name'], row['Name'], row['May be named']]),
      [
        ['ana', 'Ana Torres', ''],
        ['luis', 'Luis Vega', 'no'],
      ],
    );
    assert.equal(
      err,
      'One person in this table does not want to be named outside the community. Keep it to yourself; to pass on, make one without the names of people.\n',
    );
  });

  it('names nobody in a redacted table, which cannot be taken back by mistake', () => {
    const { out, err } = copse(['export', 'members', 'x', '--redact'], files);
    assert.doesNotMatch(out, /ana|luis|torres|vega/i);
    assert.equal(err, '');
    const back = copse(['import', 'members', 'x.csv', 'x', '--write'], { ...files, 'x.csv': out });
    assert.deepEqual(
      { code: back.code, err: back.err, members: back.files['x/members.cop.yaml'] },
      {
        code: 1,
        err: 'x.csv: Line 1: no column says whom or what each row is about. Give one of the columns the title “Name”, or “Short name”.\nNothing was written.\n',
        members: files['x/members.cop.yaml'],
      },
    );
  });

  it('lists tasks by date with whom they wait for', () => {
    const { out } = copse(['export', 'tasks', 'x', '--delimiter', 'semicolon'], files);
    assert.deepEqual(parse(out, { bom: true, delimiter: ';' }), [
      ['What is to be done', 'Kind', 'Who does it', 'Due', 'State', 'File', 'Line'],
      ['Book', 'Launch', 'Ana Torres', '2026-01-01', 'overdue', 'activities.cop.yaml', '3'],
      ['Cook', 'Launch', '', '2027-02', 'done', 'activities.cop.yaml', '5'],
      ['Ring', 'Launch', 'L. V.', '', 'no day yet', 'activities.cop.yaml', '4'],
    ]);
  });

  it('gives indicators titles from the schemas, and each target and reading a line of its own', () => {
    const complete = Object.fromEntries(
      Object.entries(filesIn('examples/complete')).map(([path, text]) => [`x/${path}`, text]),
    );
    const { out } = copse(['export', 'indicators', 'x'], complete);
    const rows: readonly Record<string, string>[] = parse(out, { bom: true, columns: true });
    const { Title, Targets, 'Baseline: Value': baseline } = rows[4] ?? {};
    assert.deepEqual(
      { Title, Targets, baseline },
      {
        Title: 'Plants alive after their third summer',
        Targets: 'value: 70, by: 2028-09-29\nvalue: 80, by: 2029-09-28',
        baseline: '58',
      },
    );
  });

  it('says what is wrong with the command', () => {
    const err = (...args: readonly string[]) => copse(['export', ...args], files).err;
    const all = 'It can be: calendar, members, indicators, tasks.';
    assert.equal(err(), `copse: Say what to export, for example \`copse export calendar\`. ${all}\n`);
    assert.equal(err('calender', 'x'), `copse: There is no “calender” here. Did you mean “calendar”? ${all}\n`);
    assert.equal(
      err('members', 'x', '--out', 'x/members.cop.yaml'),
      `One person in this table does not want to be named outside the community. Keep it to yourself; to pass on, make one without the names of people.\ncopse: “x/members.cop.yaml” is a file of a design; a result is not written over it.\n`,
    );
  });
});
