// In one process: what the editor does with Copse's core. Built twice, the second time with every text left to the exact parser.
import { parseDocument } from 'yaml';
import { itemIds } from '../../src/core/checklist/checklist';
import { judge } from '../../src/core/checklist/evaluate';
import { Design } from '../../src/core/model/design';
import { FileCache } from '../../src/core/model/file-cache';
import { check } from '../../src/core/rules/run';
import { readOrdinary } from '../../src/core/yaml/fast/read';
import { designsBelow, type TextFile, yamlExtension } from './files';
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

  retained: (folder: string) => retained(folder, false),

  retainedJudged: (folder: string) => retained(folder, true),

  fallbacks: (texts: readonly string[]): Fallbacks => {
    const sound = texts.filter(isSound);
    return { sound: sound.length, left: sound.filter(text => 'stoppedAt' in readOrdinary(text)).length };
  },
});

function judged(files: FileCache, texts: Readonly<Record<string, string>>): unknown {
  const design = new Design(Object.entries(texts).map(([path, content]) => files.read({ path, content })));
  const findings = check(design, { asOf, items: itemIds });
  return { design, findings, readiness: judge(design, { asOf, findings }) };
}

/** @param judge whether all that is known of a design once it is judged is kept too */
function retained(folder: string, judge: boolean): Retained {
  // What is loaded or compiled when it is first needed is not kept for any file.
  const [first = []] = designsBelow(folder, yamlExtension);
  judged(new FileCache(), textsOf(first));
  const before = heldBytes();
  const kept: unknown[] = [];
  let source = 0;
  for (const design of designsBelow(folder, yamlExtension)) {
    const own = new FileCache();
    const texts = textsOf(design);
    kept.push(judge ? judged(own, texts) : Object.entries(texts).map(([path, content]) => own.read({ path, content })));
    for (const { text } of design) source += Buffer.byteLength(text);
  }
  const after = heldBytes();
  return { kept: kept.length > 0 ? after - before : 0, source };
}

function textsOf(files: readonly TextFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ kind, text }) => [`${kind}${yamlExtension}`, text]));
}

function isSound(text: string): boolean {
  const { errors, warnings } = parseDocument(text, { logLevel: 'silent' });
  return errors.length + warnings.length === 0;
}
