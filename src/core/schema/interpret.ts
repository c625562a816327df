import { type Path, type Plain, resolved, type ScalarNode, type YamlNode } from '../yaml/node';
import type { ParsedYaml } from '../yaml/parse';
import type { YamlProblem } from '../yaml/problem';
import type { Kind } from './kinds';
import type { Schema, TypeName } from './schema';
import { itemSchema, propertySchema, schemaOf } from './schemas';

/** A number that was written as text, for example `3,144`. */
export interface NumberAsText {
  readonly at: Path;
  readonly value: number;
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
export function interpret(kind: Kind, yaml: ParsedYaml): Interpretation {
  const interpreter = new Interpreter(yaml);
  const value = interpreter.value(yaml.root, schemaOf(kind), []) ?? null;
  return { value, problems: interpreter.problems, numbersAsText: interpreter.numbersAsText };
}

class Interpreter {
  readonly problems: YamlProblem[] = [];
  readonly numbersAsText: NumberAsText[] = [];

  constructor(readonly yaml: ParsedYaml) {}

  value(node: YamlNode | undefined, schema: Schema | undefined, at: Path): Plain | undefined {
    if (node === undefined) return undefined;
    const target = resolved(node);
    switch (target.kind) {
      case 'scalar':
        return target.value === null ? undefined : this.#scalar(target, schema, at);
      case 'list': {
        const item = schema && itemSchema(schema);
        return target.items.map((element, index) => this.value(element, item, [...at, index]) ?? null);
      }
      case 'map': {
        const map: Record<string, Plain> = Object.create(null);
        for (const pair of target.pairs) {
          if (pair.duplicateOf !== undefined) continue;
          const value = this.value(pair.value, schema && propertySchema(schema, pair.key), [...at, pair.key]);
          if (value !== undefined) map[pair.key] = value;
          else if (schema?.['x-copse-id'] !== undefined) map[pair.key] = Object.create(null);
        }
        return map;
      }
    }
  }

  #scalar(node: ScalarNode, schema: Schema | undefined, at: Path): Plain {
    const value = node.value;
    const types = typesOf(schema);
    if (typeof value === 'string' && types.has('boolean') && !types.has('string')) return yesOrNo(value) ?? value;
    if (typeof value === 'string' && types.has('number') && !types.has('string')) return this.#number(value, at);
    if ((typeof value === 'number' || typeof value === 'boolean') && wantsOnlyText(types)) {
      return this.yaml.source.slice(node.span);
    }
    return value;
  }

  #number(text: string, at: Path): Plain {
    if (!/^\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?$/.test(text)) return text;
    const value = Number(text.replace(/[^\d.]/g, ''));
    this.numbersAsText.push({ at, value });
    return value;
  }
}

function typesOf(schema: Schema | undefined): ReadonlySet<TypeName> {
  const type = schema?.type;
  return new Set(type === undefined ? [] : typeof type === 'string' ? [type] : type);
}

function wantsOnlyText(types: ReadonlySet<TypeName>): boolean {
  return types.has('string') && !types.has('number') && !types.has('integer') && !types.has('boolean');
}

function yesOrNo(text: string): boolean | undefined {
  if (/^yes$/i.test(text)) return true;
  return /^no$/i.test(text) ? false : undefined;
}
