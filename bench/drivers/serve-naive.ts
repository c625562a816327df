// In one process: `yaml` and ajv, as most tools use them.
import { type Document, parseDocument } from 'yaml';
import { designsBelow, yamlExtension } from './files';
import { Naive } from './naive';
import { heldBytes, serve, timed } from './serve';
import { schemasFolder } from './settings';
import type { DesignTyping, Retained, Typing } from './tasks';

const naive = new Naive(schemasFolder);

serve({
  keystrokes: ({ path, texts }: Typing) => timed(texts, text => naive.diagnose(kindOf(path), text)),

  /** Every file of the design, without rules, checklist or references. */
  rereadAndJudge: ({ path, texts, others }: DesignTyping) =>
    timed(texts, text => {
      for (const [other, content] of Object.entries(others)) naive.diagnose(kindOf(other), content);
      naive.diagnose(kindOf(path), text);
    }),

  retained: (folder: string): Retained => {
    const before = heldBytes();
    const kept: Document[] = [];
    let source = 0;
    for (const files of designsBelow(folder, yamlExtension)) {
      for (const { text } of files) {
        kept.push(parseDocument(text));
        source += Buffer.byteLength(text);
      }
    }
    const after = heldBytes();
    return { kept: kept.length > 0 ? after - before : 0, source };
  },
});

function kindOf(path: string): string {
  return path.replace(yamlExtension, '');
}
