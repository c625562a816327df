import { locate, type Plain, resolved, toPlain } from '../../yaml/node';
import type { Slot } from '../slots';
import type { CompletionContext } from './completion';

/** The other texts of the list that a value stands in; none outside of a list. */
export function siblingTexts({ file }: CompletionContext, { at, replace }: Slot): ReadonlySet<string> {
  if (typeof at.at(-1) !== 'number') return new Set();
  const found = locate(file.yaml.root, at.slice(0, -1))?.node;
  const list = found && resolved(found);
  if (list?.kind !== 'list') return new Set();
  const others = list.items.filter(
    item => item !== undefined && (item.span.end < replace.start || item.span.start > replace.end),
  );
  return new Set(others.map(toPlain).filter(text => typeof text === 'string'));
}

/** What stands under the other keys of the map that a value stands in. */
export function siblingValues({ file }: CompletionContext, { at }: Slot): Readonly<Record<string, Plain>> {
  const map = toPlain(locate(file.yaml.root, at.slice(0, -1))?.node);
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? (map as Readonly<Record<string, Plain>>) : {};
}
