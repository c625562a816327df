import { t } from '@vscode/l10n';
import type { State } from '../../../../checklist/readiness';
import { Sign, toneOf } from '../../../../report/format/html/sign';
import { DataTable } from '../../../../report/format/html/table';
import { stateWord } from '../../../../report/format/html/words';
import type { StateCounts } from '../../../../report/report';
import type { Branch } from '../../../portfolio';
import { headings, metOf, notes, occurringStates, otherCounts } from '../../words';
import { DesignName, useViewing } from '../viewing';
import { depthOf } from './designs';

interface Row {
  /** Undefined for all designs together. */
  readonly branch: Branch | undefined;
  readonly sections: readonly StateCounts[];
}

/** Designs by sections: how many points are met, and in which states the others are. */
export function Sections() {
  const { portfolio } = useViewing();
  const { designs, summary } = portfolio;
  const rows: readonly Row[] = summary.tree.map(branch => ({
    branch,
    sections: designs[branch.design]?.sections ?? [],
  }));
  const all: Row = { branch: undefined, sections: summary.sections.map(({ counts }) => counts) };
  return (
    <section class="sections" aria-labelledby="sections">
      <h2 id="sections">{headings.sections()}</h2>
      <p class="lead-in">{notes.sections()}</p>
      <ul class="legend">
        {occurringStates(portfolio).map(state => (
          <li key={state} class={toneOf(state)}>
            <span class={`mark ${toneOf(state)}`}>
              <Sign shape={state} /> {stateWord(state)}
            </span>
          </li>
        ))}
      </ul>
      <DataTable
        caption={t('Points met by design and section, with the states of the others')}
        class="matrix"
        columns={[
          {
            head: t('Design'),
            width: 'large',
            cell: ({ branch }: Row) => (branch === undefined ? t('All designs') : <Name branch={branch} />),
          },
          ...summary.sections.map(({ title }, index) => ({
            head: title,
            cell: ({ sections }: Row) => <Figures counts={sections[index]} />,
          })),
        ]}
        groups={[{ rows }, { rows: [all] }]}
        rowKey={({ branch }) => String(branch?.design)}
      />
    </section>
  );
}

function Name({ branch }: { branch: Branch }) {
  return (
    <div class={depthOf(branch)}>
      <DesignName index={branch.design} />
    </div>
  );
}

function Figures({ counts }: { counts: StateCounts | undefined }) {
  if (counts === undefined || counts.total === 0) return <span class="nothing">–</span>;
  return (
    <div>
      <span class="figure">{metOf(counts)}</span>
      <ul class="others">
        {otherCounts(counts).map(other => (
          <Other key={other.state} {...other} />
        ))}
      </ul>
    </div>
  );
}

function Other({ state, count }: { state: State; count: number }) {
  return (
    <li class={toneOf(state)}>
      <Sign shape={state} /> {count} <span class="unseen">{stateWord(state)}</span>
    </li>
  );
}
