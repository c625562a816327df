import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { contributes } = JSON.parse(read('package.json'));
const titles: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
const arrows: Readonly<Record<string, string>> = { up: '↑', down: '↓' };

interface KeyBinding {
  readonly key: string;
  readonly args: { readonly commands: readonly string[] };
}

/** `alt+up` as people read it: `Alt+↑`. */
function written(key: string): string {
  return key
    .split('+')
    .map(part => arrows[part] ?? part.charAt(0).toUpperCase() + part.slice(1))
    .join('+');
}

function titleOf(id: string): string {
  const found = contributes.commands.find(({ command }: { command: string }) => command === id);
  return titles[found.title.replaceAll('%', '')] ?? '';
}

describe('the keys of the trees', () => {
  const rows = read('docs/extension.md')
    .split('\n')
    .filter(line => line.startsWith('| '));
  for (const { key, args } of contributes.keybindings as readonly KeyBinding[]) {
    const title = titleOf(args.commands.at(-1) ?? '');
    it(`are told on the extension's page: ${written(key)} for ${title}`, () => {
      assert.ok(
        rows.some(row => row.includes(title) && row.includes(written(key))),
        `docs/extension.md has no row with “${title}” and ${written(key)}`,
      );
    });
  }
});
