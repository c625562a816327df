import { t } from '@vscode/l10n';
import type { Source } from '../checklist/item';

/** A source in a few words: a document by its short name, and the section. */
export function shortSource({ document, section }: Source): string {
  const name = shortName(document);
  return section === '' ? name : t('{0}, “{1}”', name, section);
}

export function shortName(document: Source['document']): string {
  switch (document) {
    case 'PN':
      return t('PraxisNote 16');
    case 'FAQ':
      return t('Wenger-Trayner FAQ');
    case 'SL':
      return t('Wenger-Trayner slides');
    case 'KM':
      return t('KM4Dev reflections');
    case 'BN':
      return t('Beyond the network');
    case 'field':
      return t('planning kits of the field');
  }
}
