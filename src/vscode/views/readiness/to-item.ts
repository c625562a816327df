import type * as vscode from 'vscode';
import { criterionRow } from './criterion-row';
import { itemRow } from './item-row';
import { noteRow } from './note-row';
import { placeRow } from './place-row';
import type { PointElement } from './points';
import { sectionRow } from './section-row';
import { stepRow } from './step-row';
import { verdictRow } from './verdict-row';

/** A node of readiness as a row. @param isAlone whether its design is the only one in the window. */
export function toItem(element: PointElement, isAlone: boolean): vscode.TreeItem {
  switch (element.node.type) {
    case 'verdict':
      return verdictRow(element, isAlone);
    case 'section':
      return sectionRow(element);
    case 'item':
      return itemRow(element);
    case 'criterion':
      return criterionRow(element);
    case 'step':
      return stepRow(element);
    case 'place':
      return placeRow(element);
    case 'note':
      return noteRow(element);
  }
}
