import type { Design } from '../../model/design';
import type { Place } from '../../model/fact';
import { listed } from '../../rules/words';
import { isList, isMap, type Plain } from '../../yaml/node';
import { below } from './entries';

const longest = 70;

/** What people call an entry: its title or name, else what it begins with, else its short name or number. */
export function nameOfEntry(design: Design, { path, at }: Place): string {
  const value = below(design.file(path)?.value, at);
  const last = at.at(-1);
  const fallback = typeof last === 'number' ? String(last + 1) : String(last ?? '');
  if (value === undefined || value === null || !isMap(value)) return fallback;
  const named = [value['title'], value['name']].find(isText);
  if (named !== undefined) return shortened(named);
  if (typeof last === 'string') return last;
  const texts = Object.values(value).map(inner => inText(design, inner));
  return shortened(texts.find(isText) ?? fallback);
}

function inText(design: Design, value: Plain): string | undefined {
  if (isText(value)) return value;
  return isList(value) ? listed(value.filter(isText).map(id => titleOf(design, id))) : undefined;
}

function titleOf(design: Design, id: string): string {
  const [declaration] = design.references.declarationsOf(id);
  return (declaration && design.entity(declaration.type, id)?.title) ?? id;
}

function isText(value: Plain | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
}
