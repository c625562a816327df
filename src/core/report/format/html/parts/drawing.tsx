import type { ComponentChildren } from 'preact';

/** A drawing with its name and what it shows; what it says stands in full in a table beside it. */
export function Drawing(props: {
  /** What tells this drawing from the others. */
  name: string;
  width: number;
  height: number;
  title: string;
  description: string;
  children: ComponentChildren;
}) {
  const { name, width, height, title, description, children } = props;
  return (
    <svg
      class={`drawing ${name}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${name}-title`}
      aria-describedby={`${name}-description`}
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-description`}>{description}</desc>
      {children}
    </svg>
  );
}

const lineHeight = 14;

/** A text of several lines; `rise` lets it end at `y` instead of beginning there. */
export function Lines(props: {
  lines: readonly string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  class?: string;
  rise?: boolean;
}) {
  const { lines, x, y, anchor, rise = false } = props;
  const first = rise ? y - (lines.length - 1) * lineHeight : y - ((lines.length - 1) * lineHeight) / 2;
  return (
    <text class={props.class} text-anchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
