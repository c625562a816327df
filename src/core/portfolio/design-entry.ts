import { isSettledState } from '../checklist/verdict';
import { hasLeftBy } from '../model/people';
import { lineOf, type ReportContext } from '../report/context';
import { countStates } from '../report/counts';
import { plain } from '../report/plain';
import type { Report } from '../report/report';
import type { PortfolioDesign, PortfolioMember, UnsettledPoint } from './portfolio';
import { isFullName } from './same-person';

export interface EntryOptions extends Pick<PortfolioDesign, 'before' | 'partOf'> {
  /** The design's folder, relative to where Copse was started. */
  readonly path: string;
}

/** What a portfolio keeps of a design. @param context that the report was made from. */
export function entryOf(
  context: ReportContext,
  report: Report,
  { path, before, partOf }: EntryOptions,
): PortfolioDesign {
  const { design, verdict, launch, counts, sections, items, tables } = report;
  return {
    ...context.tell.path(path),
    name: design.name,
    ...(design.shortName === undefined ? {} : { shortName: design.shortName }),
    ...(design.stage === undefined ? {} : { stage: design.stage }),
    verdict,
    ...(before === undefined ? {} : { before }),
    ...(launch === undefined ? {} : { launch }),
    counts: counts.all,
    findings: counts.findings,
    sections: [
      ...sections.map(({ id }) => countStates(items.filter(item => item.section === id && !item.afterLaunch))),
      countStates(items.filter(item => item.afterLaunch)),
    ],
    unsettled: unsettledOf(report),
    themes: tables.themes.map(({ theme, leaders, line }) => ({ title: theme, leaders, line })),
    members: membersOf(context),
    ...(partOf === undefined ? {} : { partOf }),
  };
}

/** The points of the checklist that still want something. */
export function unsettledOf({ items }: Report): readonly UnsettledPoint[] {
  return items
    .filter(({ state, declared }) => !isSettledState(state, declared?.state))
    .map(({ id, state, weight, afterLaunch }) => ({ item: id, state, weight, afterLaunch }));
}

/** Members who are there, may be named, and say enough to be known again elsewhere. */
function membersOf(context: ReportContext): readonly PortfolioMember[] {
  const { design, asOf, tell } = context;
  return design.entities('member').flatMap(member => {
    const { id, fact } = member;
    const name = plain(fact.get('name')?.value ?? '');
    const home = design.entity('organisation', fact.get('organisation')?.value ?? '');
    const organisation = home?.fact.get('name')?.value;
    const mayBeNamed = tell.member(id) === name;
    if (!mayBeNamed || organisation === undefined || !isFullName(name) || hasLeftBy(member, asOf)) return [];
    return {
      name,
      organisation: tell.prose(organisation),
      level: fact.get('participation')?.value ?? '',
      status: fact.get('status')?.value ?? '',
      line: lineOf(context, fact),
    };
  });
}
