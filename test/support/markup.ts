/** An element's opening, as a page writes it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element of a page that was written by a serialiser: in its text, `<` is always escaped. */
export function tagsIn(page: string): readonly Tag[] {
  return [...page.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name = '', written = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...written.matchAll(/([^\s=>"/]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
          key,
          unescaped(value),
        ]),
      ),
    }),
  );
}

/** What a reader sees of a page or of a part of it, in one line. */
export function textIn(page: string): string {
  const body = page.replace(/<head>.*<\/head>/s, '');
  return unescaped(body.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The headings of a page with their levels: `2 Next steps`. */
export function headingsIn(page: string): readonly string[] {
  return [...page.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].map(
    ([, level = '', inner = '']) => `${level} ${textIn(inner)}`,
  );
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
