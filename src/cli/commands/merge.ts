import { resolve } from 'node:path';
import { t } from '@vscode/l10n';
import { mergeShards } from '../../core/portfolio/merge';
import { MergeProblem } from '../../core/portfolio/merge-problem';
import type { ShardFile } from '../../core/portfolio/read-shard';
import { countOf } from '../../core/report/findings/check-result';
import { checkFormats, writeCheck } from '../check/write';
import type { Command } from '../command';
import { exitCodes, UsageError } from '../errors';
import { codeOf, outputOptions, outputsOf } from '../output';
import type { Ports } from '../ports';
import { gateOf, gateOption, holdGate } from '../report/gate';
import { reportFormats, writeReports } from '../report/write';
import { version } from '../version';

export const mergeCommand: Command = {
  name: 'merge',
  usage: 'FILE…',
  summary: 'Put the parts of a large portfolio together',
  details:
    'FILE is what `copse report --shard I/N --out json=FILE` wrote, or `copse check`; give all N of them. The result is the same as that of one run over all designs, in any of its formats. Start it in the folder where the parts were written from, so that links lead to the designs.',
  mostArguments: Number.POSITIVE_INFINITY,
  options: [
    ...outputOptions(
      [...new Set([...reportFormats, ...checkFormats])],
      'How to print the result; text without it. The last four are for `copse check`',
    ),
    gateOption,
  ],
  run: (args, ports) => {
    if (args.positionals.length === 0) {
      throw new UsageError(t('Name the files to merge; `copse report --shard 1/4 --out json=FILE` writes one.'));
    }
    const gate = gateOf(args.value('gate'));
    const merged = merge(args.positionals.map(name => ({ name, text: textOf(name, ports) })));
    if (merged.command === 'report') {
      writeReports(merged.judged, outputsOf(args, reportFormats), ports);
      return holdGate(gate, merged.judged, ports);
    }
    writeCheck(merged.result, outputsOf(args, checkFormats), ports);
    return countOf(merged.result, 'error') > 0 ? exitCodes.notFine : exitCodes.fine;
  },
};

/** @throws UsageError where the files are not the parts of one whole. */
function merge(files: readonly ShardFile[]) {
  try {
    return mergeShards(files, version);
  } catch (error) {
    if (error instanceof MergeProblem) throw new UsageError(error.message);
    throw error;
  }
}

/** @throws UsageError where there is no such file, or it is no text. */
function textOf(name: string, { cwd, files }: Ports): string {
  const path = resolve(cwd, name);
  if (files.kindOf(path) !== 'file') throw new UsageError(t('There is no file “{0}”.', name));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(files.read(path));
  } catch (error) {
    throw new UsageError(t('“{0}” cannot be read ({1}).', name, codeOf(error)));
  }
}
