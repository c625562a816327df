import { applyEdits, type TextEdit } from '../text/edit';
import { SourceText } from '../text/text';
import { compose } from '../yaml/compose';
import {
  emptyMap,
  type ListNode,
  type MapNode,
  type Path,
  type Plain,
  resolved,
  type ScalarNode,
  type YamlNode,
} from '../yaml/node';
import type { ParsedYaml } from '../yaml/parse';
import type { YamlProblem } from '../yaml/problem';
import { keysRunTogether } from './keys-run-together';
import type { Kind } from './kinds';
import { groupedNumber, losesZero, numberMeant } from './numbers';
import type { Schema } from './schema';
import { itemSchema, propertySchema, schemaOf } from './schemas';
import {
  bracketedText,
  bulletLines,
  bulletsForDashes,
  bulletsInText,
  dressedWord,
  lostZero,
  type TextTrap,
  textWithColon,
} from './text-traps';
import { takes, takesFreeText, takesNumber, takesOnlyText, takesWord } from './wanted';

/** A number that was written as text, for example `3,144`. The file's value holds the number. */
export interface NumberAsText {
  readonly at: Path;
  readonly value: number;
  /** As it stands in the file, without quotes. */
  readonly written: string;
}

/** A file's value as its writer meant it, in the light of what the schema expects at each place. */
export interface Interpretation {
  readonly value: Plain;
  readonly problems: readonly YamlProblem[];
  readonly numbersAsText: readonly NumberAsText[];
}

/**
 * Turns a tree into plain data. Where the schema wants text, a number or `true` counts as it is written; where it wants true or
 * false, `yes` and `no` count. A key with nothing after it says nothing and is left out, but for the keys that define ids.
 */
export function interpret(kind: Kind, { source, root, problems: known }: ParsedYaml): Interpretation {
  const interpreter = new Interpreter(source);
  const value = interpreter.value(root, schemaOf(kind)) ?? null;
  const problems = interpreter.problems.map(problem => ({ ...problem, span: source.onOneLine(problem.span) }));
  const edits = problems.length === 0 ? [] : known.flatMap(({ fix }) => fix?.edits ?? []);
  return {
    value,
    problems: problems.map(problem => withSafeFix(source, problem, edits)),
    numbersAsText: interpreter.numbersAsText,
  };
}

/** Where something else has to be put right on the same line first, no fix is safe yet. */
function withSafeFix({ text }: SourceText, problem: YamlProblem, edits: readonly TextEdit[]): YamlProblem {
  const start = text.lastIndexOf('\n', problem.span.start - 1);
  const lineEnd = text.indexOf('\n', problem.span.end);
  const end = lineEnd === -1 ? text.length : lineEnd;
  if (!edits.some(edit => edit.start <= end && edit.end > start)) return problem;
  const { fix: _, ...told } = problem;
  return told;
}

class Interpreter {
  readonly problems: YamlProblem[] = [];
  readonly numbersAsText: NumberAsText[] = [];
  /** Where something was told: what an alias stands for is read again, but told once. */
  readonly #told = new Set<number>();

  /** @param path the steps to what is read, which changes as the reading goes on. */
  constructor(
    readonly source: SourceText,
    readonly path: (string | number)[] = [],
  ) {}

  value(node: YamlNode | undefined, schema: Schema | undefined): Plain | undefined {
    if (node === undefined) return undefined;
    const target = resolved(node);
    switch (target.kind) {
      case 'scalar':
        return target.value === null ? undefined : this.#scalar(target, target.value, schema);
      case 'list':
        return this.#textInstead(target, schema) ?? this.#list(target, schema);
      case 'map':
        return this.#textInstead(target, schema) ?? this.#map(target, schema);
    }
  }

  #list({ items }: ListNode, schema: Schema | undefined): Plain {
    const item = schema && itemSchema(schema);
    return items.map((element, index) => this.#below(index, element, item) ?? null);
  }

  #map({ pairs }: MapNode, schema: Schema | undefined): Plain {
    const map = emptyMap();
    for (const pair of pairs) {
      if (pair.duplicateOf !== undefined) continue;
      const value = this.#below(pair.key, pair.value, schema && propertySchema(schema, pair.key));
      if (value !== undefined) map[pair.key] = value;
      else if (schema?.['x-copse-id'] !== undefined) map[pair.key] = emptyMap();
    }
    return map;
  }

  #below(step: string | number, node: YamlNode | undefined, schema: Schema | undefined): Plain | undefined {
    this.path.push(step);
    const value = this.value(node, schema);
    this.path.pop();
    return value;
  }

  /** The text that a list or map was meant as; undefined where it was not. */
  #textInstead(node: ListNode | MapNode, schema: Schema | undefined): string | undefined {
    if (!takesFreeText(schema)) return undefined;
    const { text } = this.source;
    const isItem = typeof this.path.at(-1) === 'number';
    return this.#meant(
      bracketedText(text, node) ?? (node.kind === 'map' ? textWithColon(text, node, isItem) : undefined),
    );
  }

  #scalar(node: ScalarNode, value: string | number | boolean, schema: Schema | undefined): Plain {
    if (typeof value === 'string') return this.#text(node, value, schema);
    if (!takesOnlyText(schema)) return value;
    const written = this.source.slice(node.span);
    if (typeof value === 'number' && losesZero(written) && takesFreeText(schema))
      this.#tell(lostZero(node.span, written));
    return written;
  }

  #text(node: ScalarNode, value: string, schema: Schema | undefined): Plain {
    if (schema === undefined) return value;
    if (takes(schema, 'string')) {
      if (takesNumber(schema)) return this.#numberOrText(node, value, schema);
      if (takesWord(schema)) return this.#meant(dressedWord(node, value)) ?? this.#asMap(node, schema) ?? value;
      return this.#asMap(node, schema) ?? this.#bulletsInText(node, value);
    }
    if (takesNumber(schema) || takes(schema, 'boolean')) {
      const trap = dressedWord(node, value);
      const bare = this.#meant(trap) ?? value;
      return takes(schema, 'boolean') ? (yesOrNo(bare) ?? bare) : this.#number(bare, trap === undefined);
    }
    return this.#asMap(node, schema) ?? this.#asList(node, schema) ?? value;
  }

  /** Where text is allowed as well, only what can be nothing but a number counts as one; a year is a date, not a number. */
  #numberOrText(node: ScalarNode, value: string, schema: Schema): Plain {
    if (takesWord(schema)) {
      const meant = this.#meant(dressedWord(node, value));
      return meant === undefined ? value : /^\d+$/.test(meant) ? Number(meant) : meant;
    }
    const number = node.style === 'plain' ? groupedNumber(value) : undefined;
    if (number === undefined) return value;
    this.numbersAsText.push({ at: [...this.path], value: number, written: value });
    return number;
  }

  #number(text: string, isToTell: boolean): Plain {
    const number = numberMeant(text);
    if (number === undefined) return text;
    if (isToTell) this.numbersAsText.push({ at: [...this.path], value: number, written: text });
    return number;
  }

  /** `member:ana` where a map is wanted. */
  #asMap(node: ScalarNode, schema: Schema): Plain | undefined {
    if (!takes(schema, 'object')) return undefined;
    const problem = keysRunTogether(this.source.text, node, schema);
    return problem && this.#mended(node, problem, schema);
  }

  #asList(node: ScalarNode, schema: Schema): Plain | undefined {
    const lines = takes(schema, 'array') ? bulletLines(this.source.text, node) : undefined;
    return lines && this.#mended(node, bulletsForDashes(this.source.text, lines), schema);
  }

  #bulletsInText(node: ScalarNode, value: string): Plain {
    const { text } = this.source;
    const lines = bulletLines(text, node);
    const problem = lines && bulletsInText(text, lines);
    if (lines === undefined || problem === undefined) return value;
    this.#tell(problem);
    return lines.map(line => `${text.slice(line.start, line.end)}\n`).join('');
  }

  /** What a text reads as once the fix of a problem in it is made. */
  #mended({ span }: ScalarNode, problem: YamlProblem, schema: Schema): Plain | undefined {
    const { text } = this.source;
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    const indent = text.slice(start, span.start).replace(/\S/g, ' ');
    const edits = (problem.fix?.edits ?? []).map(edit => ({
      ...edit,
      start: edit.start - span.start,
      end: edit.end - span.start,
    }));
    const mended = indent + applyEdits(text.slice(span.start, span.end), edits);
    const { root, faults } = compose(mended);
    if (faults.length > 0) return undefined;
    this.#tell(problem);
    return new Interpreter(new SourceText(mended), [...this.path]).value(root, schema);
  }

  #meant(trap: TextTrap | undefined): string | undefined {
    if (trap?.problem !== undefined) this.#tell(trap.problem);
    return trap?.meant;
  }

  #tell(problem: YamlProblem): void {
    if (this.#told.has(problem.span.start)) return;
    this.#told.add(problem.span.start);
    this.problems.push(problem);
  }
}

function yesOrNo(text: string): boolean | undefined {
  if (/^(?:yes|true)$/i.test(text)) return true;
  return /^(?:no|false)$/i.test(text) ? false : undefined;
}
