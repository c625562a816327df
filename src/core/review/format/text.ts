import { t } from '@vscode/l10n';
import { diffToText } from '../../diff/format/text';
import { checkToText, type LineOf } from '../../report/findings/text';
import { plain } from '../../report/plain';
import type { Styles } from '../../report/styles';
import { checkResultOf, type Review } from '../review';
import { gateWords, olderWords } from './words';

/** A review for a terminal, or the log of a build: findings, verdicts, and what changed in the plan. */
export function reviewToText(review: Review, styles: Styles, lineOf: LineOf, columns?: number): string {
  const { designs, changes, older = 0 } = review;
  const verdicts = designs.map(({ path, report }) => t('{0}: {1}.', plain(path), report.verdict.text));
  const blocks = [
    checkToText(checkResultOf(review), styles, lineOf),
    ...(older === 0 ? [] : [`${olderWords(older)}\n`]),
    [...verdicts, ...gateWords(review)].map(line => `${line}\n`).join(''),
    ...(changes === undefined ? [] : [changesOf(changes, styles, columns)]),
  ];
  return blocks.join('\n');
}

function changesOf(changes: NonNullable<Review['changes']>, styles: Styles, columns: number | undefined): string {
  if (typeof changes !== 'string') return diffToText(changes, styles, columns);
  return `${t('What changed in the plan cannot be told: {0}', plain(changes))}\n`;
}
