import type * as vscode from 'vscode';

/**
 * The path that leads from one folder to another, as a link in a file of the first would have it: `../designs/fire`; empty where they are the
 * same. Between places that no path connects it is the whole address of the second.
 */
export function wayBetween(from: vscode.Uri, to: vscode.Uri): string {
  if (from.scheme !== to.scheme || from.authority !== to.authority) return to.toString();
  const start = stepsOf(from);
  const end = stepsOf(to);
  let shared = 0;
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++;
  const up = start.slice(shared).map(() => '..');
  return [...up, ...end.slice(shared).map(encodeURIComponent)].join('/');
}

function stepsOf({ path }: vscode.Uri): readonly string[] {
  return path.split('/').filter(step => step !== '');
}
