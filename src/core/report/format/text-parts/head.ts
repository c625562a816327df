import { t } from '@vscode/l10n';
import { weightName } from '../../../checklist/names';
import { dateInWords } from '../../dates';
import { firstSteps } from '../../outline';
import type { Report, ReportStep } from '../../report';
import { countdown, moreSteps, nothingLeft, otherStates, score, titleOf, whoAndWhen } from '../../words';
import { type Page, places } from './page';

/** Verdict, countdown, counts, next steps, and what to talk about. */
export function head(page: Page, report: Report): string {
  return [
    summary(page, report),
    nextSteps(page, report),
    ...(report.tensions.length === 0 ? [] : [tensions(page, report)]),
  ].join('\n\n');
}

function summary(page: Page, report: Report): string {
  const { styles } = page;
  const { verdict, counts, design } = report;
  const tone = { ready: styles.good, 'ready-but': styles.doubtful, 'not-ready': styles.bad }[verdict.state];
  const others = otherStates(counts.all);
  return [
    page.block(titleOf(report), { indent: 0, style: styles.strong }),
    page.block(t('{0}, as of {1}', design.path, dateInWords(report.asOf)), { indent: 0, style: styles.faint }),
    '',
    page.block(verdict.text, { indent: 0, style: text => styles.strong(tone(text)) }),
    page.block(countdown(report), { indent: 0 }),
    page.block(others === '' ? t('{0}.', score(counts.all)) : t('{0}; {1}.', score(counts.all), others), { indent: 0 }),
    ...(report.redacted ? [page.block(t('People are named by role or initials.'), { indent: 0 })] : []),
  ].join('\n');
}

function nextSteps(page: Page, report: Report): string {
  const { steps, more } = firstSteps(report);
  const width = String(steps.length).length;
  const lines = steps.flatMap((step, index) => {
    const prefix = `${String(index + 1).padStart(width)}. `;
    const below = { indent: prefix.length, style: page.styles.faint };
    return [page.block(step.text, { indent: 0, prefix }), page.block(stepDetails(step), below)];
  });
  if (steps.length === 0) lines.push(page.block(nothingLeft(), { indent: 0 }));
  const rest = more === 0 ? [] : [page.block(moreSteps(more), { indent: 0 })];
  return [page.heading(t('Next steps')), ...lines, ...rest].join('\n');
}

function stepDetails(step: ReportStep): string {
  const where = step.exists ? places([step]) : t('{0}, a new file', step.path);
  const what = step.criterion === '' ? t('mistake: {0}', step.item) : t('{0}, {1}', step.item, weightName(step.weight));
  const who = whoAndWhen(step);
  return who === '' ? t('{0} ({1})', where, what) : t('{0} ({1}); {2}', where, what, who);
}

function tensions(page: Page, { tensions: found }: Report): string {
  const lines = found.map(tension =>
    page.block(t('{0} ({1}; {2})', tension.text, tension.item, places([tension])), { indent: 0, prefix: '- ' }),
  );
  return [page.heading(t('To talk about: choices that differ from the usual advice')), ...lines].join('\n');
}
