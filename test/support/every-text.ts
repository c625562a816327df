import { parse, stringify } from 'yaml';
import type { Report } from '../../src/core/report/report';
import { type Kind, kindOf } from '../../src/core/schema/kinds';
import type { Schema } from '../../src/core/schema/schema';
import { schemaOf } from '../../src/core/schema/schemas';
import { walk } from '../../src/core/schema/walk';
import type { Path, Plain } from '../../src/core/yaml/node';

/** What in a report is no text: ids, paths, days, and words from lists. */
const noTexts = new Set([
  ...['id', 'item', 'criterion', 'section', 'rule', 'path', 'asOf', 'on', 'to', 'written', 'due', 'until'],
  ...['state', 'computed', 'weight', 'phase', 'outcome', 'severity', 'level', 'cycle', 'status'],
]);

/** A report with something added to each text in it. */
export function withInEveryString(report: Report, added: string): Report {
  return JSON.parse(JSON.stringify(report), (key, value: unknown) => {
    const isCalendarKind = key === 'kind' && /^[a-z]+$/.test(String(value));
    return typeof value !== 'string' || noTexts.has(key) || isCalendarKind ? value : `${value} ${added}`;
  });
}

/** The files of a design with something added to each text that people write freely: no id, no word from a list, no date. */
export function withInEveryText(
  files: Readonly<Record<string, string>>,
  added: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const kind = kindOf(path);
      if (kind === undefined) return [path, text];
      const value = parse(text);
      for (const place of textPlaces(kind, value)) append(value, place, ` ${added}`);
      return [path, stringify(value)];
    }),
  );
}

function textPlaces(kind: Kind, value: Plain): readonly Path[] {
  const places: Path[] = [];
  walk(schemaOf(kind), value, (schema, found, at) => {
    const isFree = takesAnyText(schema) && schema['x-copse-personal'] !== true;
    if (typeof found === 'string' && isFree && found.includes(' ')) places.push(at());
  });
  return places;
}

/** True where the schema refuses no text. */
export function takesAnyText(schema: Schema): boolean {
  return (
    schema.enum === undefined &&
    schema.format === undefined &&
    schema.pattern === undefined &&
    (schema['x-copse-ref'] === undefined || schema['x-copse-text'] === true)
  );
}

function append(root: unknown, at: Path, text: string): void {
  let holder = root as Record<string | number, unknown>;
  for (const step of at.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const last = at.at(-1) ?? '';
  holder[last] = `${holder[last]}${text}`;
}
