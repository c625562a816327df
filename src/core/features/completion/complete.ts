import type { Design } from '../../model/design';
import type { Day } from '../../values/dates';
import { cursorAt } from '../position';
import type { Slot } from '../slots';
import { indentedBody, inSnippet } from '../snippet-text';
import type { Completion, CompletionContext, Suggestion } from './completion';
import { entrySuggestions } from './entries';
import { keySuggestions } from './keys';
import { snippetSuggestions } from './snippets';
import { valueSuggestions } from './values';

/**
 * What can be written at an offset of a file, the likeliest first: keys in planning order, values, ids, dates, snippets.
 *
 * @param asOf the day that “today” means.
 */
export function complete(design: Design, path: string, offset: number, asOf: Day): readonly Completion[] {
  const file = design.file(path);
  const cursor = cursorAt(design, path, offset);
  if (file === undefined || cursor === undefined) return [];
  const context: CompletionContext = { design, file, cursor, asOf };
  const found = new Map<string, Completion>();
  for (const slot of cursor.slots) {
    for (const suggestion of suggestionsFor(context, slot)) {
      const completion = placed(context, slot, suggestion);
      const key = JSON.stringify([completion.kind, completion.label, completion.detail]);
      if (!found.has(key)) found.set(key, completion);
    }
  }
  return lastOf([...found.values()]);
}

function suggestionsFor(context: CompletionContext, slot: Slot): readonly Suggestion[] {
  if (slot.writing === 'value') return valueSuggestions(context, slot);
  return [...keySuggestions(context, slot), ...entrySuggestions(context, slot), ...snippetSuggestions(context, slot)];
}

/** What makes something new elsewhere comes last, whatever else is offered. */
function lastOf(completions: readonly Completion[]): readonly Completion[] {
  const isCreate = ({ create }: Completion) => create !== undefined;
  return [...completions.filter(found => !isCreate(found)), ...completions.filter(isCreate)];
}

function placed({ cursor }: CompletionContext, slot: Slot, suggestion: Suggestion): Completion {
  const { body, words, ...shown } = suggestion;
  const { newline } = cursor.habits;
  const typed = cursor.text.slice(slot.replace.start, cursor.offset).trimStart();
  const quote = /^["']/.exec(typed)?.[0] ?? '';
  return {
    ...shown,
    insert: inSnippet(slot.before) + indentedBody(body, slot.column).replaceAll('\n', newline) + inSnippet(slot.after),
    replace: slot.replace,
    // Whatever has been typed, one can go on to create it; a word before it lets all come first that begins so.
    filter:
      suggestion.create === undefined ? `${quote}${[shown.label, words].filter(Boolean).join(' ')}` : `+ ${typed}`,
  };
}
