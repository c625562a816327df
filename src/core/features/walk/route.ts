import type { ItemResult, Readiness } from '../../checklist/readiness';
import { isSettled } from '../../checklist/verdict';
import type { Design } from '../../model/design';
import { duePoints } from './walk';

/** How far a team has come through the open points; enough to stop and to take it up again later. */
export interface Route {
  /** The point at hand; undefined before the first and after the last. */
  readonly item: string | undefined;
  /** Those that were at hand before, the latest last. */
  readonly before: readonly string[];
  readonly skipped: readonly string[];
}

export const start: Route = { item: undefined, before: [], skipped: [] };

/** Goes on to the next open point that was not skipped: from the one at hand onwards, then from the first. */
export function onwards(route: Route, design: Design, readiness: Readiness): Route {
  const due = duePoints(design, readiness);
  const here = due.findIndex(({ item }) => item.id === route.item);
  const next = [...due.slice(here + 1), ...due.slice(0, Math.max(here, 0))].find(isToDo(route));
  const before = route.item === undefined ? route.before : [...route.before, route.item];
  return { ...route, item: next?.item.id, before };
}

/** Goes back to the point that was at hand before, even where it was skipped or is settled. */
export function backwards(route: Route): Route {
  const item = route.before.at(-1);
  if (item === undefined) return route;
  return { item, before: route.before.slice(0, -1), skipped: route.skipped.filter(id => id !== item) };
}

/** Leaves the point at hand as it is, and goes on. */
export function skipping(route: Route, design: Design, readiness: Readiness): Route {
  if (route.item === undefined) return route;
  const skipped = [...new Set([...route.skipped, route.item])];
  return onwards({ ...route, skipped }, design, readiness);
}

/** Takes up what was skipped. */
export function again(route: Route, design: Design, readiness: Readiness): Route {
  return onwards({ ...route, item: undefined, skipped: [] }, design, readiness);
}

/** Takes up again where the team stopped: at the point that was at hand, as long as it is open. */
export function resumed(route: Route, design: Design, readiness: Readiness): Route {
  const here = duePoints(design, readiness).find(({ item }) => item.id === route.item);
  return here !== undefined && !isSettled(here) ? route : onwards(route, design, readiness);
}

/** How many points count by now, and how many of them are settled. */
export function progressOf(design: Design, readiness: Readiness): { readonly settled: number; readonly all: number } {
  const due = duePoints(design, readiness).filter(({ state }) => state !== 'n/a');
  return { settled: due.filter(isSettled).length, all: due.length };
}

function isToDo({ skipped }: Route): (result: ItemResult) => boolean {
  return result => !isSettled(result) && !skipped.includes(result.item.id);
}
