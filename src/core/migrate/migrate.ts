import { t } from '@vscode/l10n';
import { setValue } from '../edit/set-value';
import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import { designFile } from '../schema/kinds';
import { locate } from '../yaml/node';
import type { Migration } from './migration';
import { type MovedThing, Rewriting } from './rewriting';

/** What it takes to bring a design to the version of the format that this tool knows. */
export type Migrated =
  | { readonly state: 'current'; readonly version: number }
  /** Written for a newer tool: nothing is done to it. */
  | { readonly state: 'newer'; readonly version: number }
  /** What stands under `copse` is no version. */
  | { readonly state: 'unclear'; readonly line: number }
  | MigrationPlan;

export interface MigrationPlan {
  readonly state: 'older';
  readonly version: number;
  /** The version that the design is in afterwards: the newest, but for a design of which something is left alone. */
  readonly reached: number;
  /** What becomes otherwise, in sentences. */
  readonly summaries: readonly string[];
  readonly done: readonly MovedThing[];
  /** What cannot be moved without losing something, and is left as it is. */
  readonly left: readonly MovedThing[];
  /** The texts of the files that change, by path. */
  readonly files: Readonly<Record<string, string>>;
}

const versionPlace: Place = { path: designFile, at: ['copse'] };

/**
 * Moves a design through the versions of the format, as far as that loses nothing. A design that does not say its version is one of version 1.
 * @param newest the version that this tool knows
 */
export function migrate(design: Design, migrations: readonly Migration[], newest: number): Migrated {
  const written = locate(design.file(designFile)?.yaml.root, versionPlace.at);
  const version = written === undefined ? 1 : design.part('community').get('copse')?.value;
  if (version === undefined) return { state: 'unclear', line: design.range(versionPlace).start.line + 1 };
  if (version === newest) return { state: 'current', version };
  if (version > newest) return { state: 'newer', version };

  const way = migrations.filter(({ from }) => from >= version).toSorted((a, b) => a.from - b.from);
  const rewriting = new Rewriting(design);
  leaveUnreadable(rewriting);
  const summaries: string[] = [];
  let reached = version;
  for (const { summary, steps, to } of way) {
    summaries.push(t(summary));
    for (const step of steps) for (const move of step(rewriting.design)) rewriting.move(move);
    // What is left by hand belongs to this version: the design is not yet of the next one.
    if (rewriting.left.length > 0) break;
    const said = setValue(rewriting.design, versionPlace, to);
    if (said.length === 0) {
      rewriting.leave(versionPlace, t('The design is written in format {0} now: write it under “copse”', to));
      break;
    }
    rewriting.apply(said);
    reached = to;
  }
  return {
    state: 'older',
    version,
    reached,
    summaries,
    done: rewriting.done,
    left: rewriting.left,
    files: rewriting.files,
  };
}

function leaveUnreadable(rewriting: Rewriting): void {
  for (const { path, kind, failure, yaml } of rewriting.design.files) {
    if (kind === undefined || (failure === undefined && yaml.complete)) continue;
    rewriting.leave({ path, at: [] }, t('This file cannot be read whole, so nothing in it is moved'));
  }
}
