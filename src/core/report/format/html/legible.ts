import { plain } from '../../plain';

/**
 * A report, or a portfolio, whose texts are safe to show, wherever it comes from. Paths stay as they are, since links are made from them;
 * they are cleaned where they are shown.
 */
export function legible<T>(report: T): T {
  return JSON.parse(JSON.stringify(report), (key, value: unknown) =>
    typeof value === 'string' && key !== 'path' ? plain(value) : value,
  );
}
