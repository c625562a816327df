import { t } from '@vscode/l10n';
import type { CheckResult } from '../report/findings/check-result';
import { MergeProblem } from './merge-problem';
import type { JudgedDesigns } from './portfolio';
import { type ReadShard, readShard, type ShardFile } from './read-shard';
import { gathered, shareOf } from './shard';

/** What shards of one run come to: the same as a run without shards. */
export type Merged =
  | { readonly command: 'report'; readonly judged: JudgedDesigns }
  | { readonly command: 'check'; readonly result: CheckResult };

/**
 * Puts the shards of a tree together again.
 * @param version of this Copse, whose words the result is told in
 * @throws MergeProblem where the files are not all shards of one run, each once.
 */
export function mergeShards(files: readonly ShardFile[], version: string): Merged {
  const read = files.map(file => ({ file: file.name, shard: readShard(file, version) }));
  const [first, ...others] = read;
  if (first === undefined) throw new MergeProblem(t('There is nothing to merge.'));
  for (const other of others) refuseStranger(first, other);
  refuseTwice(read);
  const shards = read.map(({ shard }) => shard).sort((a, b) => a.shard.index - b.shard.index);
  refuseMissing(shards);
  for (const one of read) refuseShort(one);
  return merge(shards);
}

interface Named {
  readonly file: string;
  readonly shard: ReadShard;
}

function merge(shards: readonly ReadShard[]): Merged {
  const reports = shards.filter(isReport);
  const [first] = reports;
  if (first === undefined) {
    return { command: 'check', result: { designs: gathered(shards.filter(isCheck).map(({ designs }) => designs)) } };
  }
  const { asOf, redacted, shard } = first;
  return {
    command: 'report',
    judged: {
      asOf,
      redacted,
      designs: gathered(reports.map(({ designs }) => designs)),
      ...(shard.reports ? { reports: gathered(reports.map(({ reports: of = [] }) => of)) } : {}),
    },
  };
}

function isReport(read: ReadShard): read is Extract<ReadShard, { asOf: string }> {
  return read.shard.command === 'report';
}

function isCheck(read: ReadShard): read is Exclude<ReadShard, { asOf: string }> {
  return read.shard.command === 'check';
}

/** What must be the same in all shards, in words. */
function settingsOf(read: ReadShard): ReadonlyMap<string, string> {
  const yesOrNo = (is: boolean) => (is ? t('yes') : t('no'));
  const { shard } = read;
  const asOf = isReport(read) ? read.asOf : 'asOf' in shard ? shard.asOf : '';
  return new Map([
    [t('the command'), `copse ${shard.command}`],
    [t('the number of shards'), String(shard.of)],
    [t('the number of designs in the tree'), String(shard.designs)],
    [t('the day (`--as-of`)'), asOf],
    [t('what it is compared with (`--since`)'), shard.since ?? t('nothing')],
    ...(isReport(read)
      ? ([
          [t('whether names are left out (`--redact`)'), yesOrNo(read.redacted)],
          [t('whether reports are in it (`--reports`)'), yesOrNo(read.shard.reports)],
        ] as const)
      : ([
          [t('how strict to be (`--preset`)'), ('preset' in shard && shard.preset) || t('as the design says')],
        ] as const)),
  ]);
}

function refuseStranger(first: Named, other: Named): void {
  const wanted = settingsOf(first.shard);
  for (const [what, value] of settingsOf(other.shard)) {
    const expected = wanted.get(what);
    if (expected === value) continue;
    throw new MergeProblem(
      t(
        'These are no shards of one run. They differ in {0}: “{1}” says {2}, “{3}” says {4}.',
        what,
        first.file,
        expected ?? t('nothing'),
        other.file,
        value,
      ),
    );
  }
}

function refuseTwice(read: readonly Named[]): void {
  const known = new Map<number, string>();
  for (const { file, shard } of read) {
    const { index, of } = shard.shard;
    const same = known.get(index);
    if (same !== undefined)
      throw new MergeProblem(t('“{0}” and “{1}” are both shard {2} of {3}. Give each once.', same, file, index, of));
    known.set(index, file);
  }
}

function refuseMissing(shards: readonly ReadShard[]): void {
  const of = shards[0]?.shard.of ?? 0;
  const found = new Set(shards.map(({ shard }) => shard.index));
  if (found.size === of) return;
  const missing: number[] = [];
  for (let index = 1; index <= of && missing.length <= mostNamed; index++) if (!found.has(index)) missing.push(index);
  const named = missing.slice(0, mostNamed).join(', ') + (missing.length > mostNamed ? ' …' : '');
  throw new MergeProblem(
    of - found.size === 1
      ? t('Shard {0} of {1} is missing.', named, of)
      : t('{0} of {1} shards are missing: {2}.', of - found.size, of, named),
  );
}

/** More missing shards are not told by number. */
const mostNamed = 10;

function refuseShort({ file, shard }: Named): void {
  const wanted = shareOf(shard.shard);
  const found = isReport(shard) && shard.shard.reports ? (shard.reports ?? []) : shard.designs;
  for (const { length } of [shard.designs, found]) {
    if (length === wanted) continue;
    throw new MergeProblem(
      t(
        '“{0}” has lost something: {1} designs fall to shard {2} of {3}, and {4} are in it. Write it again.',
        file,
        wanted,
        shard.shard.index,
        shard.shard.of,
        length,
      ),
    );
  }
}
