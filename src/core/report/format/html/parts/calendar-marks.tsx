import { addMonths } from '../../../../values/dates';
import { shortMonthOf } from '../../../dates';
import type { Timeline } from '../drawing/timeline';

/** The names of the months; in a long calendar only each third one finds room. */
export function Months({ timeline, top, bottom }: { timeline: Timeline; top: number; bottom: number }) {
  const step = timeline.months.length > 14 ? 3 : 1;
  return (
    <>
      {timeline.months.map(({ on, x }) => {
        const isNamed = (Number(on.slice(5, 7)) - 1) % step === 0;
        const isYear = on.slice(5, 7) === '01' || on === timeline.months[0]?.on;
        return (
          <g key={on}>
            <line class={isYear ? 'tick is-year' : 'tick'} x1={x} x2={x} y1={top} y2={bottom} />
            {isNamed && (
              <text class="axis" x={x + 3} y={top - 8}>
                {shortMonthOf(on)}
              </text>
            )}
            {isYear && timeline.at(addMonths(on, 1)) !== undefined && (
              <text class="strong" x={x + 3} y={top - 23}>
                {on.slice(0, 4)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** A day that the whole drawing turns on. */
export function Moment(props: {
  x: number | undefined;
  width: number;
  bottom: number;
  name: string;
  class: string;
  level: number;
}) {
  const { x, width, bottom, name, level } = props;
  if (x === undefined) return null;
  const y = 10 + level * 14;
  return (
    <g class={props.class}>
      <line x1={x} x2={x} y1={y + 4} y2={bottom} />
      <text x={x} y={y} text-anchor={x > width / 2 ? 'end' : 'start'}>
        {name}
      </text>
    </g>
  );
}

/** One date; the launch has a shape of its own. */
export function Mark({ x, y, number, isLaunch }: { x: number; y: number; number: number; isLaunch: boolean }) {
  return (
    <g>
      {isLaunch ? (
        <path class="mark-launch" d={`M${x} ${y - 13}l13 13l-13 13l-13 -13z`} />
      ) : (
        <circle class="filled" cx={x} cy={y} r="10" />
      )}
      <text class="on-fill" x={x} y={y + 4} text-anchor="middle">
        {number}
      </text>
    </g>
  );
}
