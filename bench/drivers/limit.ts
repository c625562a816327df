// Whole process: the same data as JSON, read, parsed, validated by compiled schemas, its references looked up. Nothing that reads text can do with less.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { designsBelow } from './files';
import { danglingReferences } from './references';
import { schemasFolder } from './settings';
import { validators } from './validators';

const namings = JSON.parse(readFileSync(join(schemasFolder, 'naming.json'), 'utf8'));
for (const files of designsBelow(process.argv[2] ?? '', '.json')) {
  const values = new Map<string, unknown>();
  for (const { path, kind, text } of files) {
    const value: unknown = JSON.parse(text);
    values.set(kind, value);
    if (validators[kind]?.(value) !== true) console.log(path);
  }
  for (const line of danglingReferences(values, namings)) console.log(line);
}
