import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Line } from '../../report';

/** What whoever shows the report has to say about its surroundings. */
export interface Reading {
  /** Where a line of the design opens; undefined leaves its name without a link. */
  readonly href: (line: Line) => string | undefined;
  /** What else a link to a line carries: the editor's panel finds the line by it. */
  readonly lineData?: (line: Line) => LineData;
  /** Where the portfolio is that the report belongs to. */
  readonly portfolio?: string;
}

export type LineData = Readonly<Record<`data-${string}`, string | number>>;

export const ReadingContext = createContext<Reading>({ href: () => undefined });

export function useReading(): Reading {
  return useContext(ReadingContext);
}
