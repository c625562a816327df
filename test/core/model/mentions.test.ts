import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readDesignFile } from '../../../src/core/model/design-file';
import { mentionsIn, mentionsLeft } from '../../../src/core/model/mentions';
import { without } from '../../../src/core/model/prune';
import { isList, isMap, type Path, type Plain } from '../../../src/core/yaml/node';
import { runs } from '../../support/runs';

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.cop.yaml'))
  .map(name => readDesignFile({ path: name.replace(/^\w+\//, ''), content: readFileSync(`examples/${name}`, 'utf8') }));

describe('what a file names', () => {
  it('is found with its places, and places held open with it', () => {
    const content =
      'organisations:\n  fund: { name: Nature Fund }\nmembers:\n  ana:\n    name: TBD\n    organisation: fund\n  x-note: { y: 1 }\n';
    const { mentions } = readDesignFile({ path: 'members.cop.yaml', content });
    const declared = mentions.declarations.map(({ type, id, at }) => [type, id, at.join('/')]);
    assert.deepEqual(declared, [
      ['organisation', 'fund', 'organisations/fund'],
      ['member', 'ana', 'members/ana'],
    ]);
    const referred = mentions.references.map(({ id, types, at }) => [id, types, at.join('/')]);
    assert.deepEqual(referred, [['fund', ['organisation'], 'members/ana/organisation']]);
    assert.deepEqual(mentions.heldOpen, [['members', 'ana', 'name']]);
  });

  it('is, after something was taken out, the same as if that had never stood there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.array(fc.nat(), { maxLength: 5 }), (file, picks) => {
        const { path, kind, value, mentions } = file;
        if (kind === undefined) return;
        const paths = pathsIn(value);
        const left = without(
          value,
          picks.map(pick => paths[pick % paths.length] ?? []),
        );
        assert.deepEqual(mentionsLeft(mentions, left), mentionsIn(path, kind, left));
      }),
      runs(2000),
    );
  });
});

function pathsIn(value: Plain): readonly Path[] {
  const inside: readonly (readonly [string | number, Plain])[] = isList(value)
    ? value.map((element, index) => [index, element] as const)
    : isMap(value)
      ? Object.entries(value)
      : [];
  return inside.flatMap(([step, element]) => [[step], ...pathsIn(element).map(path => [step, ...path])]);
}
