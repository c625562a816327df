import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '@vscode/l10n';
import { commands } from '../../src/cli/run';
import { items } from '../../src/core/checklist/checklist';
import type { DiffResult } from '../../src/core/diff/changes';
import { diffDesigns } from '../../src/core/diff/diff-designs';
import { renderDiffHtml } from '../../src/core/diff/format/html/html';
import { diffToMarkdown } from '../../src/core/diff/format/markdown';
import { diffToText } from '../../src/core/diff/format/text';
import { noStyles } from '../../src/core/report/styles';
import { rules } from '../../src/core/rules/rules';
import { kinds } from '../../src/core/schema/kinds';
import type { Schema } from '../../src/core/schema/schema';
import { dereferenced, schemaOf } from '../../src/core/schema/schemas';
import { asOf, designOf } from '../support/designs';
import { copse } from '../support/terminal';

const catalogue: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../l10n/bundle.l10n.json'), 'utf8'),
);

/** A design whose own words are none, so that every word in the outcome is one of ours; with a mistake, a warning and a trap. */
const design = {
  'x/community.cop.yaml': 'name: "1"\nstage: 2\n',
  'x/roles.cop.yaml': 'roles:\n  1: {title: "2"}\n',
  'x/activities.cop.yaml': 'activities:\n  1: {title: "3: 4"}\n  2: {title: #5\n}\n',
  'x/learning-agenda.cop.yaml': 'themes:\n  7: {title: "7", priority: high}\n',
};

const diffFormats: Readonly<Record<string, (result: DiffResult) => string>> = {
  text: result => diffToText(result, noStyles),
  md: result => diffToMarkdown(result, { base: () => undefined }),
  html: result => renderDiffHtml(result, { base: () => undefined }),
};

describe('in another language', () => {
  before(() => {
    const contents = Object.fromEntries(Object.entries(catalogue).map(([key, text]) => [key, disguised(text)]));
    config({ contents: { ...contents, 'en-GB': 'ru' } });
  });
  after(() => config({ contents: {} }));

  for (const args of [
    ['check', 'x'],
    ['report', 'x', '--format', 'text'],
    ['report', 'x', '--format', 'md'],
    ['report', 'x', '--format', 'html'],
    ['--help'],
    ['report', '--help'],
    ['export', '--help'],
    ['export', 'members', 'x'],
    ['export', 'indicators', 'x'],
    ['import', '--help'],
    ['explain', 'planning.interests'],
    ['list'],
    ['ci', 'x', '--gate', 'ready'],
    ['ci', 'x', '--format', 'md', '--gate', 'ready'],
    ['init', '--help'],
    ['migrate', 'x'],
  ]) {
    it(`every word that a person reads in “copse ${args.join(' ')}” comes from the catalogue`, () => {
      const { out, err } = copse(args, design);
      assert.ok(out.length > 20, err);
      assert.deepEqual([...new Set(untranslated(readable(out + err)))], []);
    });
  }

  for (const [format, write] of Object.entries(diffFormats)) {
    it(`every word that a person reads in “copse diff --format ${format}” comes from the catalogue`, () => {
      const state = (prefix: string) =>
        designOf(
          Object.fromEntries(
            Object.entries(design).map(([path, text]) => [path.slice(2), text.replaceAll('7', prefix)]),
          ),
        );
      const designs = [{ path: '1', ...diffDesigns(state('7'), state('8'), { asOf }) }];
      const shown = write({ from: '1', to: '2', asOf, designs });
      assert.ok(shown.length > 100);
      assert.deepEqual([...new Set(untranslated(readable(shown)))], []);
    });
  }
});

/** Each letter with a mark on it; what is filled in, quoted as code, or named as a key or command stays as it is. */
function disguised(text: string): string {
  return text.replace(/\{\d\}|`[^`]*`|“[^”]*”|--?[a-z-]+|[\w./-]+\.cop\.yaml|[a-zA-Z]/g, part =>
    part.length === 1 ? `${part}\u0301` : part,
  );
}

/** What a person sees: no tags, styles or addresses. */
function readable(text: string): string {
  return text
    .replace(/<head>.*?<\/head>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&\w+;|&#\d+;/g, ' ')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/`[^`]*`|“[^”]*”/g, '')
    .replace(/[\w./…-]+\.cop\.yaml/g, '');
}

/** What is written in files and on the command line is the same in every language. */
const names = new Set([
  ...rules.map(({ id }) => id),
  ...items.map(({ id }) => id),
  ...kinds.flatMap(kind => wordsOf(schemaOf(kind))),
  ...commands().flatMap(({ name, usage, options }) => [
    name,
    ...usage.split(/\W+/),
    ...options.flatMap(option => [option.name, ...(option.value ?? '').split(/\W+/)]),
  ]),
  'copse',
  'Copse',
]);

/** The keys and fixed values of a file. */
function wordsOf(written: Schema): readonly string[] {
  const schema = dereferenced(written);
  const properties = Object.entries(schema.properties ?? {}).flatMap(([key, property]) => [key, ...wordsOf(property)]);
  const additional = typeof schema.additionalProperties === 'object' ? wordsOf(schema.additionalProperties) : [];
  return [
    ...properties,
    ...additional,
    ...(schema.items === undefined ? [] : wordsOf(schema.items)),
    ...(schema.enum ?? []),
  ];
}

/** Words of three letters and more without marks, which are no names of the tool. */
function untranslated(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w.-])[\w.-]*[A-Za-z]{3}[\w.-]*(?!\u0301)/g)]
    .map(([word]) => word)
    .filter(word => !word.includes('\u0301') && !names.has(word) && /^[A-Za-z]*[a-z][A-Za-z]*$/.test(word));
}
