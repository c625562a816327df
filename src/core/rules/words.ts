import { t } from '@vscode/l10n';

const mostNames = 5;

/** Names as one would say them: `A, B and C`; of many, the first few. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  if (names.length === 1) return last;
  if (names.length <= mostNames) return t('{0} and {1}', names.slice(0, -1).join(', '), last);
  const shown = mostNames - 1;
  return t('{0} and {1} more', names.slice(0, shown).join(', '), names.length - shown);
}

/** What may be meant, as one would say it: `A, B or C`. */
export function either(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('{0} or {1}', names.slice(0, -1).join(', '), last);
}

/** The same with each name in quotation marks, for titles. */
export function quoted(titles: readonly string[]): string {
  return listed(titles.map(title => t('“{0}”', title)));
}
