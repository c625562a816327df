import { t } from '@vscode/l10n';
import type { Weight } from './item';
import type { ItemResult, State, Verdict } from './readiness';

/**
 * Ready where every essential point before the launch is settled and no finding is an error; ready but for some where only
 * expected points are left.
 */
export function verdict(items: readonly ItemResult[], errors: number): Verdict {
  const essentialOpen = openOf(items, 'essential');
  const expectedOpen = openOf(items, 'expected');
  const counts = { essentialOpen, expectedOpen, errors };
  if (essentialOpen > 0) return { state: 'not-ready', ...counts, text: notReady(essentialOpen, errors) };
  if (errors > 0) return { state: 'not-ready', ...counts, text: mistakesLeft(errors) };
  if (expectedOpen > 0) return { state: 'ready-but', ...counts, text: readyBut(expectedOpen) };
  return { state: 'ready', ...counts, text: t('Ready') };
}

/**
 * True where a point needs nothing more before the launch: it is met, it does not apply, it is waived for now, or somebody
 * vouches that it is met with evidence that lies elsewhere.
 */
export function isSettled({ state, declaration }: ItemResult): boolean {
  return isSettledState(state, declaration?.state);
}

/** The same, where only the states are known. @param declared what somebody declares it to be */
export function isSettledState(state: State, declared: State | undefined): boolean {
  if (state === 'declared') return declared === 'met';
  return state === 'met' || state === 'n/a' || state === 'waived';
}

function openOf(items: readonly ItemResult[], weight: Weight): number {
  return items.filter(result => result.weight === weight && result.item.phase === 'before-launch' && !isSettled(result))
    .length;
}

function notReady(points: number, errors: number): string {
  if (errors === 0) {
    return points === 1 ? t('Not ready: 1 essential point open') : t('Not ready: {0} essential points open', points);
  }
  const open = points === 1 ? t('1 essential point open') : t('{0} essential points open', points);
  const mistakes = errors === 1 ? t('1 mistake to mend') : t('{0} mistakes to mend', errors);
  return t('Not ready: {0}, {1}', open, mistakes);
}

function mistakesLeft(errors: number): string {
  return errors === 1
    ? t('Not ready: 1 mistake in the files to mend')
    : t('Not ready: {0} mistakes in the files to mend', errors);
}

function readyBut(points: number): string {
  return points === 1 ? t('Ready but for 1 expected point') : t('Ready but for {0} expected points', points);
}
