import { plain } from '../../plain';
import type { Report } from '../../report';

/**
 * A report whose texts are safe to show, wherever it comes from. Paths stay as they are, since links are made from them;
 * they are cleaned where they are shown.
 */
export function legible(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (key, value: unknown) =>
    typeof value === 'string' && key !== 'path' ? plain(value) : value,
  );
}
