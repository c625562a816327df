import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface TextFile {
  readonly path: string;
  /** `members` of `members.cop.yaml`. */
  readonly kind: string;
  readonly text: string;
}

/** The files of each design below a folder that holds nothing else; read one after another. */
export function* designsBelow(folder: string, extension: string): Generator<readonly TextFile[]> {
  for (const design of readdirSync(folder)) {
    const names = readdirSync(join(folder, design)).filter(name => name.endsWith(extension));
    yield names.map(name => {
      const path = join(folder, design, name);
      return { path, kind: basename(name, extension), text: readFileSync(path, 'utf8') };
    });
  }
}

export const yamlExtension = '.cop.yaml';
