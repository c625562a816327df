import { type ReportContext, titlesOf } from '../context';
import { labelsOf } from '../enumerations';
import type { Tables } from '../report';

/** The nine needs that people bring to a community, each with the activities that serve it. */
export function needsTable(context: ReportContext): Tables['needs'] {
  const activities = context.design.entities('activity');
  return labelsOf('need').map(need => ({
    need,
    activities: titlesOf(
      context,
      activities.filter(({ fact }) => fact.list('serves').some(({ value }) => value === need.id)),
    ),
  }));
}
