import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { type Hover, hover as hoverAt } from '../../core/features/hover';
import { linkMarkdown } from '../../core/features/markdown/write';
import { spanToRange, spotToLocation } from '../convert';
import type { Designs } from '../designs';
import { designFiles, type FileInDesign, fileOnceRead } from '../language';

/** Tells of what is under the mouse. */
export function hover(designs: Designs): vscode.Disposable {
  return vscode.languages.registerHoverProvider(designFiles, {
    provideHover: async (document, position): Promise<vscode.Hover | undefined> => {
      const file = await fileOnceRead(designs, document.uri);
      if (file === undefined) return undefined;
      const { design, readiness } = file.loaded;
      const found = hoverAt(design, readiness, file.path, document.offsetAt(position));
      return found && new vscode.Hover(contentsOf(found, file), spanToRange(document, found.span));
    },
  });
}

/** The texts are not trusted: they may link to places, and run nothing. */
function contentsOf({ markdown, defined }: Hover, { loaded }: FileInDesign): vscode.MarkdownString[] {
  const about = new vscode.MarkdownString(markdown);
  if (defined === undefined) return [about];
  const { uri, range } = spotToLocation(loaded, defined);
  const { line, character } = range.start;
  const target = uri.with({ fragment: `L${line + 1},${character + 1}` }).toString();
  return [about, new vscode.MarkdownString(linkMarkdown(target, t('Go to {0}', defined.path)))];
}
