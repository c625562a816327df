import * as vscode from 'vscode';
import { buildReport } from '../../core/report/build';
import type { Report } from '../../core/report/report';
import type { LoadedDesign } from '../designs';

/** The report on a design as it stands now. */
export function reportOn({ root, design, findings, readiness }: LoadedDesign, redact: boolean): Report {
  return buildReport(design, { asOf: readiness.asOf, path: pathInWorkspace(root), findings, readiness, redact });
}

/** Where a design lies, as people know it: `.` where it is all that the window shows. */
function pathInWorkspace(root: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(root);
  const isWhole = folder?.uri.toString() === root.toString() && vscode.workspace.workspaceFolders?.length === 1;
  return isWhole ? '.' : vscode.workspace.asRelativePath(root);
}
