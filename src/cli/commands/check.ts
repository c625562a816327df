import { t } from '@vscode/l10n';
import { itemIds } from '../../core/checklist/checklist';
import { newAndGone } from '../../core/diff/readiness';
import { findRenames } from '../../core/diff/renames';
import type { Design } from '../../core/model/design';
import {
  type CheckedDesign,
  type CheckResult,
  countOf,
  toReportFinding,
} from '../../core/report/findings/check-result';
import { checkToGitHub } from '../../core/report/findings/github';
import { checkToGitLab } from '../../core/report/findings/gitlab';
import { checkToJson } from '../../core/report/findings/json';
import { checkToJUnit } from '../../core/report/findings/junit';
import { checkToSarif } from '../../core/report/findings/sarif';
import { checkToText } from '../../core/report/findings/text';
import { plain } from '../../core/report/plain';
import { noStyles, type Styles } from '../../core/report/styles';
import type { Finding } from '../../core/rules/rule';
import { type CheckOptions, check } from '../../core/rules/run';
import { asOfDay, oneOf, outputs } from '../args';
import type { Command } from '../command';
import { findDesigns, readDesign } from '../designs';
import { exitCodes } from '../errors';
import { earlierDesigns } from '../git/states';
import { Progress, stylesFor, writeResult } from '../output';
import { version } from '../version';

const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const;
type Format = (typeof formats)[number];

const presets = ['drafting', 'review', 'launch'] as const;

export const checkCommand: Command = {
  name: 'check',
  usage: '[PATH…]',
  summary: 'Say what is wrong in the files of a design',
  details:
    'PATH is a design’s folder, a file in one, or a folder that holds many designs; without it, the folder you are in. A design is checked as a whole.',
  mostArguments: Number.POSITIVE_INFINITY,
  options: [
    { name: 'format', value: formats.join('|'), help: 'How to print what was found; text without it' },
    {
      name: 'out',
      value: 'FORMAT=FILE',
      repeatable: true,
      help: 'Write a format to a file; can be given several times',
    },
    { name: 'as-of', value: 'DATE', help: 'The day to judge dates against; today without it' },
    { name: 'since', value: 'REV', help: 'Tell only what is new since a branch, tag or commit' },
    { name: 'preset', value: presets.join('|'), help: 'How strict to be, instead of what the design says' },
  ],
  run: (args, ports) => {
    const format = args.value('format');
    const files = outputs(args.values('out'), formats);
    const printed = format === undefined && files.length > 0 ? undefined : oneOf('format', format ?? 'text', formats);
    const asOf = asOfDay(args.value('as-of'), ports.today);
    const written = args.value('preset');
    const checks = written === undefined ? {} : { preset: oneOf('preset', written, presets) };
    const found = findDesigns(args.positionals, ports);

    const since = args.value('since');
    const earlier = since === undefined ? undefined : earlierDesigns(since, ports);

    const progress = new Progress(ports);
    const lines = new Map<CheckedDesign, Design>();
    let older = 0;
    const designs = found.map((place, index) => {
      progress.show(index, found.length);
      const design = readDesign(place, ports.files);
      const options = { asOf, checks, items: itemIds };
      const all = check(design, options);
      const fresh = earlier === undefined ? all : findingsSince(earlier(place), design, all, options);
      older += all.length - fresh.length;
      const checked = { path: place.path, findings: fresh.map(toReportFinding) };
      if (checked.findings.length > 0) lines.set(checked, design);
      return checked;
    });
    progress.end();
    if (since !== undefined && older > 0) ports.stderr.write(`${leftOut(since, older)}\n`);

    const result = { designs };
    const write = (as: Format, styles: Styles) => inFormat(as, result, styles, lines);
    if (printed !== undefined) ports.stdout.write(write(printed, stylesFor(ports)));
    for (const [as, file] of files) writeResult(file, write(as, noStyles), ports);
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

function inFormat(
  format: Format,
  result: CheckResult,
  styles: Styles,
  designs: ReadonlyMap<CheckedDesign, Design>,
): string {
  switch (format) {
    case 'text':
      return checkToText(result, styles, (checked, path, line) =>
        designs
          .get(checked)
          ?.file(path)
          ?.yaml.source.lineText(line - 1),
      );
    case 'json':
      return checkToJson(result);
    case 'sarif':
      return checkToSarif(result, version);
    case 'junit':
      return checkToJUnit(result);
    case 'github':
      return checkToGitHub(result);
    case 'gitlab':
      return checkToGitLab(result);
  }
}
