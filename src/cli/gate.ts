import { items } from '../core/checklist/checklist';
import type { Readiness } from '../core/checklist/readiness';
import { isSettled } from '../core/checklist/verdict';
import { oneOf } from './args';

const verdicts = ['ready', 'ready-but'] as const;

/** What stands between a design and a gate; nothing where the gate is met. @throws UsageError where an item does not exist. */
export function gateOf(written: string | undefined): (readiness: Readiness) => readonly string[] {
  if (written === undefined) return () => [];
  const verdict = verdicts.find(name => name === written);
  if (verdict !== undefined) {
    return ({ verdict: { state, text } }) => (state === 'ready' || state === verdict ? [] : [text]);
  }
  const wanted = written.split(',').map(id =>
    oneOf(
      'gate',
      id.trim(),
      items.map(item => item.id),
    ),
  );
  return readiness =>
    readiness.items
      .filter(result => wanted.includes(result.item.id) && !isSettled(result))
      .map(result => result.item.id);
}
