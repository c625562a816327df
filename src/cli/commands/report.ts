import { asOfDay, oneOf, type Parsed } from '../args';
import type { Command } from '../command';
import type { FoundDesign } from '../designs';
import { findDesigns } from '../designs';
import { outputOptions, outputsOf } from '../output';
import { gateOf, gateOption, holdGate } from '../report/gate';
import { judgeDesigns } from '../report/judge';
import { sinceOf } from '../report/since';
import { reportFormats, writeReports } from '../report/write';
import { shardOf, shardOption } from '../shards';
import { version } from '../version';

/** A portfolio of more designs says nothing more of each than what stands in it, unless somebody asks for all reports. */
const mostReports = 50;

export const reportCommand: Command = {
  name: 'report',
  usage: '[PATH…]',
  summary: 'Judge the readiness of designs, with the evidence',
  details:
    'PATH is a design’s folder, a file in one, or a folder that holds many designs; without it, the folder you are in. Of several designs the portfolio is told first: how they stand, what is open in most of them, and what they share; then the report of each.',
  mostArguments: Number.POSITIVE_INFINITY,
  options: [
    ...outputOptions(reportFormats, 'How to print the report; text without it'),
    gateOption,
    {
      name: 'since',
      value: 'FILE|REV',
      help: 'An earlier report in JSON, or a branch, tag or commit, to say what has changed since',
    },
    { name: 'redact', help: 'Leave out the names of people' },
    { name: 'as-of', value: 'DATE', help: 'The day to judge dates against; today without it' },
    {
      name: 'reports',
      value: 'all|none',
      help: 'Whether the reports of several designs follow the portfolio; without it, those of up to 50 designs do',
    },
    shardOption,
  ],
  run: (args, ports) => {
    const outputs = outputsOf(args, reportFormats);
    const asOf = asOfDay(args.value('as-of'), ports.today);
    const gate = gateOf(args.value('gate'));
    const part = shardOf(args.value('shard'));
    const all = findDesigns(args.positionals, ports);
    const reports = wantsReports(args, all);
    const redact = args.has('redact');
    const since = args.value('since');
    const judged = judgeDesigns(
      all,
      {
        asOf,
        redact,
        reports,
        ...(since === undefined ? {} : { since: sinceOf(since, all, { asOf, redact }, ports) }),
        ...(part === undefined
          ? {}
          : {
              shard: {
                command: 'report',
                version,
                ...part,
                designs: all.length,
                reports,
                ...(since === undefined ? {} : { since }),
              },
            }),
      },
      ports,
    );
    writeReports(judged, outputs, ports);
    return holdGate(gate, judged, ports);
  },
};

/** @throws UsageError where neither all nor none are asked for. */
function wantsReports(args: Parsed, all: readonly FoundDesign[]): boolean {
  const written = args.value('reports');
  if (written === undefined) return all.length <= mostReports;
  return oneOf('reports', written, ['all', 'none']) === 'all';
}
