import type { Design, Entity } from '../model/design';
import type { Place } from '../model/fact';
import type { FileSpan } from '../rules/rule';
import type { Day } from '../values/dates';
import type { Teller } from './redact/teller';
import type { Line } from './report';

/** What each part of the report is made from. */
export interface ReportContext {
  readonly design: Design;
  readonly asOf: Day;
  readonly tell: Teller;
}

/** The line of a place; the first line of a file that is still to be made. */
export function lineOf({ design, tell }: ReportContext, place: Place | FileSpan): Line {
  return { ...tell.path(place.path), line: zeroBasedLine(design, place) + 1 };
}

/** The lines of several places, each once, by file and line. */
export function linesOf(context: ReportContext, places: readonly (Place | FileSpan)[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const place of places) {
    const line = lineOf(context, place);
    lines.set(`${line.path}:${line.line}`, line);
  }
  return [...lines.values()].sort((a, b) => compare(a.path, b.path) || a.line - b.line);
}

/** Members by name, roles and the rest by title, as far as they may be told. */
export function nameOf({ design, tell }: ReportContext, id: string): string {
  if (design.entity('member', id) !== undefined) return tell.member(id);
  const found: Entity | undefined = design.find(['role', 'group', 'organisation'], id);
  return tell.prose(found?.title ?? id);
}

export function titlesOf({ tell }: ReportContext, entities: readonly Entity[]): readonly string[] {
  return entities.map(({ title }) => tell.prose(title));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function zeroBasedLine(design: Design, place: Place | FileSpan): number {
  if ('at' in place) return design.range(place).start.line;
  return design.file(place.path)?.yaml.source.positionAt(place.start).line ?? 0;
}
