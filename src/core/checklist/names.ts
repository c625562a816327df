import { t } from '@vscode/l10n';
import type { Phase, Source, Weight } from './item';
import type { State } from './readiness';

/** The words that people read for the checklist's own terms. */
export function weightName(weight: Weight): string {
  switch (weight) {
    case 'essential':
      return t('essential');
    case 'expected':
      return t('expected');
    case 'enriching':
      return t('enriching');
  }
}

export function phaseName(phase: Phase): string {
  return phase === 'before-launch' ? t('before the launch') : t('after the launch');
}

export function stateName(state: State): string {
  switch (state) {
    case 'met':
      return t('met');
    case 'partial':
      return t('partly met');
    case 'unmet':
      return t('said to be lacking');
    case 'open':
      return t('not said yet');
    case 'n/a':
      return t('does not apply');
    case 'waived':
      return t('waived');
    case 'declared':
      return t('declared');
  }
}

/** A source as people cite it: document and section. */
export function sourceName({ document, section }: Source): string {
  return section === '' ? documentName(document) : `${documentName(document)}, “${section}”`;
}

function documentName(document: Source['document']): string {
  switch (document) {
    case 'PN':
      return t(
        'B. Bucheli and G. Romo, Communities of Practice: Lessons from Latin America (INTRAC PraxisNote 16, 2005)',
      );
    case 'FAQ':
      return t('E. and B. Wenger-Trayner, Frequently asked questions');
    case 'SL':
      return t('E. and B. Wenger-Trayner, Recent developments in social learning theory (slides)');
    case 'KM':
      return t('Reflections on Social Learning & Communities of Practice (KM4Dev, Seattle 2017)');
    case 'BN':
      return t('Beyond the network: on becoming a community');
    case 'field':
      return t('Planning kits of the field');
  }
}
