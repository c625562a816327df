import * as vscode from 'vscode';
import { complete } from '../../core/features/completion/complete';
import type { Completion } from '../../core/features/completion/completion';
import { spanToRange } from '../convert';
import type { Designs } from '../designs';
import { designFiles, type FileInDesign, fileOnceRead } from '../language';

/** Characters after which something may be chosen; of spaces and dashes only those that open a value or an item. */
const triggers = [':', ' ', '-', '[', '{', ',', '.', '"', "'"];
const opensSomething = /(?:^\s*|\s)(?:-|- )$|[:,[{.] ?$|["']$/;

/** A suggestion that knows where it came from, so that more can be told of it when it is looked at. */
class Suggestion extends vscode.CompletionItem {
  constructor(
    readonly completion: Completion,
    label: vscode.CompletionItemLabel,
  ) {
    super(label, kindOf(completion));
  }
}

/** Suggests what can be written where the cursor is. */
export function completion(designs: Designs): vscode.Disposable {
  const provider: vscode.CompletionItemProvider<Suggestion> = {
    provideCompletionItems: async (document, position, _, context): Promise<Suggestion[]> => {
      const before = document.lineAt(position).text.slice(0, position.character);
      const isTyped = context.triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
      const file = isTyped && !opensSomething.test(before) ? undefined : await fileOnceRead(designs, document.uri);
      if (file === undefined) return [];
      const { design, readiness } = file.loaded;
      const found = complete(design, file.path, document.offsetAt(position), readiness.asOf);
      return found.map((one, index) => toItem(one, index, document, file));
    },
    resolveCompletionItem: item => {
      const text = item.completion.documentation?.();
      if (text !== undefined) item.documentation = new vscode.MarkdownString(text);
      return item;
    },
  };
  return vscode.languages.registerCompletionItemProvider(designFiles, provider, ...triggers);
}

function toItem(one: Completion, index: number, document: vscode.TextDocument, { loaded }: FileInDesign): Suggestion {
  const { label, detail, insert, replace, filter, create, goesOn } = one;
  const item = new Suggestion(one, { label, ...(detail === undefined ? {} : { description: detail }) });
  item.insertText = new vscode.SnippetString(insert);
  item.keepWhitespace = true;
  item.range = spanToRange(document, replace);
  item.filterText = filter;
  item.sortText = String(index).padStart(6, '0');
  if (create !== undefined) {
    const args = [loaded.root.toString(), create.type, create.id];
    item.command = { command: 'copse.createEntry', title: label, arguments: args };
  } else if (goesOn === true) {
    item.command = { command: 'editor.action.triggerSuggest', title: label };
  }
  return item;
}

/** Snippets of the same texts are contributed for “Insert Snippet” and kept out of this list; these go by another kind. */
function kindOf({ kind }: Completion): vscode.CompletionItemKind {
  switch (kind) {
    case 'key':
      return vscode.CompletionItemKind.Property;
    case 'value':
      return vscode.CompletionItemKind.EnumMember;
    case 'reference':
      return vscode.CompletionItemKind.Reference;
    case 'date':
      return vscode.CompletionItemKind.Constant;
    case 'snippet':
      return vscode.CompletionItemKind.Struct;
    case 'create':
      return vscode.CompletionItemKind.File;
  }
}
