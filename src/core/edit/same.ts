import { isList, isMap, type Plain } from '../yaml/node';

/** True where two values say the same; the order of keys says nothing. */
export function same(a: Plain, b: Plain): boolean {
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => same(item, b[index] ?? null));
  if (!isMap(a)) return a === b;
  if (!isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => Object.hasOwn(b, key) && same(a[key] ?? null, b[key] ?? null))
  );
}
