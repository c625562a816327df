import { resolve } from 'node:path';
import { itemIds } from '../../core/checklist/checklist';
import { judge } from '../../core/checklist/evaluate';
import type { Design } from '../../core/model/design';
import { fromDesign } from '../../core/model/from-design';
import { entryOf } from '../../core/portfolio/design-entry';
import { hiddenNames, mayHide } from '../../core/portfolio/hidden-people';
import type { JudgedDesigns, PortfolioDesign } from '../../core/portfolio/portfolio';
import { dealt, type ReportShard } from '../../core/portfolio/shard';
import { buildReport, contextOf, type ReportOptions } from '../../core/report/build';
import { HiddenElsewhere } from '../../core/report/redact/hidden-elsewhere';
import type { Report } from '../../core/report/report';
import { check } from '../../core/rules/run';
import { type FoundDesign, readDesign, readMembers } from '../designs';
import { Progress } from '../output';
import type { Files, Ports } from '../ports';
import type { Since } from './since';

export interface JudgeOptions {
  readonly asOf: string;
  readonly redact: boolean;
  /** Whether the reports are to be kept, and not only what the portfolio needs of them. */
  readonly reports: boolean;
  readonly shard?: ReportShard;
  readonly since?: Since;
}

/** Reads and judges designs one after the other, so that no more than one of them is held at a time. */
export function judgeDesigns(all: readonly FoundDesign[], options: JudgeOptions, ports: Ports): JudgedDesigns {
  const { asOf, redact, shard } = options;
  const own = shard === undefined ? all : dealt(all, shard);
  const elsewhere = all.length > 1 ? hiddenIn(all, redact, ports.files) : HiddenElsewhere.nobody;
  const positions = new Map(all.map(({ folder }, position) => [folder, position]));
  const progress = new Progress(ports);
  const designs: PortfolioDesign[] = [];
  const reports: Report[] = [];
  for (const [index, place] of own.entries()) {
    progress.show(index, own.length);
    const design = readDesign(place, ports.files);
    const partOf = positions.get(folderOfParent(design, place) ?? '');
    const { entry, report } = judgeDesign(place, design, { ...options, elsewhere }, partOf);
    designs.push(entry);
    if (options.reports) reports.push(report);
  }
  progress.end();
  return {
    asOf,
    redacted: redact,
    ...(shard === undefined ? {} : { shard }),
    designs,
    ...(options.reports ? { reports } : {}),
  };
}

function judgeDesign(
  place: FoundDesign,
  design: Design,
  { asOf, redact, since, elsewhere }: JudgeOptions & { readonly elsewhere: HiddenElsewhere },
  partOf: number | undefined,
): { readonly entry: PortfolioDesign; readonly report: Report } {
  const findings = check(design, { asOf, items: itemIds });
  const readiness = judge(design, { asOf, findings });
  const options: ReportOptions = { asOf, path: place.path, findings, readiness, redact, elsewhere };
  const context = contextOf(design, options);
  const now = buildReport(design, options, context);
  const { changes, before } = since?.(place, design, now) ?? {};
  const report = changes === undefined ? now : buildReport(design, { ...options, changes }, context);
  const more = {
    path: place.path,
    ...(before === undefined ? {} : { before }),
    ...(partOf === undefined ? {} : { partOf }),
  };
  return { entry: entryOf(context, report, more), report };
}

/** Whom no design of a tree may name; each shard looks through the whole tree for it, since no file is to carry such names. */
function hiddenIn(all: readonly FoundDesign[], redact: boolean, files: Files): HiddenElsewhere {
  const isWanted = (text: string) => mayHide(text, redact);
  return new HiddenElsewhere(all.flatMap(place => hiddenNames(readMembers(place, files, isWanted), redact)));
}

/** The folder of the design that this one says it is part of. */
function folderOfParent(design: Design, { folder }: FoundDesign): string | undefined {
  const fact = design.part('community').get('part-of');
  const path = fact === undefined ? undefined : fromDesign(fact.path, fact.value);
  return path === undefined ? undefined : resolve(folder, path);
}
