// Whole process: checks the designs below a folder with `yaml` and ajv, references between files included.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { designsBelow, yamlExtension } from './files';
import { Naive } from './naive';
import { danglingReferences } from './references';
import { schemasFolder } from './settings';

const naive = new Naive(schemasFolder);
const namings = JSON.parse(readFileSync(join(schemasFolder, 'naming.json'), 'utf8'));
for (const files of designsBelow(process.argv[2] ?? '', yamlExtension)) {
  const values = new Map<string, unknown>();
  for (const { path, kind, text } of files) {
    const { value, found } = naive.diagnose(kind, text);
    values.set(kind, value);
    for (const line of found) console.log(`${path}:${line}`);
  }
  for (const line of danglingReferences(values, namings)) console.log(line);
}
