import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { schemasFolder } from './settings';

/** The kinds there is a schema for. */
export function kindNames(): readonly string[] {
  const names = readdirSync(schemasFolder).map(name => basename(name, '.json'));
  return names.filter(name => name !== 'naming');
}
