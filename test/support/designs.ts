import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Design } from '../../src/core/model/design';
import { readDesignFile } from '../../src/core/model/design-file';

/** The day that tests judge against. */
export const asOf = '2026-11-22';

/** A design from texts by path. */
export function designOf(files: Readonly<Record<string, string>>): Design {
  return new Design(Object.entries(files).map(([path, content]) => readDesignFile({ path, content })));
}

/** A design from a folder of this repository, for example `examples/complete`. */
export function designIn(folder: string): Design {
  return designOf(filesIn(folder));
}

/** The texts of a design folder by path. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const root = join(import.meta.dirname, '../..', folder);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.cop.yaml'));
  return Object.fromEntries(
    names
      .sort()
      .map(name => [relative(root, join(root, name)).split(sep).join('/'), readFileSync(join(root, name), 'utf8')]),
  );
}
