import { plain } from '../../plain';
import type { Line } from '../../report';

/**
 * The address of a line of the design, as git hosts have it: `<base>roles.cop.yaml#L12`.
 * @param base where the design's files lie, a web address or a path relative to the report
 */
export function lineHref(base: string, line: Line): string {
  const path = plain(line.path).split('/').map(encodeURIComponent).join('/');
  return `${base === '' ? './' : `${base.replace(/(?<!\/)\/+$/, '')}/`}${path}#L${line.line}`;
}
