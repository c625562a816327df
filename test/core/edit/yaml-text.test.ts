import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { flowText, yamlText } from '../../../src/core/edit/yaml-text';
import { runs } from '../../support/runs';

describe('a single value as YAML', () => {
  const plain = [
    'Ana Torres',
    '2027-03-14',
    '9:00',
    '20 %',
    'https://example.org/a#b',
    'mailto:ana@example.org',
    '“so”',
    "it's",
    'a, b',
    '-5 people',
    'ñandú',
  ];
  for (const text of plain) {
    it(`${JSON.stringify(text)} needs no quotes`, () => assert.equal(yamlText(text), text));
  }

  const quoted = [
    'Monthly call: kickoff',
    '#general',
    '*important',
    '&Learn',
    '!Welcome',
    '0123456',
    '@maria',
    '%50',
    '`code`',
    '-one',
    '- one',
    'title:Monthly',
    'yes',
    'No',
    'true',
    '12',
    '',
    ' edge',
    '\u00a0edge',
    '[draft]',
    '<<<<<<< ours',
    '---',
    'a # b',
  ];
  for (const text of quoted) {
    it(`${JSON.stringify(text)} is put in quotes`, () => assert.equal(yamlText(text), `"${text}"`));
  }

  it('“on” is a key like any other, but in quotes as a value', () => {
    assert.equal(flowText({ on: 'on' }), '{ on: "on" }');
  });

  it('has the quotes that its neighbours have', () => {
    assert.equal(yamlText('a: b', { prefer: 'single' }), "'a: b'");
    assert.equal(yamlText("it's: so", { prefer: 'single' }), '"it\'s: so"');
    assert.equal(yamlText('say: "so"', { prefer: 'double' }), '\'say: "so"\'');
  });

  it('shows what cannot be seen', () => {
    assert.equal(yamlText('tab\there'), '"tab\\there"');
    assert.equal(yamlText('two\nlines'), '"two\\nlines"');
    assert.equal(yamlText('\u2028'), '"\\u2028"');
  });

  it('is quoted in brackets where a comma would part it', () => {
    assert.equal(flowText(['a, b', 'c', { 'd: e': 1 }]), '["a, b", c, { "d: e": 1 }]');
  });

  it('is read back as it was', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...': -#\'"[]{},&*!|>%@`\n\t?<=~\\'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    const position = fc.constantFrom('value' as const, 'flow' as const, 'key' as const);
    const force = fc.constantFrom(undefined, 'single' as const, 'double' as const);
    fc.assert(
      fc.property(text, position, force, (value, where, quotes) => {
        const written = yamlText(value, { position: where, force: quotes });
        const source = { value: `k: ${written}\n`, flow: `k: [${written}, z]\n`, key: `${written}: z\n` }[where];
        const document = parseDocument(source);
        assert.deepEqual(document.errors, []);
        assert.deepEqual(
          document.toJS(),
          { value: { k: value }, flow: { k: [value, 'z'] }, key: { [value]: 'z' } }[where],
        );
      }),
      runs(1000),
    );
  });
});
