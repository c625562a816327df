import assert from 'node:assert/strict';
import { readDesignFile } from '../../../src/core/model/design-file';
import { interpret } from '../../../src/core/schema/interpret';
import type { Kind } from '../../../src/core/schema/kinds';
import { applyEdits } from '../../../src/core/text/edit';
import type { Plain } from '../../../src/core/yaml/node';
import { parseYaml } from '../../../src/core/yaml/parse';

interface Case {
  readonly when: string;
  readonly kind: Kind;
  readonly typed: string;
  /** What the file says, as it was meant. */
  readonly value: unknown;
  /** `line:column "marked" message [fix]`; nothing where nothing is wrong. */
  readonly told?: readonly string[];
  /** The text once all fixes are made. */
  readonly after?: string;
}

const member = (lines: string) => `members:\n  ana:\n    ${lines}\n`;
const asMember = (value: unknown) => ({ members: { ana: value } });

const cases: readonly Case[] = [
  {
    when: 'a telephone number begins with a zero where text is wanted',
    kind: 'members',
    typed: member('name: 0123456'),
    value: asMember({ name: '0123456' }),
    told: [
      '3:11 "0123456" YAML takes 0123456 for a number and drops a zero. Put it in quotes, so that it stays as it is. [Put it in quotes]',
    ],
    after: member('name: "0123456"'),
  },
  {
    when: 'a version ends with a zero where text is wanted',
    kind: 'members',
    typed: member('strengths: [1.10, 2.5, 10]'),
    value: asMember({ strengths: ['1.10', '2.5', '10'] }),
    told: [
      '3:17 "1.10" YAML takes 1.10 for a number and drops a zero. Put it in quotes, so that it stays as it is. [Put it in quotes]',
    ],
    after: member('strengths: ["1.10", 2.5, 10]'),
  },
  {
    when: 'numbers and words of YAML stand where text is wanted',
    kind: 'members',
    typed: member('strengths: [0.5, 0, 1e3, 0x1F, +52, true, No, 2027-03-14]'),
    value: asMember({ strengths: ['0.5', '0', '1e3', '0x1F', '+52', 'true', 'No', '2027-03-14'] }),
  },
  {
    when: 'yes and no stand where true or false is wanted',
    kind: 'members',
    typed: 'members:\n  a: { decides: yes }\n  b: { decides: NO }\n  c: { decides: "Yes" }\n  d: { decides: TRUE }\n',
    value: { members: { a: { decides: true }, b: { decides: false }, c: { decides: true }, d: { decides: true } } },
  },
  {
    when: 'something else stands where true or false is wanted',
    kind: 'members',
    typed: member('decides: maybe'),
    value: asMember({ decides: 'maybe' }),
  },
  {
    when: 'a short name stands in curly quotes',
    kind: 'members',
    typed: member('organisation: “pronatura”'),
    value: asMember({ organisation: 'pronatura' }),
    told: [
      '3:19 "“pronatura”" Curly quotes are letters to YAML, and no part of what is wanted here. Take them out. [Take out the curly quotes]',
    ],
    after: member('organisation: pronatura'),
  },
  {
    when: 'a word of a list, a date and a truth value stand in curly quotes of several kinds',
    kind: 'members',
    typed: 'members:\n  ana:\n    heard: ‘rarely’\n    joined: «2026-03-05»\n    publish: „no“\n',
    value: asMember({ heard: 'rarely', joined: '2026-03-05', publish: false }),
    told: [
      '3:12 "‘rarely’" Curly quotes are letters to YAML, and no part of what is wanted here. Take them out. [Take out the curly quotes]',
      '4:13 "«2026-03-05»" Curly quotes are letters to YAML, and no part of what is wanted here. Take them out. [Take out the curly quotes]',
      '5:14 "„no“" Curly quotes are letters to YAML, and no part of what is wanted here. Take them out. [Take out the curly quotes]',
    ],
    after: 'members:\n  ana:\n    heard: rarely\n    joined: 2026-03-05\n    publish: no\n',
  },
  {
    when: 'a number stands in curly quotes',
    kind: 'roles',
    typed: 'roles:\n  fac:\n    needs: “2”\n',
    value: { roles: { fac: { needs: 2 } } },
    told: [
      '3:12 "“2”" Curly quotes are letters to YAML, and no part of what is wanted here. Take them out. [Take out the curly quotes]',
    ],
    after: 'roles:\n  fac:\n    needs: 2\n',
  },
  {
    when: 'curly quotes stand in a name, or where a reference or a text may stand',
    kind: 'members',
    typed: 'members:\n  ana:\n    name: “Ana”\n    interests: [“fire”]\n',
    value: asMember({ name: '“Ana”', interests: ['“fire”'] }),
  },
  {
    when: 'a special space follows a word of a list',
    kind: 'members',
    typed: member('status: confirmed\u00a0'),
    value: asMember({ status: 'confirmed' }),
    told: [
      '3:13 "confirmed\u00a0" A space that word processors write, or an invisible character, stands before or after “confirmed”. YAML takes it for a letter. Take it out. [Write “confirmed”]',
    ],
    after: member('status: confirmed'),
  },
  {
    when: 'an invisible character stands before a year',
    kind: 'indicators',
    typed: 'reviews:\n  - when: \ufeff2027\n',
    value: { reviews: [{ when: 2027 }] },
    told: [
      '2:11 "\ufeff2027" A space that word processors write, or an invisible character, stands before or after “2027”. YAML takes it for a letter. Take it out. [Write “2027”]',
    ],
    after: 'reviews:\n  - when: 2027\n',
  },
  {
    when: 'an item of a list of texts has a colon',
    kind: 'members',
    typed: member(
      'strengths:\n      - What works: burning in winter\n      - Note: a list: of two\n      - first: fire: water',
    ),
    value: asMember({ strengths: ['What works: burning in winter', 'Note: a list: of two', 'first: fire: water'] }),
    told: [
      '5:9 "Note: a list: of two" A colon inside a sentence needs quotes: without them, YAML takes “Note” for a key. Put the text in quotes. [Put the text in quotes]',
      '6:16 "fire: water" A colon inside a sentence needs quotes: without them, YAML takes “fire” for a key. Put the text in quotes. [Put the text in quotes]',
      '4:9 "What works: burning in winter" A colon inside a sentence needs quotes: without them, YAML takes “What works” for a key. Put the text in quotes. [Put the text in quotes]',
    ],
  },
  {
    when: 'a text below its key has a colon',
    kind: 'community',
    typed: 'name: Fire\nsummary:\n  What we do: we burn\n',
    value: { name: 'Fire', summary: 'What we do: we burn' },
    told: [
      '3:3 "What we do: we burn" A colon inside a sentence needs quotes: without them, YAML takes “What we do” for a key. Put the text in quotes. [Put the text in quotes]',
    ],
    after: 'name: Fire\nsummary:\n  "What we do: we burn"\n',
  },
  {
    when: 'a key with a value stands below a key that wants text',
    kind: 'community',
    typed: 'name: Fire\nsummary:\n  text: we burn\n',
    value: { name: 'Fire', summary: { text: 'we burn' } },
  },
  {
    when: 'a question with a sign before it stands in a list of texts',
    kind: 'learning-agenda',
    typed: 'themes:\n  fire:\n    questions:\n      - ? When to burn\n',
    value: { themes: { fire: { questions: ['? When to burn'] } } },
    told: [
      '4:9 "? When to burn" YAML takes “?” and a space at the start for the sign of a key. Put “? When to burn” in quotes. [Put the text in quotes]',
    ],
    after: 'themes:\n  fire:\n    questions:\n      - "? When to burn"\n',
  },
  {
    when: 'a question with a sign before it stands in brackets',
    kind: 'members',
    typed: member('strengths: [? to be settled, burning]'),
    value: asMember({ strengths: ['? to be settled', 'burning'] }),
    told: [
      '3:17 "? to be settled" YAML takes “?” and a space at the start for the sign of a key. Put “? to be settled” in quotes. [Put the text in quotes]',
    ],
    after: member('strengths: ["? to be settled", burning]'),
  },
  {
    when: 'words in brackets hold a place open where text is wanted',
    kind: 'community',
    typed: 'name: Fire\nsummary: [to be settled]\npurpose:\n  to-what-end: {{ goal }}\n',
    value: { name: 'Fire', summary: '[to be settled]', purpose: { 'to-what-end': '{{ goal }}' } },
    told: [
      '2:10 "[to be settled]" YAML takes “[” at the start of a text for the start of a list or map. Put “[to be settled]” in quotes. [Put the text in quotes]',
      '4:16 "{{ goal }}" YAML takes “{” at the start of a text for the start of a list or map. Put “{{ goal }}” in quotes. [Put the text in quotes]',
    ],
    after: 'name: Fire\nsummary: "[to be settled]"\npurpose:\n  to-what-end: "{{ goal }}"\n',
  },
  {
    when: 'a list stands where text is wanted',
    kind: 'community',
    typed: 'name: Fire\nsummary: [one, two]\n',
    value: { name: 'Fire', summary: ['one', 'two'] },
  },
  {
    when: 'keys run together with their values where a map is wanted',
    kind: 'roles',
    typed: 'roles:\n  fac:\n    reward:\n      kind:financial\n      description:Some money\n',
    value: { roles: { fac: { reward: { kind: 'financial', description: 'Some money' } } } },
    told: [
      '4:7 "kind:" A space is missing after “kind:”, so that YAML reads on as if this were one word. Put a space after the colon. [Put a space after the colon]',
    ],
    after: 'roles:\n  fac:\n    reward:\n      kind: financial\n      description: Some money\n',
  },
  {
    when: 'a key that the place knows runs together with its value where a short name may stand too',
    kind: 'roles',
    typed: 'roles:\n  fac:\n    held-by:\n      - member:ana\n      - doi:10.1\n',
    value: { roles: { fac: { 'held-by': [{ member: 'ana' }, 'doi:10.1'] } } },
    told: [
      '4:9 "member:" A space is missing after “member:”, so that YAML reads on as if this were one word. Put a space after the colon. [Put a space after the colon]',
    ],
    after: 'roles:\n  fac:\n    held-by:\n      - member: ana\n      - doi:10.1\n',
  },
  {
    when: 'bullets stand where a list is wanted',
    kind: 'community',
    typed: 'name: Fire\nlanguages:\n  • es\n  • en\norigin:\n  aims:\n    1. Learn\n    2. Share\n',
    value: { name: 'Fire', languages: ['es', 'en'], origin: { aims: ['Learn', 'Share'] } },
    told: [
      '3:3 "• es" In YAML the items of a list begin with a dash and a space. With other signs, YAML joins the lines to one text. [Write dashes]',
      '7:5 "1. Learn" In YAML the items of a list begin with a dash and a space. With other signs, YAML joins the lines to one text. [Write dashes]',
    ],
    after: 'name: Fire\nlanguages:\n  - es\n  - en\norigin:\n  aims:\n    - Learn\n    - Share\n',
  },
  {
    when: 'bullets stand where text is wanted',
    kind: 'community',
    typed: 'name: Fire\nsummary:\n  – Learn\n  – Share\n',
    value: { name: 'Fire', summary: '– Learn\n– Share\n' },
    told: [
      '3:3 "– Learn" YAML joins these lines to one. Write “|” after the key to keep them as lines. [Keep the lines with “|”]',
    ],
    after: 'name: Fire\nsummary: |\n  – Learn\n  – Share\n',
  },
  {
    when: 'one line begins with a dash of a sentence where text is wanted',
    kind: 'community',
    typed: 'name: Fire\nsummary:\n  – so to say – a group\n',
    value: { name: 'Fire', summary: '– so to say – a group' },
  },
  {
    when: 'a date is written short',
    kind: 'members',
    typed: member('joined: 2026-3-5'),
    value: asMember({ joined: '2026-3-5' }),
  },
  {
    when: 'an alias brings in a value a second time',
    kind: 'members',
    typed: 'members:\n  ana: { name: &n 007, decides: &d yes }\n  eva: { name: *n, decides: *d }\n',
    value: { members: { ana: { name: '007', decides: true }, eva: { name: '007', decides: true } } },
    told: [
      '2:19 "007" YAML takes 007 for a number and drops a zero. Put it in quotes, so that it stays as it is. [Put it in quotes]',
    ],
    after: 'members:\n  ana: { name: &n "007", decides: &d yes }\n  eva: { name: *n, decides: *d }\n',
  },
  {
    when: 'a key has nothing after it',
    kind: 'members',
    typed: 'members:\n  ana:\n  eva:\n    name:\n    interests: [~, fire]\nrelationships:\n',
    value: { members: { ana: {}, eva: { interests: [null, 'fire'] } } },
  },
  {
    when: 'a key stands twice',
    kind: 'members',
    typed: 'members:\n  ana:\n    name: Ana\n    name: Anna\n',
    value: asMember({ name: 'Ana' }),
    told: [
      '4:5 "name" “name” stands here a second time; the first is on line 3, and only that one counts. Give this one another name, or bring both together.',
    ],
  },
  {
    when: 'a key is one of JavaScript’s own',
    kind: 'members',
    typed: 'members:\n  __proto__:\n    name: 007\n  constructor: { name: Eva }\n',
    value: JSON.parse('{"members":{"__proto__":{"name":"007"},"constructor":{"name":"Eva"}}}'),
    told: [
      '3:11 "007" YAML takes 007 for a number and drops a zero. Put it in quotes, so that it stays as it is. [Put it in quotes]',
    ],
  },
  {
    when: 'a key begins with x-',
    kind: 'members',
    typed: 'members:\n  ana:\n    x-note: 007\n',
    value: asMember({ 'x-note': 7 }),
  },
];

describe('what a file says in the light of its schema', () => {
  for (const { when, kind, typed, value, told = [], after } of cases) {
    it(`is what was meant where ${when}`, () => {
      const file = readDesignFile({ path: `${kind}.cop.yaml`, content: typed });
      const { source } = file.yaml;
      const seen = file.problems.map(({ span, message, fix }) => {
        const { line, character } = source.positionAt(span.start);
        return `${line + 1}:${character + 1} "${source.slice(span)}" ${message}${fix ? ` [${fix.title}]` : ''}`;
      });
      assert.deepEqual(seen, told);
      assert.deepEqual(plain(file.value), plain(value as Plain));
      if (after === undefined) return;
      const edits = file.problems.flatMap(({ fix }) => fix?.edits ?? []);
      assert.equal(applyEdits(typed, edits), after);
      const mended = readDesignFile({ path: `${kind}.cop.yaml`, content: after });
      assert.deepEqual([mended.problems, plain(mended.value)], [[], plain(value as Plain)]);
    });
  }
});

describe('a number that was written as text', () => {
  const numbers = (kind: Kind, text: string) =>
    interpret(kind, parseYaml(text)).numbersAsText.map(({ at, value, written }) => [at.at(-1), written, value]);

  it('counts as a number where nothing but a number has a place', () => {
    const amounts = ['12,000', "'12 000'", '1.234,5', '12,5', '0,125', '"7"', '9:00', '9:30', '1.234.567', "1'500"];
    const resources = amounts.map(
      (amount, index) =>
        `  r${index}: { amount: ${/[,:' ]/.test(amount) && !/^["']/.test(amount) ? `"${amount}"` : amount} }`,
    );
    assert.deepEqual(numbers('governance', `resources:\n${resources.join('\n')}\n`), [
      ['amount', '12,000', 12000],
      ['amount', '12 000', 12000],
      ['amount', '1.234,5', 1234.5],
      ['amount', '12,5', 12.5],
      ['amount', '0,125', 0.125],
      ['amount', '7', 7],
      ['amount', '9:00', 9],
      ['amount', '9:30', 9.5],
      ['amount', '1.234.567', 1234567],
      ['amount', "1'500", 1500],
    ]);
  });

  it('stays text where it is none', () => {
    for (const text of ['USD 5', '12,34,567', '1 2', 'about 5', '5 %', '--5', '1,2,3']) {
      const { value, numbersAsText } = interpret('governance', parseYaml(`resources: { r: { amount: "${text}" } }\n`));
      assert.deepEqual([plain(value), numbersAsText], [{ resources: { r: { amount: text } } }, []]);
    }
  });

  it('counts only without quotes, and only with its digits in groups, where words may stand too', () => {
    const text =
      'indicators:\n  a:\n    readings:\n      - value: 2 519\n      - value: 3,144\n      - value: "3,144"\n      - value: 12,5\n      - value: 9:00\n';
    assert.deepEqual(numbers('indicators', text), [
      ['value', '2 519', 2519],
      ['value', '3,144', 3144],
    ]);
  });

  it('is no number where a date may stand', () => {
    assert.deepEqual(numbers('members', 'members: { ana: { joined: "2,026" } }\n'), []);
  });
});

/** Maps without a prototype are equal to those with one. */
function plain(value: Plain): unknown {
  return JSON.parse(JSON.stringify(value));
}
