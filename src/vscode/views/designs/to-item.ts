import type * as vscode from 'vscode';
import { designRow } from './design-row';
import type { DesignElement } from './designs-tree';
import { entryRow } from './entry-row';
import { groupRow } from './group-row';
import { noneRow } from './none-row';
import { partRow } from './part-row';
import { sectionRow } from './section-row';
import { strayRow } from './stray-row';
import { textRow } from './text-row';

/** A node of the outline as a row. @param isAlone whether its design is the only one in the window. */
export function toItem(element: DesignElement, isAlone: boolean): vscode.TreeItem {
  switch (element.node.type) {
    case 'design':
      return designRow(element, isAlone);
    case 'part':
      return partRow(element);
    case 'group':
      return groupRow(element);
    case 'section':
      return sectionRow(element);
    case 'text':
      return textRow(element);
    case 'entry':
      return entryRow(element);
    case 'none':
      return noneRow(element);
    case 'stray':
      return strayRow(element);
  }
}
