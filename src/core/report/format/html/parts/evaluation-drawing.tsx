import { t } from '@vscode/l10n';
import type { Label } from '../../../report';
import { placeMatrix } from '../drawing/matrix';
import { wrapLabel } from '../drawing/wrap-label';
import { Drawing, Lines } from './drawing';

const width = 720;
const left = 96;
const top = 50;
const rowHeight = 62;

/** The grid of levels and value cycles; a circle's area stands for how many indicators look there. */
export function EvaluationDrawing(props: {
  levels: readonly Label[];
  cycles: readonly Label[];
  counts: readonly (readonly number[])[];
}) {
  const { levels, cycles, counts } = props;
  const columnWidth = (width - left - 10) / Math.max(1, cycles.length);
  const cells = placeMatrix(counts, { left, top, columnWidth, rowHeight, maxRadius: 24 });
  const height = top + rowHeight * levels.length + 2;
  return (
    <Drawing
      name="evaluation-drawing"
      width={width}
      height={height}
      title={t('Where the indicators look')}
      description={t(
        'A grid of levels and kinds of value. Each circle says how many indicators look there; the table below names them.',
      )}
    >
      {cycles.map((cycle, index) => (
        <Lines
          key={cycle.id}
          class="axis"
          anchor="middle"
          x={left + (index + 0.5) * columnWidth}
          y={top - 14}
          rise
          lines={wrapLabel(cycle.title, 14, 3)}
        />
      ))}
      {levels.map((level, index) => (
        <g key={level.id}>
          <line class="rule" x1="0" x2={width} y1={top + index * rowHeight} y2={top + index * rowHeight} />
          <Lines
            class="strong"
            anchor="start"
            x={0}
            y={top + (index + 0.5) * rowHeight + 5}
            lines={wrapLabel(level.title, 16, 3)}
          />
        </g>
      ))}
      {cells.map(cell =>
        cell.count === 0 ? (
          <circle key={`${cell.x} ${cell.y}`} class="vacant" cx={cell.x} cy={cell.y} r="3" />
        ) : (
          <g key={`${cell.x} ${cell.y}`}>
            <circle class="filled" cx={cell.x} cy={cell.y} r={cell.radius} />
            <text class="on-fill" x={cell.x} y={cell.y + 5} text-anchor="middle">
              {cell.count}
            </text>
          </g>
        ),
      )}
    </Drawing>
  );
}
