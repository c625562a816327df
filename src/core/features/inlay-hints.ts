import { t } from '@vscode/l10n';
import type { Design } from '../model/design';
import type { EntityType } from '../model/references';
import { daysInWords, weekdayOf } from '../report/dates';
import { plain } from '../report/plain';
import type { Schema } from '../schema/schema';
import { itemSchema, propertySchema, schemaOf } from '../schema/schemas';
import type { Span } from '../text/text';
import { type Day, daysBetween, parseDate } from '../values/dates';
import { resolved, type YamlNode } from '../yaml/node';

/** A remark that stands in the text without being part of it. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
}

/** Longer names are cut short. */
const longest = 40;

/**
 * The names behind ids, and the weekday and distance of days, in a stretch of a file.
 *
 * @param range only what ends in this stretch is told of, so that a long file costs no more than what one sees of it.
 */
export function inlayHints(design: Design, path: string, asOf: Day, range: Span): readonly InlayHint[] {
  const file = design.file(path);
  if (file?.kind === undefined || file.failure !== undefined) return [];
  const hints: InlayHint[] = [];
  const labelOf = (schema: Schema, value: string | number): string | undefined =>
    schema.format === 'copse-date' ? dayLabel(value, asOf) : nameLabel(design, schema, value);
  visit(file.yaml.root, schemaOf(file.kind), range, (end, schema, value) => {
    const label = labelOf(schema, value);
    if (label !== undefined) hints.push({ offset: end, label });
  });
  return hints;
}

type Visit = (end: number, schema: Schema, value: string | number) => void;

function visit(node: YamlNode | undefined, schema: Schema | undefined, range: Span, tell: Visit): void {
  if (node === undefined || schema === undefined || node.kind === 'alias') return;
  if (node.span.end < range.start || node.span.start > range.end) return;
  const target = resolved(node);
  switch (target.kind) {
    case 'map':
      for (const { key, value } of target.pairs) visit(value, propertySchema(schema, key), range, tell);
      break;
    case 'list':
      for (const item of target.items) visit(item, itemSchema(schema), range, tell);
      break;
    case 'scalar':
      if (typeof target.value === 'string' || typeof target.value === 'number')
        tell(target.span.end, schema, target.value);
  }
}

function nameLabel(design: Design, schema: Schema, value: string | number): string | undefined {
  const types = schema['x-copse-ref'];
  if (types === undefined || typeof value !== 'string') return undefined;
  const entity = design.find((typeof types === 'string' ? [types] : types) as readonly EntityType[], value);
  if (entity === undefined || entity.title === entity.id) return undefined;
  const name = plain(entity.title);
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}

/** Of a single day its weekday and distance; what means a whole month or year is plain enough. */
function dayLabel(value: string | number, asOf: Day): string | undefined {
  const date = parseDate(value);
  if (date === undefined || date.first !== date.last) return undefined;
  return t('{0}, {1}', weekdayOf(date.first), daysInWords(daysBetween(asOf, date.first)));
}
