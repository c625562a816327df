import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { add } from '../../../core/features/outline/changes';
import { entryId, shapeId } from '../../../core/features/outline/ids';
import type { Fix } from '../../../core/features/readiness-tree/node';
import { schemaAt } from '../../../core/schema/schemas';
import { locate } from '../../../core/yaml/node';
import { applyEdits } from '../../apply';
import type { Designs, LoadedDesign } from '../../designs';
import { showFile, showPlace, suggestAt, writeOn } from '../show-place';
import type { Points } from './points';

/** Goes to where the missing fact belongs, and makes the place for it where there is none yet. */
export function fixPoint(points: Points): vscode.Disposable {
  return vscode.commands.registerCommand('copse.fixPoint', async (about: unknown) => {
    const point = await points.point(about);
    if (point === undefined) return;
    const { loaded, node } = point;
    if (node.fix !== undefined) await goAndFix(points.designs, loaded, node.fix);
    else if (node.place !== undefined) await showPlace(loaded, node.place);
  });
}

async function goAndFix(designs: Designs, loaded: LoadedDesign, fix: Fix): Promise<void> {
  const { kind, at, path } = fix;
  const root = loaded.root.toString();
  const found = path === undefined ? undefined : locate(loaded.design.file(path)?.yaml.root, at);
  if (path === undefined || found === undefined || found.node === undefined) {
    if (isGroup(fix)) await vscode.commands.executeCommand('copse.addEntry', { root, id: shapeId(kind, at) });
    else await openKey(designs, loaded, fix);
  } else if (isEntry(fix)) {
    await showPlace(loaded, { path, at });
    await vscode.commands.executeCommand('copse.sayMore', { root, id: entryId(path, at) });
  } else if (isGroup(fix)) {
    await showPlace(loaded, { path, at });
  } else {
    await writeOn(loaded, { path, at });
  }
}

/** Opens the key that is missing, for something to be written behind it. */
async function openKey(designs: Designs, loaded: LoadedDesign, { kind, at, path }: Fix): Promise<void> {
  const isThere = path !== undefined && locate(loaded.design.file(path)?.yaml.root, at) !== undefined;
  if (isThere) return suggestAt(loaded, { path, at });
  const change = add(loaded.design, {
    form: 'key',
    kind,
    at,
    title: '',
    why: '',
    ...(path === undefined ? {} : { path }),
  });
  if (loaded.design.file(change.place.path) !== undefined) await showFile(loaded, change.place.path);
  if (!(await applyEdits(loaded, change.edits))) {
    void vscode.window.showWarningMessage(
      t('{0} was not changed. Put right what is marked in it first, then try again.', change.place.path),
    );
    return;
  }
  const now = (await designs.settled()).find(other => other.root.toString() === loaded.root.toString());
  if (now !== undefined) await suggestAt(now, change.place);
}

function isGroup({ kind, at }: Fix): boolean {
  const schema = schemaAt(kind, at);
  return schema?.['x-copse-id'] !== undefined || schema?.items?.$ref !== undefined;
}

function isEntry({ kind, at }: Fix): boolean {
  return schemaAt(kind, at.slice(0, -1))?.['x-copse-id'] !== undefined;
}
