import { t } from '@vscode/l10n';

/** The language in which dates are written out, as a BCP 47 tag: the catalogue's own. */
export function language(): string {
  return t('en-GB');
}
