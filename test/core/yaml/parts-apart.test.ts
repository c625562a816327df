import assert from 'node:assert/strict';
import { membersText } from '../../../bench/generate/typing';
import { readOrdinary } from '../../../src/core/yaml/fast/read';
import { readInParts } from '../../../src/core/yaml/parts';
import { readWhole } from '../../../src/core/yaml/repair';

/** Texts of which each was read otherwise in parts, when one of the signs that parts fit together was not looked at. */
const delicate: readonly (readonly [when: string, text: string])[] = [
  [
    'a value stands for another in the part below',
    'u0:\n- x\n- x\n- x\n- x\n- *a\n- x\n- x\n- x\n- &a\n- x\n- [a, b]\n- Ana',
  ],
  [
    'what comes before cannot be read to its end',
    'items:\n      note: \'open\n      name: "open\n      name: x\n    k16:\n      name: x\n      note: x\n      name: x\n      note: x\n\tv1:',
  ],
  [
    'it cannot be read, and goes on below another key',
    "items:\n- x\n - river bank\n- [a, b]\n- 'one'\n- x\n- x\n- x\nk10: { a: b,\n- x\n- x\n- x\n- x\n- x",
  ],
  [
    'it is mended by what is not in its part',
    'items:\n- text that is long\n- x\n- x\n- x\n- x\n? a\n- x\n- x\n- x\n- x\n- x',
  ],
  [
    'the key above it is itself at fault',
    'more\n  k3: |\n  k4: |\n    some text\n    more\n  k5: |\n  k6: |\n  k7: |\n  k8: |\n\tmore',
  ],
  [
    'lines of the file are keys in one part and items in another',
    '- "q"\n- x\n- x\n- x\n- x\nx\n- x\n- x\n- x\n- x\nkx: |\n  some text\n- x',
  ],
  [
    'entries in brackets go on over its ends',
    '    c: d }\r\nk3: { a: b,\r\n    c: d }\r\nk4: { a: b,\r\n    c: d }\r\n    c: d }\r\n    c: d }\r\n    c: d }\r',
  ],
  [
    'the last entries of its part belong to it',
    'items:\n    k0: a # b\n\n    k1: 12\n    k2: |\n      some text\n      more\n    k3: close"\n    k4: [a, b]\n\n    k5: "q"\n\n    k9: Ana\n    k7: x\n    k8: river bank\n    k9:\n      name: river bank\n      note: Ana\n    k10: Ana\n    k11: "q"\n    k12: - x\n    k13: Ana\n    k14: Ana\n    k15: 12\n v1:\n    b0: [a, b]\n    b1: river bank\n    b2: { a: b }\n    b3: x',
  ],
  [
    'a key that is out of line may go on below',
    'items:\n    k0:\n      name: a # b\n      note: Ana\n    k1:\n      name: river bank\n    k2:\n      name: river bank\n      note: Ana\n    k3:\n      name: 12\n      note: river bank\n    k4:\n      name: 12\n    k5:\n      name: "q"\n      note: Ana\n    k6:\n      name: [a, b]\n      note: 12\n    k7:\n      name: [a, b]\n    k8:\n      name: [a, b]\n    k9:\n      name: [a, b]\n    k10:\n      name: x\n      note: {river bank\n    k11:\n      name: 12\n      note: x\n    k12:\n      name: "q"\n    k13:\n      name: [a, b]}\n    k14:\n      name: x\n    k15:\n      name: [a, b]\n      note: Ana\n    k16:\n      name: 12\n      note: Ana\n    k17:\n      name: x\n      note: Ana\n    k18:\n      name: 12\n    k19:\n      name: Ana\n      note: "q"\n    k20:\n      name: Ana\n      note: 12\nv2:\n    b0: "q"\n    b1: [a, b]\n    b2: call: now\n    b3: river bank\n    b4: Ana\nv1:\n    b0: "q"\n',
  ],
  [
    'nothing below it is told, as it cannot be read',
    'k0:\nk6: x\nk7: x\nk8: |\n---\n  more\nk9: x\nk10:\nkx: |\nk15: "open]\nk16: [a,\nk17: |\nk18: x\nk19: 12\n',
  ],
  ['one key stands in two parts', 'k3: river bank\nk4: x\nk10: [a, b]\nk6: x\nk7: x\nk9: x\nk10: x\n kx: x'],
  [
    'one key stands above and below what was cut',
    'k1: x\nk2:\nk8:\n  name: x\n  note: x\nk9:\n  name: x\n  note: x\n  name: x\n  name: x\n  note: "q"\nk1',
  ],
  [
    'two keys of the file come before it',
    'items:\n- "quoted"\nk4: { a: b,\n    c: d }\n- "quoted"\n- x\n- >\n- x\n\t- x',
  ],
  [
    'the line that opens its part is put right',
    "participation:\nresources:\n  ==\nsubscriptions:\n    for: [the network's running costs]\n    covers: [running-costs]\n    kind: \n    from:\n    statu\n  own-means:\n    from:",
  ],
  ['it is one of the first entries', "k4:  x\nk6: x\nk7: x\nk8: x\nk9: x\nk10: x\nk11: 'open"],
  ['it is one of a few entries', "k4:  x\nk9: [a, b]\nk10: x\nk11: 'open"],
  [
    'lines at the left are no keys of the file',
    "k0: |\nk1:  |\n  some text\n  more\n \nk4: |\n  some text\n  more\nk5: |\n  some text\n  more\nk6: |\n  some text\n  more\nk7: |\n'",
  ],
  ['most of the text is around it', "k4:  x\nk8: x\nk9: x\nk10: x\nk11: 'open"],
  [
    'a comment stands at the left',
    't1: x\r\nSome words\r\nk0: x\r\nk1: x\r\n\tk2: x\r\n# c\r\nk5: x\r\nk6: x\r\nk7: x\r\n      # c\r\nk8: "quoted"\r\nk10: \'one\'\r\nk11: x',
  ],
  ['a text begins with a dash', 'items:\n  -x\n  - x\n  - x\n     \n  - x\n  - x\n  - x\n  - }\n- x1'],
  ['the file begins further in', '  k0:\n  k5: x\n  k6:\n    name: x\n  k7:\n  k8:\n  k9:\n  k10:\nk11:'],
  ['items and keys stand in one column', 'items:\n  - x\n  - x\n   - x\n  - x\n  - x\n  - x\n  b0: x'],
  [
    'keys stand in several columns',
    'u0:\nk4: x\nk5: x\nk6: x\nk7: "x\nk8: x\nk9: x\n  name: x\n    c: d }"\n    c: d }\nk14: |\n  some text\n  more',
  ],
  [
    'another key of the file follows soon',
    'u0:\n    - x\n    - x\n    - x\n    - x\n    - }\n    - x\n%YAML\n    - x\n    - x\n    - x\n    k13:\n      name: x\n      note: river bank',
  ],
];

const map = membersText(420, false);

const ways: Readonly<Record<string, string>> = {
  'by short names': map,
  'in a list': map.replace(/^ {2}(member-\d+):$/gm, '  - id: $1'),
  'in a list that is not indented': map.replace(/^ {2}(member-\d+):$/gm, '- id: $1').replace(/^ {4}/gm, '  '),
  'below dashes': map.replace(/^ {2}(member-\d+):$/gm, '  -\n    id: $1'),
  'below dashes, with Windows line ends and empty lines': map
    .replace(/^ {2}(member-\d+):$/gm, '\n  -\n    id: $1')
    .replaceAll('\n', '\r\n'),
  'as lines of the file': Array.from({ length: 41 }, (_, member) => `name-${member}: Member ${member}\n`).join(''),
};

function inParts(text: string) {
  const ordinary = readOrdinary(text);
  return 'root' in ordinary ? undefined : readInParts(text, ordinary.stoppedAt, readWhole);
}

describe('a mistake is read as in the whole text where', () => {
  for (const [when, text] of delicate) {
    it(when, () => {
      const [read, whole] = [inParts(text) ?? readWhole(text), readWhole(text)];
      if (whole.complete) assert.deepEqual(read, whole);
      else assert.deepEqual([read.problems, read.complete], [whole.problems, whole.complete]);
    });
  }
});

describe('a mistake is looked at closely by itself among entries', () => {
  for (const [way, text] of Object.entries(ways)) {
    it(way, () => {
      for (const member of [20, 35, 36, 37, 38, 39, 40]) {
        const slipped = text.replace(`: Member ${member}`, `: @Member ${member}`);
        assert.deepEqual(inParts(slipped), readWhole(slipped), `${member}`);
      }
    });
  }
});
