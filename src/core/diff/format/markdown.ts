import { t } from '@vscode/l10n';
import { linkerOf } from '../../report/format/markdown-parts/links';
import { code, type Flow, heading, type Item, list, paragraph, strong } from '../../report/format/markdown-parts/nodes';
import { write } from '../../report/format/markdown-parts/write';
import { plain } from '../../report/plain';
import type { Line } from '../../report/report';
import type { EarlierFinding } from '../../report/since';
import { stateSign } from '../../report/words';
import type { DiffedDesign, DiffResult, PlanChange, ReadinessChange } from '../changes';
import {
  byPart,
  comparisonWords,
  itemWords,
  noChange,
  readinessTitle,
  shownDesigns,
  titleOf,
  unchangedWords,
  verdictWords,
} from './words';

export interface DiffLinks {
  /** What goes before the path of a file of a design in a link; undefined where the lines meant are nowhere to be opened. */
  readonly base: (design: DiffedDesign) => string | undefined;
}

type Place = (line: Line, isThere: boolean) => ReturnType<typeof code>;

/** What changed, as Markdown that git hosts render. */
export function diffToMarkdown(result: DiffResult, links: DiffLinks): string {
  return write(diffNodes(result, links));
}

/** The same as nodes, to stand in a page that says more. */
export function diffNodes(result: DiffResult, links: DiffLinks): readonly Flow[] {
  const unchanged = unchangedWords(result);
  return [
    ...shownDesigns(result).flatMap(design => designNodes(design, result, placesIn(links.base(design)))),
    ...(unchanged === undefined ? [] : [paragraph(unchanged)]),
  ];
}

/** Lines of the plan as it is can be opened; those of the plan as it was are only named. */
function placesIn(base: string | undefined): Place {
  const linker = base === undefined ? undefined : linkerOf(base);
  return (line, isThere) => {
    const part = isThere ? linker?.place(line) : undefined;
    return part === undefined || typeof part === 'string' ? code(`${plain(line.path)}:${line.line}`) : part;
  };
}

function designNodes(design: DiffedDesign, result: DiffResult, place: Place): readonly Flow[] {
  return [
    heading(1, t('What changed in the plan: {0}', titleOf(design))),
    paragraph(code(plain(design.path)), ' · ', t('{0}.', comparisonWords(result))),
    ...design.notes.map(note => paragraph(plain(note))),
    ...planNodes(design, place),
    heading(2, readinessTitle()),
    ...readinessNodes(design.readiness, place),
  ];
}

function planNodes(design: DiffedDesign, place: Place): readonly Flow[] {
  const { changes } = design;
  if (changes.length === 0) return [paragraph(strong(noChange(design)))];
  return byPart(changes).flatMap(({ title, changes: found }) => [
    heading(2, title),
    list(found.map(change => changeItem(change, place))),
  ]);
}

function changeItem(change: PlanChange, place: Place): Item {
  return { parts: [plain(change.text), ' (', place(change, change.kind !== 'removed'), ')'] };
}

function readinessNodes(readiness: ReadinessChange, place: Place): readonly Flow[] {
  const { items, findings } = readiness;
  return [
    paragraph(strong(verdictWords(readiness))),
    ...(items.length === 0
      ? []
      : [
          list(
            items.map(item => ({
              parts: [t('{0} {1}', stateSign(item.after), itemWords(item)), ' (', code(item.id), ')'],
            })),
          ),
        ]),
    ...findingNodes(t('New findings in the files:'), findings.new, line => place(line, true)),
    ...findingNodes(t('Findings that are gone:'), findings.gone, line => place(line, false)),
  ];
}

function findingNodes(
  title: string,
  findings: readonly EarlierFinding[],
  place: (line: Line) => ReturnType<Place>,
): readonly Flow[] {
  if (findings.length === 0) return [];
  const found = findings.map(finding => ({
    parts: [place(finding), ': ', plain(finding.message), ' (', code(finding.rule), ')'],
  }));
  return [paragraph(title), list(found)];
}
