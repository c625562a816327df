import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { moveEntryTo } from '../../../core/edit/move';
import type { Design } from '../../../core/model/design';
import type { Place } from '../../../core/model/fact';
import { locate, resolved } from '../../../core/yaml/node';
import type { DesignElement, DesignsTree } from './designs-tree';
import { write } from './write';

const mime = 'application/vnd.code.tree.copse.designs';

/** Lets entries be dragged to another place among their neighbours; dropped on a text, an entry gives its short name. */
export class DragEntries implements vscode.TreeDragAndDropController<DesignElement> {
  readonly dragMimeTypes = [mime, 'text/plain'];
  readonly dropMimeTypes = [mime];

  /** @param tree once there is one: the view is made with this. */
  constructor(readonly tree: () => DesignsTree) {}

  handleDrag([element]: readonly DesignElement[], data: vscode.DataTransfer): void {
    if (element === undefined || element.node.type !== 'entry') return;
    data.set(mime, new vscode.DataTransferItem({ root: element.root, id: element.id }));
    const id = element.node.at.at(-1);
    if (typeof id === 'string') data.set('text/plain', new vscode.DataTransferItem(id));
  }

  async handleDrop(target: DesignElement | undefined, data: vscode.DataTransfer): Promise<void> {
    const dragged = await this.tree().here(data.get(mime)?.value);
    const onto = target && (await this.tree().here(target));
    const [from] = dragged?.node.places ?? [];
    const [to] = onto?.node.places ?? [];
    if (dragged === undefined || onto === undefined || from === undefined || to === undefined) return;
    if (dragged.element === onto.element) return;
    const isNeighbour = dragged.element.parent === onto.element.parent && from.path === to.path;
    if (!isNeighbour) {
      vscode.window.setStatusBarMessage(t('Entries can be dragged among their neighbours in the same file.'), 5000);
      return;
    }
    const index = indexOf(dragged.loaded.design, to);
    const edits = moveEntryTo(dragged.loaded.design, from, index);
    const last = from.at.at(-1);
    const after = { path: from.path, at: [...from.at.slice(0, -1), typeof last === 'number' ? index : (last ?? 0)] };
    await write(this.tree(), dragged, { edits, place: after, open: undefined }, 'tree');
  }
}

/** Which of the entries around it a place is, notes of one’s own counted too. */
function indexOf(design: Design, { path, at }: Place): number {
  const last = at.at(-1);
  if (typeof last === 'number') return last;
  const around = locate(design.file(path)?.yaml.root, at.slice(0, -1))?.node;
  const map = around && resolved(around);
  return map?.kind === 'map' ? map.pairs.findIndex(({ key }) => key === last) : -1;
}
