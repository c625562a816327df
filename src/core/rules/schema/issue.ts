import type { Design } from '../../model/design';
import type { DesignFile } from '../../model/design-file';
import type { Kind } from '../../schema/kinds';
import type { Schema } from '../../schema/schema';
import { schemaAt } from '../../schema/schemas';
import type { SchemaIssue } from '../../schema/validate';
import type { Path, Plain } from '../../yaml/node';
import type { Fix, More } from '../rule';

/** Something that a schema refuses, with what is needed to speak of it. */
export interface Issue {
  readonly design: Design;
  readonly file: DesignFile;
  readonly kind: Kind;
  readonly keyword: string;
  readonly at: Path;
  /** What was expected there; undefined where nothing was. */
  readonly schema: Schema | undefined;
  /** What stands there, as it was meant. */
  readonly value: Plain;
}

/** What is said of an issue. */
export interface Told {
  readonly message: string;
  readonly on?: NonNullable<More['on']>;
  readonly fixes?: readonly Fix[];
}

export function issueOf(design: Design, file: DesignFile, kind: Kind, { keyword, at }: SchemaIssue): Issue {
  return { design, file, kind, keyword, at, schema: schemaAt(kind, at), value: valueAt(file.value, at) };
}

/** What a value holds at a path; null where nothing does. */
export function valueAt(root: Plain, path: Path): Plain {
  let value: Plain = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Readonly<Record<string | number, Plain>>)[step] ?? null;
  }
  return value;
}

/** The map or list that holds what a path leads to. */
export function around(path: Path): Path {
  return path.slice(0, -1);
}
