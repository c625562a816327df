import { interpret, type NumberAsText } from '../schema/interpret';
import { type Kind, kindOf } from '../schema/kinds';
import { type SchemaIssue, validate } from '../schema/validate';
import type { Plain } from '../yaml/node';
import { type ParsedYaml, parseYaml } from '../yaml/parse';
import type { YamlProblem } from '../yaml/problem';
import { type Mentions, mentionsIn, noMentions } from './mentions';
import { withoutRefused } from './prune';

/** Why a file could not be read. */
export interface ReadFailure {
  readonly reason: 'unreadable' | 'folder' | 'link-loop' | 'outside' | 'too-large' | 'not-text';
  /** Where the reading stopped making sense, as a count of bytes. */
  readonly bytes?: number;
}

/** One file as it comes from the outside: its text, or why there is none. `path` is relative to the design, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly content: string | ReadFailure;
}

/** One file of a design, read and validated on its own. */
export interface DesignFile {
  readonly path: string;
  /** Undefined where neither the file's name nor its folder is a kind. */
  readonly kind: Kind | undefined;
  readonly failure: ReadFailure | undefined;
  readonly yaml: ParsedYaml;
  /** The file's value as it was meant; what no schema knows is kept. */
  readonly value: Plain;
  readonly problems: readonly YamlProblem[];
  /** Numbers that were written as text, for example `3,144`. */
  readonly numbersAsText: readonly NumberAsText[];
  readonly issues: readonly SchemaIssue[];
  /** What the value names, and where it only holds places open. */
  readonly mentions: Mentions;
}

/** Reads one file. Pure: the same source gives the same result, so that results may be kept by text. */
export function readDesignFile(source: SourceFile): DesignFile {
  const failure = typeof source.content === 'string' ? undefined : source.content;
  const yaml = parseYaml(typeof source.content === 'string' ? source.content : '');
  const kind = kindOf(source.path);
  const file = { path: source.path, kind, failure, yaml };
  if (kind === undefined)
    return { ...file, value: null, problems: [], numbersAsText: [], issues: [], mentions: noMentions };
  const { value, problems, numbersAsText } = interpret(kind, yaml);
  const issues = value === null ? [] : validate(kind, value);
  // Of a file that could not be read as it was meant, only what is sound counts, and nothing more is said.
  if (!yaml.sound) {
    const sound = withoutRefused(value, issues);
    const mentions = mentionsIn(source.path, kind, sound);
    return { ...file, value: sound, problems: yaml.problems, numbersAsText: [], issues: [], mentions };
  }
  const mentions = mentionsIn(source.path, kind, value);
  return { ...file, value, problems: [...yaml.problems, ...problems], numbersAsText, issues, mentions };
}
