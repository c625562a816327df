import { t } from '@vscode/l10n';
import { parseDate } from '../../../../values/dates';
import { dateInWords } from '../../../dates';
import type { CalendarKind } from '../../../report';
import { type Lane, placeTimeline } from '../drawing/timeline';
import { calendarKindWord } from '../words';
import type { NumberedEntry } from './calendar';
import { Mark, Moment, Months } from './calendar-marks';
import { Drawing } from './drawing';

const width = 720;
const left = 92;
const top = 64;
const rowHeight = 24;
const frame = { left, right: width - 14, markWidth: 21 };
const kinds: readonly CalendarKind[] = ['launch', 'activity', 'task', 'product', 'review', 'decision'];

/** The months around the launch with a lane for each kind of date; the numbers are those of the table. */
export function CalendarDrawing(props: {
  entries: readonly NumberedEntry[];
  asOf: string;
  launch: string | undefined;
}) {
  const { asOf, launch } = props;
  if (!isDay(asOf)) return null;
  const middle = launch !== undefined && isDay(launch) ? launch : asOf;
  const byKind = kinds.map(kind => props.entries.filter(({ entry }) => entry.kind === kind && isDay(entry.on)));
  const timeline = placeTimeline(
    byKind.map(entries => entries.map(({ entry }) => entry.on)),
    middle,
    asOf,
    frame,
  );
  const lanes = timeline.lanes
    .map((lane, index) => ({ kind: kinds[index] ?? 'activity', entries: byKind[index] ?? [], lane }))
    .filter(({ lane }) => lane.marks.length > 0);
  if (lanes.length === 0) return null;
  const tops = topsOf(lanes);
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
      <Months timeline={timeline} top={top} bottom={bottom} />
      <Moment
        x={timeline.at(asOf)}
        width={width}
        bottom={bottom}
        name={t('Day of this report')}
        class="today"
        level={0}
      />
      {launch !== undefined && (
        <Moment
          x={timeline.at(middle)}
          width={width}
          bottom={bottom}
          name={t('Launch, {0}', dateInWords(launch))}
          class="launch-day"
          level={1}
        />
      )}
      {lanes.map((lane, index) => (
        <LaneMarks key={lane.kind} lane={lane} y={tops[index] ?? top} />
      ))}
    </Drawing>
  );
}

interface KindLane {
  readonly kind: CalendarKind;
  readonly entries: readonly NumberedEntry[];
  readonly lane: Lane;
}

function LaneMarks({ lane: { kind, entries, lane }, y }: { lane: KindLane; y: number }) {
  return (
    <g>
      <line class="rule" x1="0" x2={width} y1={y} y2={y} />
      <text class="strong" x="0" y={y + 21}>
        {calendarKindWord(kind)}
      </text>
      {lane.marks.map(mark => (
        <Mark
          key={mark.index}
          x={mark.x}
          y={y + 16 + mark.row * rowHeight}
          number={entries[mark.index]?.number ?? 0}
          isLaunch={kind === 'launch'}
        />
      ))}
    </g>
  );
}

function isDay(day: string): boolean {
  return parseDate(day)?.precision === 'day';
}

/** Where each lane begins, and where the last one ends. */
function topsOf(lanes: readonly KindLane[]): readonly number[] {
  const tops = [top];
  for (const { lane } of lanes) tops.push((tops.at(-1) ?? top) + lane.rows * rowHeight + 8);
  return tops;
}
