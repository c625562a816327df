import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { stateName } from '../../core/checklist/names';
import type { ItemResult } from '../../core/checklist/readiness';
import { isSettled } from '../../core/checklist/verdict';
import type { Designs, LoadedDesign } from '../designs';
import { pickDesign } from '../pick-design';

/** A point of the checklist in a design, as commands, trees and the light bulb name it. */
export interface ItemTarget {
  /** The folder of the design. */
  readonly root: vscode.Uri | string;
  readonly item: string;
}

export interface PickedItem {
  readonly loaded: LoadedDesign;
  readonly result: ItemResult;
}

/**
 * The point of the checklist that a command is meant for: the one that is given, else the one that is chosen when asked, the open ones first.
 * @param target an `ItemTarget`, or nothing of the kind.
 */
export async function pickItem(designs: Designs, target: unknown, title: string): Promise<PickedItem | undefined> {
  const given = isTarget(target) ? target : undefined;
  const { root } = given ?? {};
  const loaded = await pickDesign(designs, typeof root === 'string' ? vscode.Uri.parse(root) : root);
  if (loaded === undefined) return undefined;
  const { items } = loaded.readiness;
  const result = items.find(({ item }) => item.id === given?.item);
  if (result !== undefined) return { loaded, result };
  const open = items.filter(one => !isSettled(one));
  const settled = items.filter(one => isSettled(one));
  const choices = [...open, ...settled].map(one => ({
    label: t(one.item.question),
    description: stateName(one.state),
    detail: one.item.id,
    result: one,
  }));
  const chosen = await vscode.window.showQuickPick(choices, { title, matchOnDetail: true });
  return chosen && { loaded, result: chosen.result };
}

/** The same design as it stands now, after questions during which it may have changed. */
export async function again(designs: Designs, { root }: LoadedDesign): Promise<LoadedDesign | undefined> {
  const all = await designs.settled();
  return all.find(loaded => loaded.root.toString() === root.toString());
}

function isTarget(target: unknown): target is ItemTarget {
  return typeof target === 'object' && target !== null && 'root' in target && 'item' in target;
}
