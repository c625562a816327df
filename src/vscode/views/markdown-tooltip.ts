import * as vscode from 'vscode';

/** Markdown of the core, in which no link runs a command and no markup of HTML counts. */
export function markdownTooltip(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}
