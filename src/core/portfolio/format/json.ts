import type { Portfolio } from '../portfolio';

/** The portfolio as JSON, as schemas/portfolio.schema.json describes it. */
export function portfolioToJson({ asOf, redacted, shard, summary, designs, reports }: Portfolio): string {
  return `${JSON.stringify({ asOf, redacted, shard, summary, designs, reports }, undefined, 2)}\n`;
}
