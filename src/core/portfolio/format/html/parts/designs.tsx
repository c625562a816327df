import { t } from '@vscode/l10n';
import { StateBar } from '../../../../report/format/html/parts/bars';
import { Nothing } from '../../../../report/format/html/plain';
import { Mark } from '../../../../report/format/html/sign';
import { DataTable } from '../../../../report/format/html/table';
import { score, stateOfVerdict } from '../../../../report/words';
import type { Branch, PortfolioDesign } from '../../../portfolio';
import { headings, launchDayWords, nameOf, noLaunch } from '../../words';
import { DesignFolder, DesignName, useViewing } from '../viewing';

/** Each design with its verdict and its launch; what is part of another design stands under it. */
export function Designs() {
  const { designs, summary } = useViewing().portfolio;
  const rows = summary.tree.flatMap(branch => {
    const design = designs[branch.design];
    return design === undefined ? [] : [{ branch, design }];
  });
  return (
    <section class="designs" aria-labelledby="designs">
      <h2 id="designs" tabIndex={-1}>
        {headings.designs()}
      </h2>
      <DataTable
        caption={t('Each design with its verdict, its launch, and the points of the checklist that are met')}
        columns={[
          { head: t('Design'), width: 'large', cell: row => <Design {...row} /> },
          {
            head: t('Verdict'),
            width: 'large',
            cell: ({ design: { verdict } }) => <Mark shape={stateOfVerdict[verdict.state]}>{verdict.text}</Mark>,
          },
          { head: t('Launch'), cell: ({ design }) => <Launch design={design} /> },
          {
            head: t('Points'),
            cell: ({ design: { counts } }) => (
              <div>
                {score(counts)} <StateBar counts={counts} />
              </div>
            ),
          },
        ]}
        groups={[{ rows }]}
        rowKey={({ branch }) => String(branch.design)}
      />
    </section>
  );
}

function Design({ branch, design }: { branch: Branch; design: PortfolioDesign }) {
  const { portfolio } = useViewing();
  const { name, shortName } = design;
  const parent = branch.partOf === undefined ? undefined : portfolio.designs[branch.partOf];
  return (
    <div class={depthOf(branch)}>
      <DesignName index={branch.design} />{' '}
      {shortName !== undefined && shortName !== name && (
        <span class="aside">
          <bdi>{name}</bdi>
        </span>
      )}{' '}
      {parent !== undefined && <span class="aside">{t('Part of {0}', nameOf(parent))}</span>}{' '}
      <DesignFolder design={design} />
    </div>
  );
}

function Launch({ design: { launch } }: { design: PortfolioDesign }) {
  if (launch === undefined) return <Nothing>{noLaunch()}</Nothing>;
  return <span>{launchDayWords(launch)}</span>;
}

/** How far a design is moved in; what lies deeper than can be shown is moved no further. */
export function depthOf({ depth }: Branch): string {
  return `depth-${Math.min(depth, 3)}`;
}
