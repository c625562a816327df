import type { OptionSpec, Parsed } from './args';
import type { ExitCode } from './errors';
import type { Ports } from './ports';

/** One command of the command line. Texts are translated where they are shown. */
export interface Command {
  readonly name: string;
  /** What follows the name: `[PATH…]`. */
  readonly usage: string;
  readonly summary: string;
  readonly details: string;
  /** How many arguments it takes at the most. */
  readonly mostArguments: number;
  readonly options: readonly OptionSpec[];
  /** True where other programs take what it prints to the letter. */
  readonly printsData?: true;
  /** @throws UsageError for a mistake of the person at the terminal. */
  readonly run: (args: Parsed, ports: Ports) => ExitCode;
}
