import { t } from '@vscode/l10n';
import { stateName } from '../../checklist/names';
import { dateInWords } from '../../report/dates';
import { plain } from '../../report/plain';
import { type Kind, kinds } from '../../schema/kinds';
import { schemaOf } from '../../schema/schemas';
import type { DiffedDesign, DiffResult, ItemChange, PlanChange, PlanChanges, ReadinessChange } from '../changes';

/** The changes of one part of the plan, under its title. */
export interface PartOfPlan {
  readonly part: Kind;
  readonly title: string;
  readonly changes: readonly PlanChange[];
}

/** The parts in which something changed, in the order in which a community is planned. */
export function byPart(changes: readonly PlanChange[]): readonly PartOfPlan[] {
  return kinds
    .map(part => ({
      part,
      title: t(schemaOf(part).title ?? part),
      changes: changes.filter(change => change.part === part),
    }))
    .filter(group => group.changes.length > 0);
}

export function titleOf({ name, path }: DiffedDesign): string {
  return name === '' ? plain(path) : plain(name);
}

/** What is compared, and as of when. */
export function comparisonWords({ from, to, asOf, designs }: DiffResult): string {
  // A report was made on a day of its own.
  return designs.some(({ since }) => since === 'report')
    ? t('from {0} to {1}, judged as of {2}', plain(from), plain(to), dateInWords(asOf))
    : t('from {0} to {1}, both judged as of {2}', plain(from), plain(to), dateInWords(asOf));
}

/** What there is to say where no change is told. */
export function noChange({ since }: Pick<PlanChanges, 'since'>): string {
  return since === 'report'
    ? t(
        'A report judges a plan and does not hold it: what changed in its readiness is told, what changed in the plan is not known.',
      )
    : t('No change to the plan.');
}

/** A sign for those who skim; the sentence says the same. */
export function signOf(kind: PlanChange['kind']): string {
  const signs: Record<PlanChange['kind'], string> = { added: '+', removed: '−', changed: '~', renamed: '=' };
  return signs[kind];
}

export function changeWord(kind: PlanChange['kind']): string {
  switch (kind) {
    case 'added':
      return t('added');
    case 'removed':
      return t('removed');
    case 'changed':
      return t('changed');
    case 'renamed':
      return t('renamed');
  }
}

/** The verdict before and after, in a sentence. */
export function verdictWords({ verdict: { before, after } }: ReadinessChange): string {
  if (before === null) return after === null ? '' : t('{0}.', after.text);
  if (after === null) return t('The verdict was: {0}.', before.text);
  return before.text === after.text
    ? t('The verdict is as it was: {0}.', after.text)
    : t('The verdict was “{0}”; now it is “{1}”.', before.text, after.text);
}

export function itemWords({ question, before, after }: ItemChange): string {
  return t('“{0}” was {1}, and is {2}', plain(question), stateName(before), stateName(after));
}

export function readinessTitle(): string {
  return t('Readiness, before and after');
}

/** True where neither the plan nor what comes of it is otherwise. */
export function isUnchanged({ changes, readiness, notes }: DiffedDesign): boolean {
  const { verdict, items, findings } = readiness;
  const same = verdict.before?.text === verdict.after?.text;
  return changes.length + notes.length + items.length + findings.new.length + findings.gone.length === 0 && same;
}

/** How many designs of several are as they were; undefined where there is nothing to say of it. */
export function unchangedWords({ designs }: DiffResult): string | undefined {
  const same = designs.filter(isUnchanged).length;
  if (designs.length < 2 || same === 0) return undefined;
  return same === 1 ? t('1 design: no change to the plan.') : t('{0} designs: no change to the plan.', same);
}

/** The designs of which there is something to say. */
export function shownDesigns({ designs }: DiffResult): readonly DiffedDesign[] {
  return designs.length === 1 ? designs : designs.filter(design => !isUnchanged(design));
}

/** Everything that changed as sentences for a list: the verdict, the plan, points, findings. */
export function planChangesInWords({ changes, readiness, notes }: PlanChanges): readonly string[] {
  const { before, after } = readiness.verdict;
  return [
    ...(before === null || before.text === after?.text ? [] : [verdictWords(readiness)]),
    ...notes,
    ...changes.map(({ text }) => text),
    ...judgementChangesInWords(readiness),
  ];
}

/** What changed in points and findings, as sentences for a list. */
export function judgementChangesInWords({ items, findings }: ReadinessChange): readonly string[] {
  return [
    ...items.map(itemWords),
    ...findings.new.map(({ path, line, message }) => t('New in {0}: {1}', `${path}:${line}`, message)),
    ...findings.gone.map(({ path, message }) => t('No longer in {0}: {1}', path, message)),
  ];
}
