import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { lineHref } from '../../src/core/report/format/html/href';
import { renderHtml } from '../../src/core/report/format/html/html';
import { pageStyles, reportStyles } from '../../src/core/report/format/html/styles/styles';
import { stylesHash } from '../../src/core/report/format/html/styles/styles-hash';
import type { Report } from '../../src/core/report/report';
import { steering } from '../support/markdown';
import { headingsIn, tagsIn, textIn } from '../support/markup';
import { emptyReport, hostileReport, hostileTextsReport, report } from '../support/report-fixture';

const page = renderHtml(report);
const text = textIn(page);

describe('the report as HTML', () => {
  it('has one title and its parts in the order of a meeting', () => {
    assert.deepEqual(
      headingsIn(page).filter(heading => !heading.startsWith('4')),
      [
        '1 Hedgerow Keepers of Eldermoor Vale',
        '2 Not ready: 3 essential points open',
        '2 In this report',
        '2 Next steps',
        '3 Essential: these hold back the launch',
        '3 Expected: these would make it stronger',
        '2 The checklist',
        '3 1 Planning and getting started',
        '3 2 Relationships and communication',
        '3 3 Leadership and co-ordination',
        '3 4 Monitoring and evaluation',
        '3 After the launch',
        '2 Overviews',
        '3 Roles',
        '3 Themes',
        '3 Monitoring and evaluation',
        '3 Nine needs',
        '3 Participation',
        '3 Calendar',
        '3 Waivers',
        '2 Findings in the files',
        '3 Errors: must be put right',
        '3 Warnings: should be looked at',
        '3 Notes: good to know',
        '2 Points to discuss',
        '2 What has changed',
      ],
    );
    assert.deepEqual(
      headingsIn(page).filter(heading => heading.startsWith('4')),
      report.items
        .filter(item => !item.afterLaunch)
        .concat(report.items.filter(item => item.afterLaunch))
        .map(item => `4 ${item.question}`),
    );
  });

  it('skips no level of headings', () => {
    for (const any of [report, emptyReport]) {
      const levels = headingsIn(renderHtml(any)).map(heading => Number(heading[0]));
      for (const [index, level] of levels.entries())
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, `heading ${index}`);
    }
  });

  it('says everything that the report says', () => {
    for (const said of sentencesOf(report)) assert.ok(text.includes(said), said);
  });

  it('says in sentences what an empty design lacks', () => {
    const empty = textIn(renderHtml(emptyReport));
    for (const sentence of [
      'No launch day is set yet.',
      'Nothing is left to do before the launch.',
      'No role is described yet.',
      'No theme is described yet.',
      'No indicator is described yet.',
      '0 of 9 needs are served by an activity.',
      'Nobody is named yet.',
      'Nothing has a date yet.',
      'Nothing is waived.',
      'Nothing was found in the files.',
    ]) {
      assert.ok(empty.includes(sentence), sentence);
    }
    assert.ok(!empty.includes('What has changed'));
  });

  for (const [days, words] of [
    [151, '151 days to the launch Thursday 22 April 2027'],
    [1, '1 day to the launch Thursday 22 April 2027'],
    [0, 'The launch is today. Thursday 22 April 2027'],
    [-1, '1 day since the launch Thursday 22 April 2027'],
    [-12, '12 days since the launch Thursday 22 April 2027'],
  ] as const) {
    it(`counts ${days} days to the launch`, () => {
      const launch = { on: '2027-04-22', path: 'activities.cop.yaml', line: 27, days };
      assert.ok(textIn(renderHtml({ ...report, launch })).includes(words));
    });
  }

  it('leads from what is missing to the step that says what to do', () => {
    const told = new Set(
      report.items.flatMap(({ id, criteria }) => criteria.map(criterion => `${id} ${criterion.id}`)),
    );
    const wanted = report.nextSteps.flatMap(({ item, criterion, text: toDo }, index) =>
      told.has(`${item} ${criterion}`) ? [{ href: `#step-${index + 1}`, toDo }] : [],
    );
    const links = [...page.matchAll(/<p class="next">(.*?)<\/p>/gs)].flatMap(([, inner = '']) => {
      const [, href] = /<a class="step-number" href="([^"]*)"/.exec(inner) ?? [];
      return href === undefined ? [] : [{ href, toDo: textIn(inner) }];
    });
    assert.deepEqual(links.map(({ href }) => href).sort(), wanted.map(({ href }) => href).sort());
    assert.ok(links.length > 0);
    for (const { href, toDo } of wanted)
      assert.ok(
        links.some(link => link.href === href && link.toDo.includes(toDo)),
        `${href}: ${toDo}`,
      );
  });

  it('links every place to its line', () => {
    const links = new Set(
      tagsIn(renderHtml(report, { linkBase: 'https://git.example/keepers/' })).map(tag => tag.attributes['href']),
    );
    for (const line of linesOf(report))
      assert.ok(links.has(`https://git.example/keepers/${line.path}#L${line.line}`), line.path);
  });

  it('names a withheld place without a link', () => {
    const line = { path: 'stories/….cop.yaml', line: 3, withheld: true } as const;
    const withheld = renderHtml({ ...report, tensions: [{ item: 'planning.purpose', text: 'A choice.', ...line }] });
    assert.ok(textIn(withheld).includes('stories/….cop.yaml :3'));
    assert.ok(tagsIn(withheld).every(tag => !tag.attributes['href']?.includes('stories')));
  });

  it('leads with every inner link and name to one place of the page', () => {
    for (const any of [report, emptyReport, hostileReport, hostileTextsReport]) {
      const tags = tagsIn(renderHtml(any));
      const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
      assert.deepEqual(ids, [...new Set(ids)]);
      const wanted = tags.flatMap(({ attributes }) => [
        ...(attributes['href']?.startsWith('#') ? [attributes['href'].slice(1)] : []),
        ...(attributes['aria-labelledby']?.split(' ') ?? []),
        ...(attributes['aria-describedby']?.split(' ') ?? []),
      ]);
      assert.deepEqual(
        wanted.filter(id => !ids.includes(id)),
        [],
      );
    }
  });

  it('is the same, byte for byte, each time', () => {
    const before = JSON.stringify(report);
    assert.equal(renderHtml(report), page);
    assert.equal(JSON.stringify(report), before);
  });
});

describe('the report as a file that cannot harm', () => {
  it('loads nothing and runs nothing', () => {
    const tags = tagsIn(page);
    assert.deepEqual(
      tags.filter(({ name }) => ['script', 'img', 'iframe', 'object', 'embed', 'form', 'base'].includes(name)),
      [],
    );
    assert.deepEqual(
      tags.filter(({ attributes }) =>
        Object.keys(attributes).some(name => name === 'src' || name === 'style' || name.startsWith('on')),
      ),
      [],
    );
    assert.deepEqual(
      tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes),
      [{ rel: 'icon', href: 'data:,' }],
    );
    assert.doesNotMatch(reportStyles + pageStyles, /url\(|@import|@font-face/);
  });

  it('allows its own styles alone, which stand in it as they are', () => {
    const [, styles = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
    assert.equal(styles, reportStyles + pageStyles);
    assert.equal(
      stylesHash,
      `sha256-${createHash('sha256').update(styles).digest('base64')}`,
      'the styles have changed: run `npm run derive`',
    );
    const policy = tagsIn(page).find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    assert.equal(
      policy?.attributes['content'],
      `default-src 'none'; style-src '${stylesHash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('tells no page that a link leads to where it was read', () => {
    const referrer = tagsIn(page).find(({ attributes }) => attributes['name'] === 'referrer');
    assert.equal(referrer?.attributes['content'], 'no-referrer');
  });

  it('holds nothing that steers a terminal or turns the direction of text, whoever has written the report', () => {
    const from = JSON.stringify(report, (_, value: unknown) =>
      typeof value === 'string' ? `${value}\u001b[31m\u202e` : value,
    );
    assert.deepEqual(renderHtml(JSON.parse(from)).match(steering), null);
  });

  for (const [name, hostile] of Object.entries({ hostileReport, hostileTextsReport })) {
    it(`turns nothing hostile into markup (${name})`, () => {
      const poisoned = renderHtml(hostile);
      assert.deepEqual(
        namesIn(poisoned).filter(tag => !namesIn(page).includes(tag)),
        [],
      );
      assert.ok(textIn(poisoned).includes('<script>attack()</script>'));
      for (const { attributes } of tagsIn(poisoned)) {
        assert.match(attributes['href'] ?? '#', /^(#[\w.-]+|\.\/.*|#|data:,)$/);
      }
    });

    it(`shows nothing that cannot be seen or that turns the text around (${name})`, () => {
      assert.doesNotMatch(
        renderHtml(hostile),
        /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/u,
      );
    });
  }

  for (const [base, path, href] of [
    ['', 'roles.cop.yaml', './roles.cop.yaml#L7'],
    ['../design', 'stories/a b.cop.yaml', '../design/stories/a%20b.cop.yaml#L7'],
    ['https://git.example/x//', 'roles.cop.yaml', 'https://git.example/x/roles.cop.yaml#L7'],
    ['', 'javascript:attack()', './javascript%3Aattack()#L7'],
    ['', '//attack.example/x', './//attack.example/x#L7'],
    ['', '"><script>', './%22%3E%3Cscript%3E#L7'],
    ['', '\uD800a#b?c', './a%23b%3Fc#L7'],
  ] as const) {
    it(`addresses ${JSON.stringify(path)} below ${JSON.stringify(base)} as ${href}`, () => {
      assert.equal(lineHref(base, { path, line: 7 }), href);
    });
  }
});

/** Elements and attributes by name. */
function namesIn(markup: string): readonly string[] {
  return [
    ...new Set(
      tagsIn(markup).flatMap(({ name, attributes }) =>
        Object.keys(attributes)
          .map(attribute => `${name} ${attribute}`)
          .concat(name),
      ),
    ),
  ];
}

/** Every sentence of a report that a reader has to find. */
function sentencesOf({ design, nextSteps, items, tensions, findings, tables, changes }: Report): readonly string[] {
  return [
    design.name,
    design.summary ?? '',
    ...nextSteps.flatMap(step => [step.text, step.owner ?? '']),
    ...items.flatMap(item => [
      item.id,
      item.why,
      item.source,
      item.reason ?? '',
      item.note ?? '',
      item.owner ?? '',
      item.waived?.reason ?? '',
      item.declared?.reason ?? '',
      ...(item.declared?.evidence ?? []),
      ...item.criteria.flatMap(criterion => [criterion.text, criterion.next ?? '']),
    ]),
    ...tensions.map(tension => tension.text),
    ...findings.flatMap(finding => [finding.message, finding.rule, ...finding.fixes.map(fix => fix.title)]),
    ...tables.roles.flatMap(role => [role.role, role.kind, ...role.holders, role.time, role.reward]),
    ...tables.themes.flatMap(theme => [
      theme.theme,
      theme.priority,
      ...theme.leaders,
      ...theme.challenges,
      ...theme.activities,
      ...theme.products,
      ...theme.indicators,
    ]),
    ...tables.evaluation.cells.flatMap(cell => cell.indicators),
    ...tables.evaluation.unplaced,
    ...tables.needs.flatMap(({ need, activities }) => [need.title, need.meaning, ...activities]),
    ...tables.participation.organisations.flatMap(({ name, members }) => [name, ...members.map(member => member.name)]),
    ...tables.calendar.flatMap(entry => [entry.title, entry.mode ?? '', entry.repeats ?? '', ...entry.who]),
    ...tables.undated.map(entry => entry.title),
    ...tables.waivers.flatMap(waiver => [waiver.reason, waiver.by ?? '']),
    ...(changes ?? []),
  ];
}

function linesOf({ launch, nextSteps, items, tensions, findings, tables }: Report) {
  return [
    ...(launch === undefined ? [] : [launch]),
    ...nextSteps.filter(step => step.exists),
    ...items.flatMap(item => [
      ...(item.waived === undefined ? [] : [item.waived]),
      ...(item.declared === undefined ? [] : [item.declared, ...item.declared.contradictedBy]),
      ...item.criteria.flatMap(criterion => [...criterion.evidence, ...criterion.lacking]),
    ]),
    ...tensions,
    ...findings,
    ...tables.roles.map(role => role.line),
    ...tables.themes.map(theme => theme.line),
    ...tables.calendar.map(entry => entry.line),
    ...tables.undated.map(entry => entry.line),
    ...tables.waivers,
  ];
}
