import { t } from '@vscode/l10n';
import { checklist, items } from '../checklist/checklist';
import type { StateCounts } from '../report/report';
import { states } from '../report/words';
import type { JudgedDesigns, OpenPoint, Portfolio, PortfolioDesign, Summary } from './portfolio';
import { sharedPeople } from './same-person';
import { sharedThemes } from './shared-themes';
import { treeOf } from './tree';

/** What there is to say of several designs together. The same designs on the same day give the same portfolio. */
export function buildPortfolio(judged: JudgedDesigns): Portfolio {
  return { ...judged, summary: summaryOf(judged) };
}

function summaryOf(judged: JudgedDesigns): Summary {
  const { designs } = judged;
  const people = sharedPeople(designs);
  const of = (state: PortfolioDesign['verdict']['state']) =>
    designs.filter(({ verdict }) => verdict.state === state).length;
  return {
    verdicts: { ready: of('ready'), 'ready-but': of('ready-but'), 'not-ready': of('not-ready') },
    tree: treeOf(judged),
    sections: sectionTitles().map((title, section) => ({
      title,
      counts: sumOf(designs.flatMap(({ sections }) => sections[section] ?? [])),
    })),
    launches: launchesOf(designs),
    open: openPoints(designs),
    themes: sharedThemes(designs, people),
    people,
  };
}

/** The sections as the reports number them, and what comes after the launch. */
function sectionTitles(): readonly string[] {
  return [...checklist.map(({ title }, index) => t('{0} {1}', index + 1, t(title))), t('After the launch')];
}

function sumOf(all: readonly StateCounts[]): StateCounts {
  const sum = (of: keyof StateCounts) => all.reduce((total, counts) => total + counts[of], 0);
  const counted = Object.fromEntries(states.map(state => [state, sum(state)])) as Omit<StateCounts, 'total'>;
  return { ...counted, total: sum('total') };
}

function launchesOf(designs: readonly PortfolioDesign[]): Summary['launches'] {
  return designs
    .flatMap(({ launch }, design) =>
      launch === undefined || launch.days < 0 ? [] : { design, on: launch.on, days: launch.days },
    )
    .sort((a, b) => a.days - b.days);
}

/** What is not held against a design yet does not count as open. */
function openPoints(designs: readonly PortfolioDesign[]): readonly OpenPoint[] {
  const points = items.map(item => {
    const open = designs.flatMap(({ unsettled }, design) =>
      unsettled
        .filter(point => point.item === item.id && !point.afterLaunch)
        .map(({ weight }) => ({ design, isEssential: weight === 'essential' })),
    );
    return {
      item: item.id,
      question: t(item.question),
      designs: open.map(({ design }) => design),
      essential: open.filter(({ isEssential }) => isEssential).length,
    };
  });
  return points
    .filter(point => point.designs.length > 1)
    .sort((a, b) => b.designs.length - a.designs.length || b.essential - a.essential);
}
