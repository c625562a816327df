/**
 * The part of JSON Schema (draft 2020-12) that the schemas in `schemas/` use, and the annotations of our own.
 * There is no oneOf or anyOf: a value of several types lists them in `type`, and each keyword applies to its own type.
 */
export interface Schema {
  readonly $id?: string;
  /** File and pointer, always absolute among the schemas: `roles.schema.json#/$defs/role`. */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: TypeName | readonly TypeName[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema | boolean>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  /** The keys of this map define ids of this type. */
  readonly 'x-copse-id'?: string;
  /** The string refers to an entity of one of these types. */
  readonly 'x-copse-ref'?: string | readonly string[];
  /** Words that may stand in place of a reference. */
  readonly 'x-copse-ref-also'?: readonly string[];
  /** Free text may stand in place of a reference. */
  readonly 'x-copse-text'?: boolean;
  /** The keys of this map name things of the tool: a rule, a checklist item. */
  readonly 'x-copse-ref-keys'?: string;
  /** The value names a person, or lets one be recognised. */
  readonly 'x-copse-personal'?: boolean;
  /** What each allowed value means. */
  readonly 'x-copse-values'?: Readonly<Record<string, string>>;
  readonly 'x-copse-snippets'?: readonly Snippet[];
  readonly 'x-copse-markdown'?: boolean;
  readonly 'x-copse-path'?: boolean;
}

export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** A snippet in TextMate syntax, offered where the schema that carries it applies. */
export interface Snippet {
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  readonly body: readonly string[];
}
