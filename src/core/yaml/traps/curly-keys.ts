import { t } from '@vscode/l10n';
import type { Pair } from '../node';
import type { Diagnosis } from './trap';

const curly = '“”„‟«»‹›‘’‚‛';

/** `“title”: Call`: to YAML, curly quotes are letters of the key. */
export function curlyKey(text: string, { key, keySpan }: Pair): Diagnosis | undefined {
  if (key.length < 3 || !curly.includes(key.charAt(0)) || !curly.includes(key.charAt(key.length - 1))) return undefined;
  if (text.charAt(keySpan.start) !== key.charAt(0) || keySpan.end - keySpan.start !== key.length) return undefined;
  const word = key.slice(1, -1);
  return {
    span: keySpan,
    message: t(
      'Curly quotes are letters to YAML, so that this key is not “{0}”. A key needs no quotes; take them out.',
      word,
    ),
    title: t('Take out the curly quotes'),
    edits: [
      { start: keySpan.start, end: keySpan.start + 1, newText: '' },
      { start: keySpan.end - 1, end: keySpan.end, newText: '' },
    ],
  };
}
