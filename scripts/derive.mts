// Writes the files that are made from the lists of the source: pages of rules and items, the message catalogue.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { derivedFiles } from './derived';

const root = join(import.meta.dirname, '..');
const files = await derivedFiles();

for (const folder of ['docs/rules', 'docs/checklist']) {
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder))) {
    if (files[`${folder}/${name}`] === undefined) rmSync(join(root, folder, name));
  }
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
