import * as vscode from 'vscode';
import type { Comparison } from '../../compare/comparison';
import { earlierText } from '../../compare/earlier-texts';

/** A file of the design as it is. */
export function uriNow({ root }: Comparison, path: string): vscode.Uri {
  return vscode.Uri.joinPath(root, ...path.split('/'));
}

/** A file of the design as it was; undefined where only a report tells of that. */
export function uriThen({ past }: Comparison, path: string): vscode.Uri | undefined {
  if (past.kind !== 'plan') return undefined;
  return earlierText(vscode.Uri.joinPath(past.folder, ...path.split('/')), past.commit);
}
