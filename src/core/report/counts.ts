import type { Weight } from '../checklist/item';
import type { State } from '../checklist/readiness';
import type { Finding, Severity } from '../rules/rule';
import type { Counts, StateCounts } from './report';

/** How many items there are in each state, in all and by weight, and how many findings by severity. */
export function countsOf(
  items: readonly { readonly state: State; readonly weight: Weight }[],
  findings: readonly Pick<Finding, 'severity'>[],
): Counts {
  const ofWeight = (weight: Weight) => countStates(items.filter(item => item.weight === weight));
  const ofSeverity = (severity: Severity) => findings.filter(finding => finding.severity === severity).length;
  return {
    all: countStates(items),
    byWeight: {
      essential: ofWeight('essential'),
      expected: ofWeight('expected'),
      enriching: ofWeight('enriching'),
    },
    findings: { error: ofSeverity('error'), warning: ofSeverity('warning'), info: ofSeverity('info') },
  };
}

/** How many of these items are in each state; `total` counts those that do not apply too. */
export function countStates(items: readonly { readonly state: State }[]): StateCounts {
  const of = (state: State) => items.filter(item => item.state === state).length;
  return {
    met: of('met'),
    partial: of('partial'),
    unmet: of('unmet'),
    open: of('open'),
    'n/a': of('n/a'),
    waived: of('waived'),
    declared: of('declared'),
    total: items.length,
  };
}
