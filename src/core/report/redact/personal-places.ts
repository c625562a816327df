import type { Design } from '../../model/design';
import type { DesignFile } from '../../model/design-file';
import type { Schema } from '../../schema/schema';
import { itemSchema, propertySchema, schemaOf } from '../../schema/schemas';
import type { Span } from '../../text/text';
import { resolved, type YamlNode } from '../../yaml/node';
import { textsIn } from './known-people';

/** A value that the schemas mark with `x-copse-personal`. */
export interface PersonalPlace extends Span {
  readonly path: string;
  readonly texts: readonly string[];
}

/** Every value of a design that names a person or lets one be recognised. */
export function personalPlaces(design: Design): readonly PersonalPlace[] {
  return design.files.flatMap(file => (file.kind === undefined ? [] : new Search(file).from(schemaOf(file.kind))));
}

class Search {
  readonly #places: PersonalPlace[] = [];
  /** What an alias stands for is looked at once, however often it is repeated. */
  readonly #followed = new Set<YamlNode>();

  constructor(readonly file: DesignFile) {}

  from(schema: Schema): readonly PersonalPlace[] {
    this.#visit(this.file.yaml.root, schema);
    return this.#places;
  }

  #visit(node: YamlNode | undefined, schema: Schema | undefined): void {
    if (node === undefined || schema === undefined) return;
    if (schema['x-copse-personal'] === true) {
      this.#places.push({ path: this.file.path, ...node.span, texts: textsIn(this.file, node) });
    }
    const target = resolved(node);
    if (node.kind === 'alias') {
      if (this.#followed.has(target)) return;
      this.#followed.add(target);
    }
    if (target.kind === 'map') {
      for (const { key, value } of target.pairs) this.#visit(value, propertySchema(schema, key));
    } else if (target.kind === 'list') {
      for (const item of target.items) this.#visit(item, itemSchema(schema));
    }
  }
}
