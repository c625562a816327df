import type { PortfolioDesign } from '../portfolio';

/** Where a portfolio leads to. */
export interface PortfolioLinks {
  /** What goes before the path of a file of a design in a link; null where no link can lead there. */
  readonly base: (design: PortfolioDesign) => string | null;
  /** Where the report of a design lies, by its place among the designs; absent where there are none beside the portfolio. */
  readonly report?: (design: number) => string;
}
