import { t } from '@vscode/l10n';
import { newAndGone } from '../../core/diff/readiness';
import { findRenames } from '../../core/diff/renames';
import { Design } from '../../core/model/design';
import { readDesignFile, type SourceFile } from '../../core/model/design-file';
import { dealt } from '../../core/portfolio/shard';
import { type CheckResult, countOf, toReportFinding } from '../../core/report/findings/check-result';
import { plain } from '../../core/report/plain';
import type { Finding } from '../../core/rules/rule';
import { type CheckOptions, check } from '../../core/rules/run';
import { itemIds } from '../../generated/item-ids';
import { asOfDay, oneOf } from '../args';
import { KnownFindings } from '../check/known-findings';
import { checkFormats, writeCheck } from '../check/write';
import type { Command } from '../command';
import { findDesigns, sourcesOf } from '../designs';
import { exitCodes, UsageError } from '../errors';
import { earlierDesigns } from '../git/states';
import { linesIn } from '../lines';
import { outputOptions, outputsOf, Progress } from '../output';
import { shardOf, shardOption } from '../shards';
import { version } from '../version';

const presets = ['drafting', 'review', 'launch'] as const;

export const checkCommand: Command = {
  name: 'check',
  usage: '[PATH…]',
  summary: 'Say what is wrong in the files of a design',
  details:
    'PATH is a design’s folder, a file in one, or a folder that holds many designs; without it, the folder you are in. A design is checked as a whole.',
  mostArguments: Number.POSITIVE_INFINITY,
  options: [
    ...outputOptions(checkFormats, 'How to print what was found; text without it'),
    { name: 'as-of', value: 'DATE', help: 'The day to judge dates against; today without it' },
    { name: 'since', value: 'REV', help: 'Tell only what is new since a branch, tag or commit' },
    { name: 'preset', value: presets.join('|'), help: 'How strict to be, instead of what the design says' },
    {
      name: 'cache',
      value: 'FILE',
      help: 'Keep in a file what was found, and check again only designs that have changed; not with --since',
    },
    shardOption,
  ],
  run: (args, ports) => {
    const outputs = outputsOf(args, checkFormats);
    const asOf = asOfDay(args.value('as-of'), ports.today);
    const written = args.value('preset');
    const checks = written === undefined ? {} : { preset: oneOf('preset', written, presets) };
    const part = shardOf(args.value('shard'));
    const all = findDesigns(args.positionals, ports);
    const found = part === undefined ? all : dealt(all, part);

    const since = args.value('since');
    const earlier = since === undefined ? undefined : earlierDesigns(since, ports);

    const options = { asOf, checks, items: itemIds };
    const cache = args.value('cache');
    if (cache !== undefined && since !== undefined) throw new UsageError(t('--cache cannot be used with --since.'));
    const known = cache === undefined ? undefined : new KnownFindings(cache, { asOf, checks }, ports);

    const progress = new Progress(ports);
    const texts = new Map<string, readonly SourceFile[]>();
    let older = 0;
    const designs = found.map((place, index) => {
      progress.show(index, found.length);
      const sources = sourcesOf(place, ports.files);
      const find = () => {
        const design = new Design(sources.map(readDesignFile));
        const all = check(design, options);
        const fresh = earlier === undefined ? all : findingsSince(earlier(place), design, all, options);
        older += all.length - fresh.length;
        design.forgetTrees();
        return fresh.map(toReportFinding);
      };
      const findings = known === undefined ? find() : known.of(sources, find);
      const told = new Set(findings.map(({ path }) => path));
      const quoted = sources.filter(({ path }) => told.has(path));
      texts.set(place.path, quoted);
      return { path: place.path, findings };
    });
    progress.end();
    known?.keep();
    if (since !== undefined && older > 0) ports.stderr.write(`${leftOut(since, older)}\n`);

    const shard: Pick<CheckResult, 'shard'> =
      part === undefined
        ? {}
        : {
            shard: {
              command: 'check',
              version,
              ...part,
              designs: all.length,
              asOf,
              ...(since === undefined ? {} : { since }),
              ...checks,
            },
          };
    const result = { ...shard, designs };
    writeCheck(
      result,
      outputs,
      ports,
      linesIn(path => texts.get(path) ?? []),
    );
    return countOf(result, 'error') > 0 ? exitCodes.notFine : exitCodes.fine;
  },
};

/** What was not found before; all of it where there was no design. A finding is the same wherever it stands now. */
function findingsSince(
  earlier: Design | undefined,
  design: Design,
  findings: readonly Finding[],
  options: CheckOptions,
): readonly Finding[] {
  if (earlier === undefined) return findings;
  return newAndGone(check(earlier, options), findings, findRenames(earlier, design)).new;
}

function leftOut(since: string, count: number): string {
  return count === 1
    ? t('1 finding that was there in “{0}” already is left out.', plain(since))
    : t('{0} findings that were there in “{1}” already are left out.', count, plain(since));
}
