import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { accepts } from '../../../src/core/schema/accepts';
import { interpret } from '../../../src/core/schema/interpret';
import { type Kind, kindOf, kinds } from '../../../src/core/schema/kinds';
import type { Schema } from '../../../src/core/schema/schema';
import { schemaOf } from '../../../src/core/schema/schemas';
import { emptyMap, isList, isMap, type Plain } from '../../../src/core/yaml/node';
import { parseYaml } from '../../../src/core/yaml/parse';
import * as compiled from '../../../src/generated/validators';
import { patience, runs } from '../../support/runs';
import { type Dice, dice } from '../../support/yaml-texts/dice';

const examples = [...valuesIn('examples'), ...valuesIn('test/rules')];

const validators: Readonly<Record<string, compiled.Validator>> = compiled;

const oddNumbers = [0, 1, -1, 0.5, 42, 1899, 1900, 1999.5, 2200, 2201, Number.NaN, Infinity, -Infinity] as const;

/** What may stand anywhere; some of it is right somewhere. */
const oddValues: readonly [Plain, ...Plain[]] = [
  '',
  ...[' ', 'x', 'Ñandú-1', '-a', 'a--b', '2027-03', '2027-13-01', '2 h/week', 'weekly', 'FREQ=DAILY', 'America/Lima'],
  ...['https://example.org', 'mailto:a@b.org', 'es', 'confirmed', 'left', 'x-y', 'draft'],
  ...oddNumbers,
  ...[true, false, null],
  ...([
    [],
    [null],
    ['x'],
    [['x']],
    [1],
    {},
    { 'x-note': 1 },
    { title: 'x' },
    { title: 1 },
    { member: 'x' },
    { value: 1 },
  ] as const),
];

describe('The quick look at a value', function () {
  this.timeout(patience(60_000));

  it('accepts most of what people write, so that the compiled schemas are seldom asked', () => {
    const refused = examples.filter(({ kind, value }) => !agrees(kind, value));
    assert.ok(refused.length < examples.length / 5, `${refused.length} of ${examples.length}`);
  });

  it('agrees with Ajv on every clause that a schema may have, also those that no schema of a design has', () => {
    const schemas: readonly Schema[] = [
      {},
      ...(['null', 'string', 'number', 'integer', 'boolean', 'array', 'object'] as const).map(type => ({ type })),
      { type: ['string', 'null'] },
      { enum: ['x', 'weekly'] },
      { type: 'string', pattern: '^x$' },
      { type: 'number', minimum: 1, maximum: 42 },
      { type: 'array', items: { type: 'string' } },
      { type: 'object', required: ['title'] },
      { type: 'object', properties: { title: { type: 'string' } } },
      { type: 'object', additionalProperties: { type: 'number' } },
      { type: 'object', propertyNames: { pattern: '^t' } },
    ];
    for (const schema of schemas) {
      const isValid = new Ajv2020({ strict: false, strictNumbers: true }).compile(schema);
      for (const value of oddValues.filter(odd => !Number.isNaN(odd))) {
        const wanted = isValid(value);
        assert.equal(accepts(schema, value), wanted, `${JSON.stringify(schema)}: ${JSON.stringify(value)}`);
      }
    }
  });

  it('agrees with the compiled schemas on values with anything in the place of anything', () => {
    let accepted = 0;
    const property = fc.property(dice(200), thrown => {
      const { kind, value } = thrown.pick(nonEmpty(examples));
      if (agrees(thrown.isOneIn(10) ? thrown.pick(nonEmpty(kinds)) : kind, changed(value, thrown))) accepted++;
    });
    const { numRuns } = runs(5000);
    fc.assert(property, { numRuns });
    assert.ok(accepted > numRuns / 20 && accepted < numRuns * 0.9, `${accepted} of ${numRuns} were accepted`);
  });
});

/** @returns whether the value is accepted; throws where the two say different things. */
function agrees(kind: Kind, value: Plain): boolean {
  const name = kind.replace(/-./g, match => match.charAt(1).toUpperCase());
  const expected = validators[name]?.(value);
  assert.ok(expected !== undefined);
  assert.equal(accepts(schemaOf(kind), value), expected, `${kind}: ${JSON.stringify(value)}`);
  return expected;
}

interface Example {
  readonly kind: Kind;
  readonly value: Plain;
}

function valuesIn(folder: string): readonly Example[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.cop.yaml'));
  return paths.flatMap(path => {
    const kind = kindOf(path.split('/').slice(-2).join('/'));
    if (kind === undefined) return [];
    const { value } = interpret(kind, parseYaml(readFileSync(`${folder}/${path}`, 'utf8')));
    return [{ kind, value }];
  });
}

/** A copy with one value, somewhere in it, put in the place of another, taken out, or added. */
function changed(value: Plain, thrown: Dice): Plain {
  if (isList(value) && value.length > 0 && !thrown.isOneIn(8)) {
    const at = thrown.roll(value.length);
    return value.map((element, index) => (index === at ? changed(element, thrown) : element));
  }
  if (typeof value === 'number' && thrown.isOneIn(2)) return thrown.pick(oddNumbers);
  const keys = isMap(value) ? Object.keys(value) : [];
  if (!isMap(value) || keys.length === 0 || thrown.isOneIn(8)) return thrown.pick(oddValues);
  const key = keys[thrown.roll(keys.length)] ?? '';
  const copy = Object.assign(emptyMap(), value);
  const what = thrown.roll(8);
  if (what === 0) delete copy[key];
  else if (what === 1) copy[thrown.pick(oddKeys)] = thrown.pick(oddValues);
  else copy[key] = changed(copy[key] ?? null, thrown);
  return copy;
}

const oddKeys = [
  'x-note',
  'x-',
  'title',
  'name',
  'ana',
  'Ana María',
  'a--b',
  '',
  '-',
  '__proto__',
  'toString',
  'ñ1',
] as const;

function nonEmpty<T>(values: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = values;
  assert.ok(first !== undefined);
  return [first, ...rest];
}
