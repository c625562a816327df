import type { Line } from '../../report';
import { code, joined, link, type Part } from './nodes';

/** Makes links to lines of the design. */
export interface Linker {
  /** One place as `roles.cop.yaml:12`, or with a text of its own. */
  readonly place: (line: Line, text?: string) => Part;
  /** Several places; each file is named once: `roles.cop.yaml:12, 30`. */
  readonly places: (lines: readonly Line[]) => readonly Part[];
}

/** @param base null where no link can lead to the files */
export function linkerOf(base: string | null): Linker {
  const before = base === null || base === '' ? '' : `${base.replace(/(?<!\/)\/+$/, '')}/`;
  const place = (line: Line, text = `${line.path}:${line.line}`): Part =>
    base === null || line.withheld === true ? code(text) : link(`${before}${addressOf(line.path)}#L${line.line}`, text);
  return {
    place,
    places: lines =>
      joined(
        lines.map((line, index) => [
          place(line, line.path === lines[index - 1]?.path ? String(line.line) : `${line.path}:${line.line}`),
        ]),
        ', ',
      ),
  };
}

function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
