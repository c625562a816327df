import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { formats } from '../../src/core/schema/formats';
import { fileNames, type Part, parts, properties, sources, typesOf, wantedFileNames } from './schema-files';

const ajv = new Ajv2020({
  schemas: [...sources.values()],
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  formats: { ...formats },
  keywords: [...new Set(parts.flatMap(({ schema }) => Object.keys(schema)))].filter(key => key.startsWith('x-copse-')),
});

describe('The schemas', () => {
  it('are one file a kind, and the common definitions', () => {
    assert.deepEqual([...fileNames].sort(), [...wantedFileNames].sort());
  });

  it('are called in $id as their files are', () => {
    tell(
      'give the file this $id',
      [...sources].filter(([name, { $id }]) => $id !== name).map(([name]) => name),
    );
  });

  it('compile under the strictest settings of ajv', () => {
    for (const name of fileNames) assert.doesNotThrow(() => ajv.getSchema(name), `${name} does not compile`);
  });

  it('decide on the type first, so that one mistake gives one message', () => {
    const refused = ['oneOf', 'anyOf', 'allOf', 'if', 'then', 'else', 'not'];
    tell(
      `write the types as a list in "type" instead of ${refused.join(', ')}`,
      addresses(parts, ({ schema }) => Object.keys(schema).some(key => refused.includes(key))),
    );
  });

  it('have a title, a description and an example at every key that a person writes', () => {
    tell(
      'add a title (a short label), a description (a sentence for a facilitator) and at least one example',
      addresses(
        properties,
        ({ schema }) => !isSaid(schema.title) || !isSaid(schema.description) || (schema.examples ?? []).length === 0,
      ),
    );
  });

  it('have a title and a description at every definition', () => {
    tell(
      'add a title and a description',
      addresses(
        parts,
        ({ address, schema }) =>
          /\/\$defs\/[^/]+$/.test(address) && !(isSaid(schema.title) && isSaid(schema.description)),
      ),
    );
  });

  it('give examples that they accept themselves', () => {
    for (const { address, schema } of properties) {
      const validate = ajv.getSchema(address);
      for (const example of schema.examples ?? []) {
        assert.ok(
          validate?.(example),
          `${address}: change the example ${JSON.stringify(example)}; ${ajv.errorsText(validate?.errors)}`,
        );
      }
    }
  });

  it('say what every allowed value means', () => {
    tell(
      'let x-copse-values explain exactly the values of "enum", in the same order',
      addresses(parts, ({ schema }) => {
        const explained = Object.keys(schema['x-copse-values'] ?? {});
        return schema.enum !== undefined && explained.join() !== schema.enum.join();
      }),
    );
  });

  it('list allowed values of text only', () => {
    tell(
      'an "enum" needs "type": "string"',
      addresses(parts, ({ schema }) => schema.enum !== undefined && schema.type !== 'string'),
    );
  });

  it('keep keys of one’s own that start with x- in every map, and know every other key', () => {
    const maps = parts.filter(({ schema }) => typesOf(schema).includes('object'));
    tell(
      'add "patternProperties": { "^x-": true }',
      addresses(maps, ({ schema }) => JSON.stringify(schema.patternProperties) !== '{"^x-":true}'),
    );
    tell(
      'add "additionalProperties": false, or say with x-copse-id or x-copse-ref-keys what the keys of the map are',
      addresses(maps, ({ schema }) => {
        const keyed = schema['x-copse-id'] ?? schema['x-copse-ref-keys'];
        return keyed === undefined
          ? schema.additionalProperties !== false
          : typeof schema.additionalProperties !== 'object';
      }),
    );
  });

  it('refer only to ids that some map defines', () => {
    const defined = new Set(parts.flatMap(({ schema }) => schema['x-copse-id'] ?? []));
    tell(
      'no map with this x-copse-id exists; correct x-copse-ref',
      addresses(parts, ({ schema }) =>
        [schema['x-copse-ref'] ?? []].flat().some(type => type !== 'checklist-item' && !defined.has(type)),
      ),
    );
  });

  it('define each type of id in one place', () => {
    const defined = parts.flatMap(({ schema }) => schema['x-copse-id'] ?? []);
    assert.deepEqual(defined, [...new Set(defined)], 'give one of the two maps another x-copse-id');
  });

  it('let a member prefer any kind of channel that there is', () => {
    const also = parts.find(({ address }) => address.endsWith('/prefers/items'))?.schema['x-copse-ref-also'];
    assert.deepEqual(also, sources.get('common.schema.json')?.$defs?.['channel-kind']?.enum);
  });

  it('have no pattern that takes long on a long text', () => {
    const hostile = [
      'a'.repeat(50_000),
      'a-'.repeat(25_000),
      `${'a-'.repeat(25_000)}!`,
      `${'á\u0301'.repeat(25_000)}_`,
    ];
    for (const { address, schema } of parts.filter(part => part.schema.pattern !== undefined)) {
      const pattern = new RegExp(schema.pattern ?? '', 'u');
      const start = performance.now();
      for (const text of hostile) pattern.test(text);
      assert.ok(performance.now() - start < 500, `${address}: rewrite the pattern so that it reads a text once`);
    }
  });
});

describe('An id', () => {
  const accepts = ajv.getSchema('common.schema.json#/$defs/id');

  for (const id of ['ana-torres', 'niño', 'ümit', 'वन-आग', '2027', 'a']) {
    it(`may be ${id}`, () => assert.equal(accepts?.(id), true));
  }
  for (const id of ['', '-ana', 'ana-', 'ana--torres', 'ana torres', 'ana_torres', 'ana.torres', 'ana\n']) {
    it(`may not be ${JSON.stringify(id)}`, () => assert.equal(accepts?.(id), false));
  }
});

function addresses(among: readonly Part[], isWrong: (part: Part) => boolean): readonly string[] {
  return among.filter(isWrong).map(({ address }) => address);
}

function tell(whatToDo: string, wrong: readonly string[]): void {
  assert.deepEqual(wrong, [], `${whatToDo}, at: ${wrong.join(', ')}`);
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
