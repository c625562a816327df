import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { items } from '../../../src/core/checklist/checklist';
import { complete } from '../../../src/core/features/completion/complete';
import type { Completion } from '../../../src/core/features/completion/completion';
import { check } from '../../../src/core/rules/run';
import { fileExtension, kinds } from '../../../src/core/schema/kinds';
import type { Schema } from '../../../src/core/schema/schema';
import { dereferenced, schemaOf } from '../../../src/core/schema/schemas';
import { accepted } from '../../support/completions';
import { asOf, designOf } from '../../support/designs';

/** A place where something new may begin: a file and the text that leads there. */
interface Opening {
  readonly path: string;
  readonly text: string;
}

/** The maps and lists of all schemas, each with nothing in it yet. */
const openings: readonly Opening[] = kinds.flatMap(kind =>
  openingsIn(schemaOf(kind), '', 0).map(text => ({ path: `${kind}${fileExtension}`, text })),
);

function openingsIn(written: Schema, text: string, depth: number): readonly string[] {
  const schema = dereferenced(written);
  const indent = '  '.repeat(depth);
  if (depth > 6) return [];
  if (schema.items !== undefined) return openingsIn(schema.items, `${text}${indent}- `, depth + 1);
  const onLine = text.endsWith('- ') ? text : `${text}${indent}`;
  const named = Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
    openingsIn(property, `${onLine}${key}:\n`, depth + 1),
  );
  const entry = schema.additionalProperties;
  const ids = typeof entry === 'object' ? openingsIn(entry, `${onLine}some-id:\n`, depth + 1) : [];
  const isMap = schema.properties !== undefined || typeof entry === 'object';
  return isMap ? [onLine, ...named, ...ids] : [];
}

const offered = openings.flatMap(({ path, text }) =>
  complete(designOf({ [path]: text }), path, text.length, asOf)
    .filter(({ kind }) => kind === 'snippet')
    .map(completion => ({ path, text, completion })),
);

describe('Snippets', () => {
  it('are all offered in their place', () => {
    const contributed = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../snippets/community-design.code-snippets'), 'utf8'),
    );
    const titles = new Set(offered.map(({ completion }) => completion.label));
    const missing = Object.keys(contributed).filter(name => !titles.has(name.replace(/ \([^)]*\)$/, '')));
    assert.deepEqual(missing, []);
  });

  it('leave no mistake behind when nothing is written over them, but for members that are still to be named', () => {
    const wrong = offered.flatMap(({ path, text, completion }) => {
      const before = mistakes(path, text, completion);
      return mistakes(path, accepted(text, completion), completion)
        .filter(message => !before.includes(message))
        .map(message => `${completion.label}: ${message}`);
    });
    assert.ok(offered.length > 60, `only ${offered.length} are offered`);
    assert.deepEqual(wrong, []);
  });
});

function mistakes(path: string, text: string, { insert }: Completion): readonly string[] {
  const namesMember = /member: \$/.test(insert);
  return check(designOf({ 'community.cop.yaml': 'name: x\n', [path]: text }), {
    asOf,
    items: items.map(({ id }) => id),
  })
    .filter(({ severity, data }) => severity === 'error' && !(namesMember && data?.['keyword'] === 'required'))
    .map(({ message }) => message);
}
