import type { Counts, StateCounts } from '../../../report';
import { score, states } from '../../../words';
import { stackBar } from '../drawing/bar';
import { StateMark, toneOf } from '../sign';
import { weights, weightWord } from '../words';

/** How far each weight is met, and how many points there are in each state. */
export function Bars({ counts }: { counts: Counts }) {
  return (
    <>
      <ul class="bars">
        {weights.map(weight => (
          <li key={weight}>
            <strong>{weightWord(weight)}</strong> <span>{score(counts.byWeight[weight])}</span>
            <StateBar counts={counts.byWeight[weight]} />
          </li>
        ))}
      </ul>
      <ul class="tally">
        {states
          .filter(state => counts.all[state] > 0)
          .map(state => (
            <li key={state}>
              <StateMark state={state} /> <span>{counts.all[state]}</span>
            </li>
          ))}
      </ul>
    </>
  );
}

/** The points that apply, by state. The report's figures say the same, so that the bar itself is silent. */
export function StateBar({ counts }: { counts: StateCounts }) {
  const shown = states.filter(state => state !== 'n/a');
  const segments = stackBar(
    shown.map(state => counts[state]),
    400,
    2,
  );
  return (
    <svg class="bar" viewBox="0 0 400 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {shown.map((state, index) => {
        const segment = segments[index];
        return (
          segment && <rect key={state} class={toneOf(state)} x={segment.x} y="0" width={segment.width} height="10" />
        );
      })}
    </svg>
  );
}
