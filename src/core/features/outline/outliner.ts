import { t } from '@vscode/l10n';
import { itemById } from '../../checklist/checklist';
import type { Design } from '../../model/design';
import type { DesignFile } from '../../model/design-file';
import { asNoun } from '../../rules/naming';
import { type Kind, kinds } from '../../schema/kinds';
import { schemaOf } from '../../schema/schemas';
import { isList, isMap, type Path, type Plain } from '../../yaml/node';
import { aboutEntry } from './about';
import { type Counts, countsInWords, none } from './counts';
import { designId, entryId, partId, shapeId, strayId } from './ids';
import type { Doing, OutlineNode } from './node';
import { nameKeyOf, type Shape, shapesOf } from './shape';
import { entryName, inFewWords, onOneLine } from './words';

/** A node without what can be told from the rest of it. */
type Draft = Omit<OutlineNode, 'label' | 'counts' | 'places' | 'children' | 'can'> &
  Partial<Pick<OutlineNode, 'places' | 'children' | 'can'>> & {
    readonly noun?: string;
    /** The description as it is read aloud, where it is shown shorter. */
    readonly aloud?: string | undefined;
  };

/** Makes the nodes of one design. */
export class Outliner {
  constructor(
    readonly model: Design,
    readonly counts: ReadonlyMap<string, Counts>,
  ) {}

  design(folder: string): OutlineNode {
    const strays = this.model.files.filter(({ kind }) => kind === undefined).map(({ path }) => this.#stray(path));
    const title = onOneLine(this.model.name) || folder;
    const children = [...kinds.flatMap(kind => this.#part(kind)), ...strays];
    return this.#node({ id: designId, type: 'design', kind: undefined, at: [], title, description: '', children });
  }

  #part(kind: Kind): readonly OutlineNode[] {
    const files = this.#files(kind);
    if (files.length === 0 && kind === 'readiness') return [];
    const shapes = shapesOf(kind);
    const only = shapes.length === 1 ? shapes[0] : undefined;
    const children =
      only?.form === 'entries' ? this.#rows(kind, only) : shapes.flatMap(shape => this.#shape(kind, shape));
    const entries = children.filter(({ type }) => type === 'entry').length;
    const begun = entries > 0 ? String(entries) : '';
    return [
      this.#node({
        id: partId(kind),
        type: 'part',
        kind,
        at: [],
        places: files.map(({ path }) => ({ path, at: [] })),
        title: t(schemaOf(kind).title ?? kind),
        description: files.length === 0 ? t('not begun') : files.some(isUnread) ? t('cannot be read') : begun,
        aloud: entries > 0 ? entriesInWords(entries) : undefined,
        can: kind === 'readiness' ? [] : ['add'],
        children,
      }),
    ];
  }

  #shape(kind: Kind, shape: Shape): readonly OutlineNode[] {
    const places = this.#origins(kind, shape.at);
    const isSaid = places.some(({ value }) => isSomething(value));
    if (!isSaid && (shape.quiet || shape.form === 'text')) return [];
    switch (shape.form) {
      case 'entries':
      case 'items':
        return [this.#group(kind, shape)];
      case 'section':
        return [this.#section(kind, shape, isSaid)];
      case 'text':
        return [this.#written(kind, shape, 'text', this.#firstWords(kind, shape), [], [])];
    }
  }

  #section(kind: Kind, shape: Shape, isSaid: boolean): OutlineNode {
    const children = shape.groups.map(group => this.#group(kind, group));
    const description = isSaid ? this.#firstWords(kind, shape) : t('nothing yet');
    return this.#written(kind, shape, 'section', description, ['say'], children);
  }

  #group(kind: Kind, shape: Shape): OutlineNode {
    const children = this.#rows(kind, shape);
    const entries = children.filter(({ type }) => type === 'entry').length;
    const description = entries === 0 ? t('none yet') : String(entries);
    const can: readonly Doing[] = kind === 'readiness' ? [] : ['add'];
    return this.#written(kind, shape, 'group', description, can, children, entriesInWords(entries));
  }

  #written(
    kind: Kind,
    { at, schema }: Shape,
    type: 'group' | 'section' | 'text',
    description: string,
    can: readonly Doing[],
    children: readonly OutlineNode[],
    aloud?: string,
  ): OutlineNode {
    const places = this.#origins(kind, at).map(({ path }) => ({ path, at }));
    const title = t(schema.title ?? String(at.at(-1)));
    return this.#node({ id: shapeId(kind, at), type, kind, at, places, title, description, can, children, aloud });
  }

  /** The entries of a group, or what to do where there are none. */
  #rows(kind: Kind, shape: Shape): readonly OutlineNode[] {
    const entries = this.#origins(kind, shape.at).flatMap(({ path, value }) => {
      const steps = isList(value) ? value.map((_, index) => index) : isMap(value) ? Object.keys(value) : [];
      return steps
        .filter(step => typeof step === 'number' || !step.startsWith('x-'))
        .map(step => this.#entry(kind, shape, path, step, below(value, step) ?? null, steps.length > 1));
    });
    if (entries.length > 0 || kind === 'readiness') return entries;
    const title = t('None yet – add {0}', asNoun(shape.entry?.title ?? ''));
    const id = JSON.stringify([kind, ...shape.at, null]);
    return [this.#node({ id, type: 'none', kind, at: shape.at, title, description: '', can: ['add'] })];
  }

  #entry(
    kind: Kind,
    shape: Shape,
    path: string,
    step: string | number,
    value: Plain,
    isOneOfMany: boolean,
  ): OutlineNode {
    const at = [...shape.at, step];
    const point = kind === 'readiness' ? itemById(String(step)) : undefined;
    const hasId = typeof step === 'string';
    const title =
      point === undefined ? entryName(this.model, shape.entry, value, hasId ? step : undefined) : t(point.question);
    const noun = asNoun(shape.entry?.title ?? '');
    const about = aboutEntry(this.model, shape.at.join('.'), shape.entry, isMap(value) ? value : {}, title);
    return this.#node({
      id: entryId(path, at),
      type: 'entry',
      kind,
      at,
      places: [{ path, at }],
      title: title === '' ? t('{0} {1}', t(shape.entry?.title ?? ''), Number(step) + 1) : title,
      description: about,
      noun,
      can: doings(kind, shape, hasId, isOneOfMany),
    });
  }

  #stray(path: string): OutlineNode {
    const places = [{ path, at: [] }];
    const description = t('not part of the design');
    return this.#node({ id: strayId(path), type: 'stray', kind: undefined, at: [], places, title: path, description });
  }

  #node({ noun = '', aloud, ...draft }: Draft): OutlineNode {
    const counts = this.counts.get(draft.id) ?? none;
    const texts = [draft.title, noun, aloud ?? draft.description, countsInWords(counts)];
    const label = texts.filter(text => text !== '').join(', ');
    return { places: [], can: [], children: [], ...draft, label, counts };
  }

  #firstWords(kind: Kind, { at, schema }: Shape): string {
    const texts = this.#origins(kind, at).map(({ value }) => inFewWords(this.model, schema, value));
    return texts.find(text => text !== '') ?? '';
  }

  /** Where something is written, with what is written there. */
  #origins(kind: Kind, at: Path): readonly { readonly path: string; readonly value: Plain }[] {
    return this.#files(kind).flatMap(({ path, value: root }) => {
      let value: Plain | undefined = root;
      for (const step of at) value = below(value, step);
      return value === undefined ? [] : [{ path, value }];
    });
  }

  #files(kind: Kind): readonly DesignFile[] {
    return this.model.files.filter(file => file.kind === kind);
  }
}

function entriesInWords(count: number): string {
  if (count === 0) return t('none yet');
  return count === 1 ? t('1 entry') : t('{0} entries', count);
}

function doings(kind: Kind, { entry }: Shape, hasId: boolean, isOneOfMany: boolean): readonly Doing[] {
  const move: readonly Doing[] = isOneOfMany ? ['move'] : [];
  if (kind === 'readiness') return [...move, 'delete'];
  const rename: readonly Doing[] = nameKeyOf(entry) === undefined ? [] : ['rename'];
  const renameId: readonly Doing[] = hasId ? ['rename-id'] : [];
  return ['add', 'say', ...rename, ...renameId, 'duplicate', ...move, 'delete'];
}

function isUnread({ failure }: DesignFile): boolean {
  return failure !== undefined;
}

function isSomething(value: Plain): boolean {
  if (isList(value)) return value.length > 0;
  return isMap(value) ? Object.keys(value).length > 0 : value !== null && value !== '';
}

function below(value: Plain | undefined, step: string | number): Plain | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string | number, Plain>>)[step];
}
