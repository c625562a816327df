import { t } from '@vscode/l10n';
import type { ComponentChildren } from 'preact';
import { stateName } from '../../../../checklist/names';
import type { ReportItem } from '../../../report';
import { declarationWords, waiverWords } from '../../../words';
import { LineLink, LineLinks } from '../links';

/** Why the team goes without a point, or what a person vouches for: kept apart from what the design alone shows. */
export function Decisions({ item: { waived, declared, state, computed } }: { item: ReportItem }) {
  return (
    <>
      {waived !== undefined && (
        <Decision>
          {waiverWords(waived)} <LineLink line={waived} />
        </Decision>
      )}
      {declared !== undefined && (
        <Decision>
          {declarationWords(declared)} <LineLink line={declared} />{' '}
          {declared.contradictedBy.length > 0 && (
            <span class="aside">
              {t('The contrary stands in')} <LineLinks lines={declared.contradictedBy} />
            </span>
          )}
        </Decision>
      )}
      {state !== computed && <p class="aside">{t('By the design alone: {0}.', stateName(computed))}</p>}
    </>
  );
}

function Decision({ children }: { children: ComponentChildren }) {
  return <p class="decision">{children}</p>;
}
