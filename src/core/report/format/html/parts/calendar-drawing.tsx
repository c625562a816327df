import { t } from '@vscode/l10n';
import { addMonths, parseDate } from '../../../../values/dates';
import { dateInWords } from '../../../dates';
import type { CalendarKind } from '../../../report';
import { placeTimeline, type Timeline } from '../drawing/timeline';
import { calendarKindWord } from '../words';
import type { NumberedEntry } from './calendar';
import { Drawing } from './drawing';

const width = 720;
const left = 92;
const top = 64;
const rowHeight = 24;
const frame = { left, right: width - 4, markWidth: 21 };
const kinds: readonly CalendarKind[] = ['launch', 'activity', 'task', 'product', 'review', 'decision'];

/** The months around the launch with a lane for each kind of date; the numbers are those of the table. */
export function CalendarDrawing(props: {
  entries: readonly NumberedEntry[];
  asOf: string;
  launch: string | undefined;
}) {
  const { asOf, launch } = props;
  const dated = props.entries.filter(({ entry }) => isDay(entry.on));
  if (!isDay(asOf)) return null;
  const lanes = kinds
    .map(kind => ({ kind, entries: dated.filter(({ entry }) => entry.kind === kind) }))
    .filter(lane => lane.entries.length > 0);
  const middle = launch !== undefined && isDay(launch) ? launch : asOf;
  const days = lanes.map(lane => lane.entries.map(({ entry }) => entry.on));
  const timeline = placeTimeline(days, middle, asOf, frame);
  const tops = topsOf(timeline);
  const bottom = tops.at(-1) ?? top;
  return (
    <Drawing
      name="calendar-drawing"
      width={width}
      height={bottom + 10}
      title={t('Calendar up to the launch and after it')}
      description={t(
        'An axis of months with a row for each kind of date. Each mark has the number that the table below gives; what lies more than a year from the launch stands in the table alone.',
      )}
    >
      <Months timeline={timeline} bottom={bottom} />
      {lanes.map((lane, index) => (
        <g key={lane.kind}>
          <line class="rule" x1="0" x2={width} y1={tops[index]} y2={tops[index]} />
          <text class="strong" x="0" y={(tops[index] ?? 0) + 21}>
            {calendarKindWord(lane.kind)}
          </text>
        </g>
      ))}
      <Moment x={timeline.at(asOf)} bottom={bottom} name={t('Day of this report')} class="today" level={0} />
      {launch !== undefined && (
        <Moment
          x={timeline.at(middle)}
          bottom={bottom}
          name={t('Launch, {0}', dateInWords(launch))}
          class="launch-day"
          level={1}
        />
      )}
      {lanes.flatMap((lane, index) =>
        timeline.lanes[index]?.marks.map(mark => (
          <Mark
            key={lane.entries[mark.index]?.number}
            x={mark.x}
            y={(tops[index] ?? 0) + 16 + mark.row * rowHeight}
            number={lane.entries[mark.index]?.number ?? 0}
            isLaunch={lane.kind === 'launch'}
          />
        )),
      )}
    </Drawing>
  );
}

function isDay(day: string): boolean {
  return parseDate(day)?.precision === 'day';
}

/** Where each lane begins, and where the last one ends. */
function topsOf(timeline: Timeline): readonly number[] {
  const tops = [top];
  for (const lane of timeline.lanes) tops.push((tops.at(-1) ?? top) + lane.rows * rowHeight + 8);
  return tops;
}

/** The names of the months; in a long calendar only each third one finds room. */
function Months({ timeline, bottom }: { timeline: Timeline; bottom: number }) {
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
                {shortMonth(on)}
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

function Moment(props: { x: number | undefined; bottom: number; name: string; class: string; level: number }) {
  const { x, bottom, name, level } = props;
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

function Mark({ x, y, number, isLaunch }: { x: number; y: number; number: number; isLaunch: boolean }) {
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

function shortMonth(day: string): string {
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return t(month.slice(0, 3));
}
