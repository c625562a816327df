import { isSettled } from '../../core/checklist/verdict';
import { progressOf, type Route } from '../../core/features/walk/route';
import { openPoints, walkPoint } from '../../core/features/walk/walk';
import { presentMembers } from '../../core/model/people';
import { addMonths } from '../../core/values/dates';
import type { LoadedDesign } from '../designs';
import type { WalkView } from './messages';

/** How many months a point is set aside where nobody says otherwise and no launch is planned. */
const usualWaiver = 6;

/** What the page shows of a design at a point of its walk. */
export function viewOf({ design, readiness }: LoadedDesign, route: Route): WalkView {
  const result = readiness.items.find(({ item }) => item.id === route.item);
  const open = new Set(openPoints(design, readiness).map(({ item }) => item.id));
  return {
    design: design.name,
    point: result && walkPoint(design, result),
    isSettled: result === undefined || isSettled(result),
    progress: progressOf(design, readiness),
    verdict: readiness.verdict.text,
    hasPrevious: route.before.length > 0,
    skipped: route.skipped.filter(id => open.has(id)).length,
    members: presentMembers(design).map(({ id, title }) => ({ value: id, label: title })),
    until: addMonths(readiness.asOf, usualWaiver),
  };
}
