// In one process: yaml-language-server.
import { designsBelow, yamlExtension } from './files';
import { kindNames } from './kind-names';
import { LanguageServer } from './language-server';
import { heldBytes, serve, timed } from './serve';
import { peersFolder, schemasFolder } from './settings';
import type { Retained, Typing } from './tasks';

const server = new LanguageServer(peersFolder, schemasFolder, kindNames());

serve({
  keystrokes: ({ path, texts }: Typing) => timed(texts, text => server.diagnose(`/${path}`, text)),

  retained: async (folder: string): Promise<Retained> => {
    const before = heldBytes();
    let source = 0;
    for (const files of designsBelow(folder, yamlExtension)) {
      for (const { path, text } of files) {
        await server.diagnose(path, text);
        source += Buffer.byteLength(text);
      }
    }
    return { kept: heldBytes() - before, source };
  },
});
