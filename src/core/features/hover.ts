import { t } from '@vscode/l10n';
import { itemById } from '../checklist/checklist';
import { stateName } from '../checklist/names';
import type { Readiness } from '../checklist/readiness';
import type { Design } from '../model/design';
import type { DesignFile } from '../model/design-file';
import { emphasis, type Flow, paragraph, strong } from '../report/format/markdown-parts/nodes';
import { rules } from '../rules/rules';
import type { Kind } from '../schema/kinds';
import { schemaAt } from '../schema/schemas';
import type { Span } from '../text/text';
import { dateDetails } from './date-details';
import { Ids, type Named, type Spot } from './ids';
import { aboutEntity } from './markdown/entity';
import { aboutItem } from './markdown/item';
import { aboutKey, valuesOf } from './markdown/key';
import { lookedAt } from './markdown/looked-at';
import { ruleMarkdown } from './markdown/rule';
import { markdown } from './markdown/write';
import { type Here, placeAt } from './place-at';

/** What can be told of the place under the mouse. */
export interface Hover {
  readonly span: Span;
  /** Markdown; whatever people wrote is escaped. */
  readonly markdown: string;
  /** Where the thing is defined, for a link; undefined where it is no entry of the design. */
  readonly defined: Spot | undefined;
}

/**
 * What a key is for and what the checklist makes of it, what a value means, who or what a name stands for, how far away a day is; undefined
 * where nothing is to be said.
 */
export function hover(design: Design, readiness: Readiness, path: string, offset: number): Hover | undefined {
  const file = design.file(path);
  if (file?.kind === undefined || file.failure !== undefined) return undefined;
  const here = placeAt(file, offset);
  if (here === undefined) return undefined;
  const ids = new Ids(design);
  const named = ids.at(path, offset);
  const told = (named && aboutName(ids, readiness, named)) ?? aboutPlace(readiness, file, file.kind, here);
  return told && { span: here.span, defined: undefined, ...told };
}

type Told = Pick<Hover, 'markdown'> & Partial<Pick<Hover, 'defined'>>;

function aboutName(ids: Ids, readiness: Readiness, named: Named): Told | undefined {
  switch (named.kind) {
    case 'entry': {
      const { type, id } = named.declaration;
      const entity = ids.design.entity(type, id);
      if (entity === undefined) return undefined;
      const uses = paragraph(emphasis(usesInWords(ids.usesOf(named.declaration).length)));
      return { markdown: markdown(...aboutEntity(ids.design, entity), uses), defined: ids.keyOf(named.declaration) };
    }
    case 'tool':
      return named.name.of === 'rule' ? aboutRule(named.name.name) : aboutPoint(readiness, named.name.name);
    case 'nothing':
      return undefined;
  }
}

function aboutPlace(readiness: Readiness, file: DesignFile, kind: Kind, { at, on, scalar }: Here): Told | undefined {
  const schema = schemaAt(kind, at);
  if (schema === undefined) return undefined;
  const key = String(at.findLast(step => typeof step === 'string') ?? '');
  if (on === 'key') {
    return { markdown: markdown(...aboutKey(key, schema), ...lookedAt(readiness, kind, { path: file.path, at })) };
  }
  const value = String(scalar?.value ?? '');
  const day = schema.format === 'copse-date' ? dateDetails(value, readiness.asOf) : undefined;
  if (day !== undefined) return { markdown: markdown(day) };
  const meanings = valuesOf(schema);
  const meaning = Object.hasOwn(meanings, value) ? meanings[value] : undefined;
  return meaning === undefined || meaning === '' ? undefined : { markdown: markdown(aboutValue(value, meaning)) };
}

function aboutValue(value: string, meaning: string): Flow {
  return paragraph(strong(value), ' – ', meaning);
}

function aboutRule(id: string): Told | undefined {
  const rule = rules.find(other => other.id === id);
  return rule && { markdown: ruleMarkdown(rule) };
}

function aboutPoint({ items }: Readiness, id: string): Told | undefined {
  const item = itemById(id);
  const result = items.find(other => other.item.id === id);
  if (item === undefined) return undefined;
  const state = result === undefined ? [] : [paragraph(t('At present: {0}', stateName(result.state)))];
  return { markdown: markdown(...aboutItem(item), ...state) };
}

function usesInWords(count: number): string {
  if (count === 0) return t('Nothing refers to it yet.');
  return count === 1 ? t('Referred to once.') : t('Referred to {0} times.', count);
}
