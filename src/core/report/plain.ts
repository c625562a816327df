/**
 * Text as one line that is safe to show: line breaks become spaces; control characters (terminal escapes among them), marks
 * that turn the direction of text around, and what is no character at all are left out.
 */
export function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu, '');
}
