import * as vscode from 'vscode';
import { fileExtension } from '../../core/schema/kinds';
import { textIn } from './git-history';
import { gitApi } from './open-history';

const scheme = 'copse-earlier';

/** Files of a design as they were, to be read and not written. What is not there reads as nothing, so that it can be compared. */
export function earlierTexts(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: contentOf });
}

/**
 * A file as it was in a commit; undefined for a file that is nowhere. The name in the tab tells it from the file as it is.
 * @param uri of the file
 */
export function earlierText(uri: vscode.Uri, commit: string | undefined): vscode.Uri {
  const name = (uri.path.split('/').at(-1) ?? '').slice(0, -fileExtension.length);
  const shown = `${name} (${commit === undefined ? '–' : shortHash(commit)})${fileExtension}`;
  const query = JSON.stringify({ uri: uri.toString(), commit });
  return vscode.Uri.joinPath(uri, '..', shown).with({ scheme, query });
}

export function shortHash(commit: string): string {
  return commit.slice(0, 7);
}

async function contentOf({ query }: vscode.Uri): Promise<string> {
  const { uri, commit } = read(query);
  const api = uri === undefined || commit === undefined ? undefined : await gitApi();
  if (uri === undefined || commit === undefined || api === undefined) return '';
  if ('message' in api) return `# ${api.message}\n`;
  const repository = api.getRepository(uri);
  const content = repository === null ? '' : await textIn(repository, commit, uri);
  return typeof content === 'string' ? content : '';
}

function read(query: string): { readonly uri?: vscode.Uri; readonly commit?: string } {
  const said: unknown = JSON.parse(query);
  if (typeof said !== 'object' || said === null || !('uri' in said) || typeof said.uri !== 'string') return {};
  const uri = vscode.Uri.parse(said.uri);
  return 'commit' in said && typeof said.commit === 'string' ? { uri, commit: said.commit } : { uri };
}
