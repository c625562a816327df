import { t } from '@vscode/l10n';
import { entityHomes } from '../../../generated/types';
import type { Design, Entity } from '../../model/design';
import {
  code,
  type Flow,
  type Item,
  list,
  type Part,
  paragraph,
  strong,
} from '../../report/format/markdown-parts/nodes';
import type { Schema } from '../../schema/schema';
import { dereferenced, propertySchema, schemaAt } from '../../schema/schemas';
import { markdown } from './write';

/** How many facts are shown; who wants more goes there. */
const mostFacts = 6;
const longestText = 160;

/** A member, a role, a theme …: its name, what it is, the first things that are said of it. */
export function entityMarkdown(design: Design, entity: Entity): string {
  return markdown(...aboutEntity(design, entity));
}

export function aboutEntity(design: Design, entity: Entity): readonly Flow[] {
  const schema = entrySchemaOf(entity.type);
  const facts = factsOf(design, entity, schema);
  return [
    paragraph(strong(entity.title), ' ', code(entity.id)),
    paragraph(t('{0}, in {1}', t(schema?.title ?? entity.type), entity.fact.path)),
    ...(facts.length === 0 ? [] : [list(facts)]),
  ];
}

/** What an entry of a type is made of. */
export function entrySchemaOf(type: Entity['type']): Schema | undefined {
  const { kind, at } = entityHomes[type];
  const entry = schemaAt(kind, at)?.additionalProperties;
  return typeof entry === 'object' ? dereferenced(entry) : undefined;
}

function factsOf(design: Design, { fact }: Entity, schema: Schema | undefined): readonly Item[] {
  const value = fact.value as Readonly<Record<string, unknown>>;
  const items: Item[] = [];
  for (const key of Object.keys(schema?.properties ?? {})) {
    if (items.length === mostFacts || key === 'title' || key === 'name' || !Object.hasOwn(value, key)) continue;
    const property = schema && propertySchema(schema, key);
    const text = property && textOf(design, property, value[key]);
    if (text === undefined || text === '') continue;
    const parts: readonly Part[] = [`${t(property?.title ?? key)}: ${text}`];
    items.push({ parts });
  }
  return items;
}

/** A value in few words; undefined of what takes more than a line to tell. */
function textOf(design: Design, schema: Schema, value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const texts = value.map(element =>
      textOf(design, schema.items === undefined ? {} : dereferenced(schema.items), element),
    );
    const said = texts.filter(text => text !== undefined);
    return said.length === 0 ? undefined : shortened(said.join(', '));
  }
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const types = schema['x-copse-ref'];
  const named =
    types === undefined
      ? undefined
      : design.find((typeof types === 'string' ? [types] : types) as Entity['type'][], value);
  return shortened(named?.title ?? value);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestText ? line : `${line.slice(0, longestText - 1).trimEnd()}…`;
}
