import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDocument } from 'yaml';
import { formats } from '../../src/core/schema/formats';
import type { Snippet } from '../../src/core/schema/schema';
import { parts, sources } from './schema-files';

const ajv = new Ajv2020({
  schemas: [...sources.values()],
  strict: false,
  allErrors: true,
  formats: { ...formats },
});

const snippets = parts.flatMap(({ address, schema }) =>
  (schema['x-copse-snippets'] ?? []).map(snippet => ({ address, snippet, name: `${address} ${snippet.prefix}` })),
);

describe('A snippet in the schemas', () => {
  it('has a prefix, a title and a description', () => {
    const wrong = snippets.filter(({ snippet: { prefix, title, description } }) => !prefix || !title || !description);
    assert.deepEqual(
      wrong.map(({ name }) => name),
      [],
      'add what is missing',
    );
  });

  it('has a prefix that no other snippet of the same file has', () => {
    const names = snippets.map(({ address, snippet }) => `${address.split('#')[0]} ${snippet.prefix}`);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    assert.deepEqual(twice, [], 'give one of the two another prefix');
  });

  for (const { address, snippet, name } of snippets) {
    it(`says nothing wrong when nothing is written over it: ${name}`, () => {
      const document = parseDocument(filled(snippet));
      assert.deepEqual(document.errors, [], `${name}: the body is no valid YAML; put texts with a colon into quotes`);
      const validate = ajv.getSchema(address.endsWith('#') ? address.slice(0, -1) : address);
      const value = withoutNothing(document.toJS());
      const entry = address.endsWith('#') ? value : Object.values(value as object)[0];
      validate?.(entry);
      const errors = (validate?.errors ?? []).filter(({ keyword }) => keyword !== 'required');
      assert.deepEqual(errors, [], `${name}: change the default; ${ajv.errorsText(errors)}`);
    });
  }

  it('has a text in square brackets and quotes as a default, so that it counts as nothing said', () => {
    const wrong = snippets.flatMap(({ name, snippet }) =>
      snippet.body
        .flatMap(line => [...line.matchAll(/\$\{\d+:([^}]*)\}/g)].map(match => match[1] ?? ''))
        .filter(text => /\s/.test(text) && !/^"\[[^\]"]{1,200}\]"$/.test(text))
        .map(text => `${name}: ${text}`),
    );
    assert.deepEqual(wrong, [], 'write "[like this]" or leave an empty tab stop: $1');
  });
});

/** The snippet as it stands in a file before anything is written over it. */
function filled({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

/** A key with nothing after it says nothing, in a design too. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(element => element !== null).map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([, element]) => element !== null);
  return Object.fromEntries(said.map(([key, element]) => [key, withoutNothing(element)]));
}
