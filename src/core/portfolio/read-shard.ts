import { t } from '@vscode/l10n';
import * as schemas from '../../generated/results';
import type { CheckResult } from '../report/findings/check-result';
import { plain } from '../report/plain';
import { MergeProblem } from './merge-problem';
import type { JudgedDesigns } from './portfolio';
import type { CheckShard, ReportShard } from './shard';

/** What a shard left behind, as its schema describes it. */
export type ReadShard =
  | (JudgedDesigns & { readonly shard: ReportShard })
  | (CheckResult & { readonly shard: CheckShard });

export interface ShardFile {
  /** As the person wrote it. */
  readonly name: string;
  readonly text: string;
}

/** @throws MergeProblem where the file is no shard that this version of Copse wrote. */
export function readShard({ name, text }: ShardFile, version: string): ReadShard {
  const read = asRecord(parsed(text));
  const { shard } = read;
  const { command, version: own } = asRecord(shard);
  if (shard === undefined) throw new MergeProblem(noShard(name, read));
  if (own !== version) {
    throw new MergeProblem(
      t(
        '“{0}” was written by Copse {1}, and this is {2}. Write and merge all shards with the same version.',
        name,
        String(own),
        version,
      ),
    );
  }
  const isOurs = command === 'check' ? schemas.check : schemas.portfolio;
  if (!isOurs(read)) {
    const at = isOurs.errors?.[0]?.instancePath ?? '';
    throw new MergeProblem(t('“{0}” is not as Copse wrote it: see {1}. Write it again.', name, at === '' ? '/' : at));
  }
  return (command === 'check' ? read : legible(text)) as unknown as ReadShard;
}

/** Whatever somebody has written into the file in between, its texts are safe to show; those that Copse wrote stay as they are. */
function legible(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? plain(value) : value));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function noShard(name: string, read: Readonly<Record<string, unknown>>): string {
  return 'designs' in read || 'design' in read
    ? t('“{0}” was written without --shard, so it is whole already.', name)
    : t('“{0}” is no shard in JSON; `copse report --shard 1/4 --out json=FILE` writes one.', name);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
