// In one process: what the editor does with Copse's core. Built twice, the second time with every text left to the exact parser.
import { itemIds } from '../../src/core/checklist/checklist';
import { judge } from '../../src/core/checklist/evaluate';
import { Design } from '../../src/core/model/design';
import type { DesignFile } from '../../src/core/model/design-file';
import { FileCache } from '../../src/core/model/file-cache';
import { check } from '../../src/core/rules/run';
import { composeExactly } from '../../src/core/yaml/compose';
import { readOrdinary } from '../../src/core/yaml/fast/read';
import { designsBelow, yamlExtension } from './files';
import { heldBytes, serve, timed } from './serve';
import type { DesignTyping, Fallbacks, Retained, Typing } from './tasks';

const asOf = '2026-11-22';
const cache = new FileCache();

serve({
  /** One file: read, validated, what it names. */
  keystrokes: ({ path, texts }: Typing) => timed(texts, content => cache.read({ path, content })),

  /** All rules and the checklist; only the file that is typed in is read anew. */
  rejudge: ({ path, texts, others }: DesignTyping) => timed(texts, text => judged(cache, { ...others, [path]: text })),

  /** The same, with every file read anew. */
  rereadAndJudge: ({ path, texts, others }: DesignTyping) =>
    timed(texts, text => judged(new FileCache(), { ...others, [path]: text })),

  retained: (folder: string): Retained => {
    const before = heldBytes();
    const kept: (readonly DesignFile[])[] = [];
    let source = 0;
    for (const files of designsBelow(folder, yamlExtension)) {
      const own = new FileCache();
      kept.push(files.map(({ kind, text }) => own.read({ path: `${kind}${yamlExtension}`, content: text })));
      for (const { text } of files) source += Buffer.byteLength(text);
    }
    const after = heldBytes();
    return { kept: kept.length > 0 ? after - before : 0, source };
  },

  fallbacks: (texts: readonly string[]): Fallbacks => {
    const sound = texts.filter(text => composeExactly(text).faults.length === 0);
    return { sound: sound.length, left: sound.filter(text => readOrdinary(text) === undefined).length };
  },
});

function judged(files: FileCache, texts: Readonly<Record<string, string>>): void {
  const design = new Design(Object.entries(texts).map(([path, content]) => files.read({ path, content })));
  const findings = check(design, { asOf, items: itemIds });
  judge(design, { asOf, findings });
}
