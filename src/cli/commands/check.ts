import { itemIds } from '../../core/checklist/checklist';
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
import { noStyles, type Styles } from '../../core/report/styles';
import { check } from '../../core/rules/run';
import { asOfDay, oneOf, outputs } from '../args';
import type { Command } from '../command';
import { findDesigns, readDesign } from '../designs';
import { exitCodes } from '../errors';
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

    const progress = new Progress(ports);
    const lines = new Map<CheckedDesign, Design>();
    const designs = found.map((place, index) => {
      progress.show(index, found.length);
      const design = readDesign(place, ports.files);
      const checked = {
        path: place.path,
        findings: check(design, { asOf, checks, items: itemIds }).map(toReportFinding),
      };
      if (checked.findings.length > 0) lines.set(checked, design);
      return checked;
    });
    progress.end();

    const result = { designs };
    const write = (as: Format, styles: Styles) => inFormat(as, result, styles, lines);
    if (printed !== undefined) ports.stdout.write(write(printed, stylesFor(ports)));
    for (const [as, file] of files) writeResult(file, write(as, noStyles), ports);
    return countOf(result, 'error') > 0 ? exitCodes.notFine : exitCodes.fine;
  },
};

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
