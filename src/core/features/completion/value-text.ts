import { yamlText } from '../../edit/yaml-text';
import type { Slot } from '../slots';
import { inSnippet } from '../snippet-text';

/** What no reader takes for anything but a text; long lists of ids should not wait for the library. */
const plainId = /^\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}\p{N}]+)+$/u;

/** A text as it stands at a place: in quotes only where YAML would take it for something else. */
export function valueText(text: string, { inFlow }: Slot): string {
  if (plainId.test(text)) return text;
  return inSnippet(yamlText(text, { position: inFlow ? 'flow' : 'value' }));
}
