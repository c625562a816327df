import type { Outcome, Weight } from '../../../checklist/item';
import { stateName, weightName } from '../../../checklist/names';
import type { State } from '../../../checklist/readiness';
import type { CalendarKind } from '../../report';
import * as words from '../../words';

export const weights: readonly Weight[] = ['essential', 'expected', 'enriching'];

export function stateWord(state: State): string {
  return capitalised(stateName(state));
}

export function outcomeWord(outcome: Outcome): string {
  return capitalised(words.outcomeWord(outcome));
}

export function weightWord(weight: Weight): string {
  return capitalised(weightName(weight));
}

export function calendarKindWord(kind: CalendarKind): string {
  return capitalised(words.calendarKindWord(kind));
}

/** Words that stand alone begin with a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
