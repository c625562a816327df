import { t } from '@vscode/l10n';
import { stateName, weightName } from '../../../checklist/names';
import { countStates } from '../../counts';
import { dateInWords } from '../../dates';
import { firstSteps, outline } from '../../outline';
import type { Report, ReportStep } from '../../report';
import {
  countdown,
  moreSteps,
  nothingLeft,
  otherStates,
  score,
  stateSign,
  states,
  titleOf,
  whoAndWhen,
} from '../../words';
import type { Linker } from './links';
import { code, type Flow, heading, type Item, list, paragraph, strong, table } from './nodes';

/** Verdict, countdown, counts, next steps, and what to talk about. */
export function head(linker: Linker, report: Report): readonly Flow[] {
  const { verdict, counts, tensions } = report;
  const others = otherStates(counts.all);
  return [
    heading(1, titleOf(report)),
    paragraph(strong(t('{0}.', verdict.text)), ' ', countdown(report)),
    paragraph(
      others === '' ? t('{0}.', score(counts.all)) : t('{0}; {1}.', score(counts.all), others),
      ' ',
      t('As of {0}.', dateInWords(report.asOf)),
      ...(report.redacted ? [' ', t('People are named by role or initials.')] : []),
    ),
    overview(report),
    heading(2, t('Next steps')),
    ...nextSteps(linker, report),
    ...(tensions.length === 0
      ? []
      : [
          heading(2, t('To talk about: choices that differ from the usual advice')),
          list(
            tensions.map(tension => ({
              parts: [tension.text, ' (', code(tension.item), ', ', linker.place(tension), ')'],
            })),
          ),
        ]),
  ];
}

/** The sections with how many of their items are met, and in each other state that occurs. */
function overview(report: Report): Flow {
  const occurring = states.filter(state => state !== 'met' && report.counts.all[state] > 0);
  return table(
    [
      t('Section'),
      t('{0} {1}', stateSign('met'), stateName('met')),
      ...occurring.map(state => t('{0} {1}', stateSign(state), stateName(state))),
    ],
    outline(report).map(({ title, items }) => {
      const counts = countStates(items);
      const met = t('{0} of {1}', counts.met, counts.total - counts['n/a']);
      return [[title], [met], ...occurring.map(state => [counts[state] === 0 ? '' : String(counts[state])])];
    }),
  );
}

function nextSteps(linker: Linker, report: Report): readonly Flow[] {
  const { steps, more } = firstSteps(report);
  if (steps.length === 0) return [paragraph(nothingLeft())];
  const items = steps.map(step => stepItem(linker, step));
  return [list(items, true), ...(more === 0 ? [] : [paragraph(moreSteps(more))])];
}

export function stepItem(linker: Linker, step: ReportStep): Item {
  const who = whoAndWhen(step);
  return {
    parts: [
      step.text,
      ' (',
      ...(step.exists ? [linker.place(step)] : [t('a new file'), ' ', code(step.path)]),
      ', ',
      code(step.item),
      ', ',
      step.criterion === '' ? t('mistake') : weightName(step.weight),
      ')',
      ...(who === '' ? [] : [': ', strong(who)]),
    ],
  };
}
