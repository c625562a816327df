import { t } from '@vscode/l10n';
import { items } from '../../checklist/checklist';
import type { Schema, Snippet } from '../../schema/schema';
import { dereferenced } from '../../schema/schemas';
import type { Habits } from '../habits';
import { codeMarkdown } from '../markdown/write';
import type { Slot } from '../slots';
import { withDefaults } from '../snippet-text';
import type { CompletionContext, Suggestion } from './completion';

/** The snippets of the schemas that have their place here. */
export function snippetSuggestions({ cursor }: CompletionContext, slot: Slot): readonly Suggestion[] {
  if (slot.inFlow || slot.hasColon || slot.below !== undefined) return [];
  return snippetsAt(slot)
    .filter(snippet => topKeys(snippet).every(key => !slot.keys.has(key)))
    .map(snippet => {
      const body = laidOut(withFreeId(snippet, slot).body, cursor.habits).join('\n');
      return {
        kind: 'snippet',
        label: t(snippet.title),
        detail: t(snippet.description),
        documentation: () => codeMarkdown(withDefaults(body)),
        words: snippet.prefix,
        body,
      };
    });
}

/** Of a map: snippets that open its keys; of a map of entries: snippets of such an entry; of an item that is begun: snippets with a dash. */
function snippetsAt({ at, schema, keys }: Slot): readonly Snippet[] {
  const isItem = typeof at.at(-1) === 'number';
  if (isItem) return keys.size > 0 ? [] : snippetsOf(schema).filter(opensItem).map(withoutDash);
  const entry = typeof schema.additionalProperties === 'object' ? dereferenced(schema.additionalProperties) : undefined;
  const entries = entry === undefined ? [] : snippetsOf(entry).filter(snippet => opensEntry(snippet, entry));
  return [...snippetsOf(schema).filter(snippet => !opensItem(snippet) && !opensEntry(snippet, schema)), ...entries];
}

/** The body at the indentation of a file. Bodies are written with two columns a step. */
export function laidOut(body: readonly string[], { step = 2, listStep = step }: Habits): readonly string[] {
  const around: { readonly from: number; readonly to: number }[] = [{ from: 0, to: 0 }];
  return body.map(line => {
    const content = line.trimStart();
    const from = line.length - content.length;
    while ((around.at(-1)?.from ?? 0) > from) around.pop();
    const last = around.at(-1) ?? { from: 0, to: 0 };
    const to = last.from === from ? last.to : last.to + (content.startsWith('- ') ? (listStep ?? 2) : (step ?? 2));
    if (last.from !== from) around.push({ from, to });
    if (content.startsWith('- ')) around.push({ from: from + 2, to: to + 2 });
    return ' '.repeat(to) + content;
  });
}

function snippetsOf(schema: Schema): readonly Snippet[] {
  return schema['x-copse-snippets'] ?? [];
}

function opensItem({ body }: Snippet): boolean {
  return body[0]?.startsWith('- ') === true;
}

/** True of a snippet that begins with an id, not with a key of the schema that carries it. */
function opensEntry({ body }: Snippet, { properties = {} }: Schema): boolean {
  const key = /^([a-z-]+):/.exec(body[0] ?? '')?.[1];
  return body[0]?.startsWith('- ') === false && (key === undefined || !Object.hasOwn(properties, key));
}

function withoutDash(snippet: Snippet): Snippet {
  return { ...snippet, body: snippet.body.map(line => line.slice(2)) };
}

/** The default id of an entry must not be one that is there already. */
function withFreeId(snippet: Snippet, { keys, schema }: Slot): Snippet {
  const [first = '', ...rest] = snippet.body;
  const id = /^\$\{1:([^}]+)\}:/.exec(first)?.[1];
  if (id === undefined || !keys.has(id)) return snippet;
  const others =
    schema['x-copse-ref-keys'] === 'checklist-item'
      ? items.map(item => item.id)
      : Array.from({ length: keys.size + 1 }, (_, index) => `${id}-${index + 2}`);
  return { ...snippet, body: [first.replace(id, others.find(other => !keys.has(other)) ?? id), ...rest] };
}

function topKeys({ body }: Snippet): readonly string[] {
  return body.flatMap(line => /^([a-z-]+):/.exec(line)?.[1] ?? []);
}
