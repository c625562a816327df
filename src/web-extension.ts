import vscode = require('vscode');

import { files } from './vscode/web-files';

type Load = (name: string) => object;

/**
 * Starts the extension in a browser, where an extension is one file: this one fetches the files that run on a desktop, and starts those.
 * Each is run when it is first asked for, as it is there. They are the package's own; nothing from a folder of the window is run.
 * @throws what VS Code says where a file of the package cannot be read.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const load = loader(await texts(context.extensionUri));
  const { activate } = load('./extension.js') as typeof import('./extension');
  activate(context);
}

/** The program by the names that its files have for each other. */
async function texts(extension: vscode.Uri): Promise<ReadonlyMap<string, string>> {
  const read = files.map(async (name): Promise<[string, string]> => {
    const uri = vscode.Uri.joinPath(extension, 'dist', name);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return [`./${name}`, `${text}\n//# sourceURL=${uri}`];
  });
  return new Map(await Promise.all(read));
}

/** What `require` is on a desktop, as far as the extension uses it. */
function loader(texts: ReadonlyMap<string, string>): Load {
  const loaded = new Map<string, { readonly exports: object }>([['vscode', { exports: vscode }]]);
  const load: Load = name => {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const text = texts.get(name);
    if (text === undefined) throw new Error(`The package has no file “${name}”.`);
    const module = { exports: {} };
    // Files that need each other find what the other has given so far, as on a desktop.
    loaded.set(name, module);
    new Function('module', 'exports', 'require', text)(module, module.exports, load);
    return module.exports;
  };
  return load;
}
