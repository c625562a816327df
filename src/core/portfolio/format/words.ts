import { t } from '@vscode/l10n';
import type { State } from '../../checklist/readiness';
import { verdictWords } from '../../diff/format/words';
import { dateInWords, dayInWords, daysInWords } from '../../report/dates';
import { labelsOf } from '../../report/enumerations';
import { plain } from '../../report/plain';
import type { StateCounts } from '../../report/report';
import { stateOfVerdict, states } from '../../report/words';
import type { OpenPoint, Portfolio, PortfolioDesign, Summary } from '../portfolio';

export function titleOf({ designs }: Portfolio): string {
  return designs.length === 1 ? t('Portfolio: 1 design') : t('Portfolio: {0} designs', designs.length);
}

/** Which part of a tree this is; undefined where it is the whole. */
export function shardWords({ shard, designs }: Portfolio): string | undefined {
  return shard && t('Shard {0} of {1}, with {2} of {3} designs', shard.index, shard.of, designs.length, shard.designs);
}

/** How many designs there are of each verdict that occurs, in words. */
export function verdictCounts({ verdicts }: Summary): readonly { readonly shape: State; readonly text: string }[] {
  const all = [
    { state: 'ready', text: t('{0} ready', verdicts.ready) },
    { state: 'ready-but', text: t('{0} ready but for some expected points', verdicts['ready-but']) },
    { state: 'not-ready', text: t('{0} not ready', verdicts['not-ready']) },
  ] as const;
  return all.map(({ state, text }) => ({ shape: stateOfVerdict[state], text }));
}

/** What a design is called where it is named among others. */
export function nameOf({ shortName, name, path }: PortfolioDesign): string {
  return shortName ?? (name === '' ? plain(path) : name);
}

/** "4 of 12": those met, of those that count. */
export function metOf(counts: StateCounts): string {
  return t('{0} of {1}', counts.met, counts.total - counts['n/a']);
}

/** The states besides met that occur and count, with how many points are in each. */
export function otherCounts(counts: StateCounts): readonly { readonly state: State; readonly count: number }[] {
  return states
    .filter(state => state !== 'met' && state !== 'n/a' && counts[state] > 0)
    .map(state => ({ state, count: counts[state] }));
}

/** A launch as "22 April 2027, in 151 days". */
export function launchWords({ on, days }: { readonly on: string; readonly days: number }): string {
  return t('{0}, {1}', dateInWords(on), daysInWords(days));
}

export function launchDayWords({ on, days }: { readonly on: string; readonly days: number }): string {
  return t('{0}, {1}', dayInWords(on), daysInWords(days));
}

export function noLaunch(): string {
  return t('no launch day named');
}

/** "open in 6 of 7 designs, in 5 as essential". */
export function openWords({ designs, essential }: OpenPoint, { designs: all }: Portfolio): string {
  const where = t('open in {0} of {1} designs', designs.length, all.length);
  if (essential === 0) return where;
  return essential === designs.length ? t('{0}, essential', where) : t('{0}, essential in {1}', where, essential);
}

/** "core, invited": how somebody takes part; empty where the design does not say. */
export function partWords({ level, status }: { readonly level: string; readonly status: string }): string {
  const title = (labels: ReturnType<typeof labelsOf>, id: string) =>
    labels.find(label => label.id === id)?.title.toLowerCase();
  const words = [
    title(labelsOf('participation'), level),
    status === 'confirmed' ? undefined : title(labelsOf('status'), status),
  ];
  return words.filter(word => word !== undefined).join(', ');
}

/** What became of the verdicts since an earlier state; undefined where there is none to compare with. */
export function verdictChanges({ designs }: Portfolio): readonly string[] | undefined {
  if (designs.every(({ before }) => before === undefined)) return undefined;
  return designs.flatMap(design => {
    const { before, verdict } = design;
    if (before === undefined || before?.text === verdict.text) return [];
    const words =
      before === null
        ? t('new, and judged as “{0}”', verdict.text)
        : verdictWords({ verdict: { before, after: verdict }, items: [], findings: { new: [], gone: [] } });
    return [t('{0}: {1}', nameOf(design), words)];
  });
}

export function noVerdictChanged(): string {
  return t('No verdict has changed.');
}

/** Points that stand in the table at the most. */
const mostPoints = 12;

/** The open points that are shown, and how many more there are. */
export function shownPoints({ open }: Summary): { readonly points: readonly OpenPoint[]; readonly more: number } {
  const points = open.length <= mostPoints + 1 ? open : open.slice(0, mostPoints);
  return { points, more: open.length - points.length };
}

/** Where a point is open; where that is nearly everywhere, the designs where it is not say the same in fewer names. */
export function whereOpen(
  { designs: open }: OpenPoint,
  { designs: all }: Portfolio,
): { readonly words: string | undefined; readonly named: readonly number[] } {
  if (open.length === all.length) return { words: t('in every design'), named: [] };
  const others = [...all.keys()].filter(index => !open.includes(index));
  return others.length <= 2 && others.length * 3 < open.length
    ? { words: t('everywhere but in'), named: others }
    : { words: undefined, named: open };
}

/** Names beside one another; of very many the first ones, and how many more. */
export function shownOf<T>(all: readonly T[]): { readonly shown: readonly T[]; readonly more: number } {
  const shown = all.length <= mostNamed + 1 ? all : all.slice(0, mostNamed);
  return { shown, more: all.length - shown.length };
}

const mostNamed = 12;

export function andMore(more: number): string {
  return t('and {0} more', more);
}

export const headings = {
  designs: () => t('The designs'),
  sections: () => t('The checklist, section by section'),
  launches: () => t('Next launches'),
  open: () => t('Open in most designs'),
  themes: () => t('Themes in several designs'),
  people: () => t('People in several designs'),
  changes: () => t('What has changed'),
};

export const notes = {
  /** How the table of sections is read. */
  sections: () => t('Points that are met, of those that count in the section.'),
  noLaunches: () => t('No design names a launch that is still to come.'),
  noOpen: () => t('No point is open in more than one design.'),
  noThemes: () => t('No theme of the same title stands in more than one design.'),
  people: () =>
    t(
      'Who could be a broker: the same full name, in an organisation of the same name. Whoever is not to be named is left out.',
    ),
  noPeople: () => t('Nobody of the same name and organisation is a member in more than one design.'),
  redacted: () => t('People are not named, so it is not told who is a member in several designs.'),
  noDesigns: () => t('No design falls to this shard.'),
};

/** The states besides met in which some point is that counts. */
export function occurringStates({ summary }: Portfolio): readonly State[] {
  const occurring = new Set(summary.sections.flatMap(({ counts }) => otherCounts(counts)).map(({ state }) => state));
  return states.filter(state => occurring.has(state));
}

/** Where the reports of the designs are that are not shown here. */
export function reportsElsewhere(): string {
  return t('`copse report PATH` prints the report of one design.');
}
