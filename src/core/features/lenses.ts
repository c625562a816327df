import { t } from '@vscode/l10n';
import type { Item } from '../checklist/item';
import { stateName } from '../checklist/names';
import { hasLaunched } from '../checklist/next-steps';
import type { CriterionResult, ItemResult, Readiness } from '../checklist/readiness';
import { isSettled } from '../checklist/verdict';
import type { Design } from '../model/design';
import type { DesignFile } from '../model/design-file';
import { listed } from '../rules/words';
import type { Kind } from '../schema/kinds';
import { schemaAt, schemaOf } from '../schema/schemas';
import type { Span } from '../text/text';
import { type MapNode, pairOf, resolved } from '../yaml/node';
import { Ids, type Spot } from './ids';

/** One criterion of a point of the checklist, as judged. */
export interface Point extends CriterionResult {
  readonly item: Item;
}

/** A remark above a line of a file. */
export type Lens = { readonly span: Span; readonly title: string } & (
  | { readonly kind: 'uses'; readonly spots: readonly Spot[] }
  /** What the checklist looks for there. */
  | { readonly kind: 'criteria'; readonly points: readonly Point[] }
  | { readonly kind: 'item'; readonly item: Item }
);

/**
 * The remarks on a file: how often each entry is used, and how far what the checklist looks for stands in each part. A part is remarked on
 * in the first file that has it; what no file has yet, above the first line of the first file of its kind.
 */
export function lensesIn(design: Design, readiness: Readiness, path: string): readonly Lens[] {
  const file = design.file(path);
  if (file?.kind === undefined || file.failure !== undefined || !file.yaml.complete) return [];
  const lenses = [
    ...criteria(design, readiness, file, file.kind),
    ...decisions(design, readiness, file),
    ...uses(design, path),
  ];
  return lenses.sort((a, b) => a.span.start - b.span.start);
}

function uses(design: Design, path: string): readonly Lens[] {
  const ids = new Ids(design);
  return [...ids.allUses()].flatMap(([declaration, spots]): readonly Lens[] => {
    const key = declaration.path === path ? ids.keyOf(declaration) : undefined;
    return key === undefined ? [] : [{ kind: 'uses', span: key.span, title: t('used by {0}', spots.length), spots }];
  });
}

function criteria(design: Design, readiness: Readiness, file: DesignFile, kind: Kind): readonly Lens[] {
  const all = pointsOf(design, readiness, kind);
  const lenses: Lens[] = [];
  const missing: string[] = [];
  const unwritten: Point[] = [];
  for (const key of new Set(all.map(partOf))) {
    const points = all.filter(point => partOf(point) === key);
    const home = design.files.find(other => other.kind === kind && keyIn(other, key) !== undefined);
    const span = home?.path === file.path ? keyIn(file, key) : undefined;
    if (span !== undefined) lenses.push({ kind: 'criteria', span, title: share(points), points });
    if (home !== undefined || points.every(isMet)) continue;
    missing.push(key);
    unwritten.push(...points);
  }
  const isFirst = design.files.find(other => other.kind === kind)?.path === file.path;
  if (!isFirst || missing.length === 0) return lenses;
  const span = rootOf(file)?.pairs[0]?.keySpan ?? { start: 0, end: 0 };
  return [
    { kind: 'criteria', span, title: t('not written yet: {0}', listed(inOrder(kind, missing))), points: unwritten },
    ...lenses,
  ];
}

/** What the checklist looks for in files of a kind, but for what need not be there: it does not apply, was settled otherwise, or comes later. */
function pointsOf(design: Design, { items }: Readiness, kind: Kind): readonly Point[] {
  const counts = (result: ItemResult): boolean =>
    result.state !== 'n/a' && (result.item.phase === 'before-launch' || hasLaunched(design));
  return items.filter(counts).flatMap(result =>
    result.criteria
      .filter(({ criterion, judgement }) => criterion.where.kind === kind && judgement.outcome !== 'n/a')
      .map(criterion => ({ ...criterion, item: result.item }))
      .filter(point => isMet(point) || !isSettled(result)),
  );
}

function decisions(design: Design, readiness: Readiness, { kind, path }: DesignFile): readonly Lens[] {
  if (kind !== 'readiness') return [];
  return readiness.items.flatMap((result): readonly Lens[] => {
    const place = design.references.toolNames.find(
      name => name.path === path && name.at.length === 2 && name.at[0] === 'items' && name.name === result.item.id,
    );
    if (place === undefined) return [];
    return [{ kind: 'item', span: design.span(place, 'key'), title: stateOf(result), item: result.item }];
  });
}

function stateOf({ state, criteria: all, waiver, declaration }: ItemResult): string {
  const until = state === 'waived' ? waiver?.until : state === 'declared' ? declaration?.until : undefined;
  const name = until === undefined ? stateName(state) : t('{0} until {1}', stateName(state), until);
  const judged = all.filter(({ judgement }) => judgement.outcome !== 'n/a');
  return judged.length === 0 || state === 'n/a' ? name : t('{0}: {1}', name, share(judged));
}

/** The key at the top of a file under which a criterion looks. */
function partOf({ criterion }: Point): string {
  return String(criterion.where.at[0] ?? '');
}

function share(all: readonly CriterionResult[]): string {
  const met = all.filter(isMet).length;
  if (all.length === 1) return met === 1 ? t('1 criterion met') : t('1 criterion not met yet');
  return met === all.length ? t('all {0} criteria met', met) : t('{0} of {1} criteria met', met, all.length);
}

function isMet({ judgement }: CriterionResult): boolean {
  return judgement.outcome === 'holds';
}

/** The titles of keys, in the order in which a community is planned. */
function inOrder(kind: Kind, keys: readonly string[]): readonly string[] {
  const known = Object.keys(schemaOf(kind).properties ?? {});
  return [...keys]
    .sort((a, b) => known.indexOf(a) - known.indexOf(b))
    .map(key => t(schemaAt(kind, [key])?.title ?? key));
}

function keyIn(file: DesignFile, key: string): Span | undefined {
  const root = rootOf(file);
  return root && pairOf(root, key)?.keySpan;
}

function rootOf({ yaml }: DesignFile): MapNode | undefined {
  const root = yaml.root && resolved(yaml.root);
  return root?.kind === 'map' ? root : undefined;
}
