import { type ReportContext, titlesOf } from '../context';
import { labelsOf } from '../enumerations';
import type { Tables } from '../report';

/** The grid of monitoring and evaluation: which kind of value is looked at on which level, and by what. */
export function evaluationTable(context: ReportContext): Tables['evaluation'] {
  const levels = labelsOf('level');
  const cycles = labelsOf('value');
  const indicators = context.design.entities('indicator').map(indicator => ({
    indicator,
    level: indicator.fact.get('level')?.value,
    cycle: indicator.fact.get('value')?.value,
  }));
  const at = (level: string, cycle: string) =>
    indicators.filter(found => found.level === level && found.cycle === cycle).map(({ indicator }) => indicator);
  const cells = levels.flatMap(({ id: level }) =>
    cycles.map(({ id: cycle }) => ({ level, cycle, indicators: titlesOf(context, at(level, cycle)) })),
  );
  const unplaced = indicators.filter(({ level, cycle }) => level === undefined || cycle === undefined);
  return {
    levels,
    cycles,
    cells: cells.filter(cell => cell.indicators.length > 0),
    unplaced: titlesOf(
      context,
      unplaced.map(({ indicator }) => indicator),
    ),
  };
}
