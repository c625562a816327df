import type * as vscode from 'vscode';
import { type Route, start } from '../../core/features/walk/route';

/** Where a team stopped in the walk of a design; the beginning where nothing is known of it. */
export function keptRoute(memory: vscode.Memento, root: string): Route {
  const kept = memory.get<unknown>(key(root));
  if (typeof kept !== 'object' || kept === null) return start;
  return {
    item: 'item' in kept && typeof kept.item === 'string' ? kept.item : undefined,
    before: 'before' in kept ? texts(kept.before) : [],
    skipped: 'skipped' in kept ? texts(kept.skipped) : [],
  };
}

export function keepRoute(memory: vscode.Memento, root: string, route: Route): Thenable<void> {
  return memory.update(key(root), route);
}

function key(root: string): string {
  return `copse.walk:${root}`;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(text => typeof text === 'string') : [];
}
