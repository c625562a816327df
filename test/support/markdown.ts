import MarkdownIt from 'markdown-it';

/** Whatever steers a terminal, turns the direction of text, or is half a character. */
export const steering = /[^\P{Cc}\n]|[\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

// The most trusting reader there is: it takes HTML, makes links of bare addresses, and follows links of any kind.
const trusting = new MarkdownIt({ html: true, linkify: false });
trusting.validateLink = () => true;

/** What in a Markdown text could do harm where it is shown: raw HTML, pictures, and links to anything but pages, lines of files and `harmless` ones. */
export function dangersIn(markdown: string, harmless = /^$/): readonly string[] {
  const tokens = trusting.parse(markdown, {}).flatMap(token => [token, ...(token.children ?? [])]);
  return tokens.flatMap(token => {
    if (token.type === 'html_block' || token.type === 'html_inline')
      return isOurComment(token.content) ? [] : [token.content];
    if (token.type === 'image') return [`picture ${token.attrGet('src')}`];
    const href = token.type === 'link_open' ? String(token.attrGet('href')) : '';
    return href === '' || /^(?:https:\/\/|#)/.test(href) || isLineOfFile(href) || harmless.test(href)
      ? []
      : [`link ${href}`];
  });
}

function isOurComment(html: string): boolean {
  return /^<!-- -->\n?$/.test(html);
}

/** An address without a scheme: a path, and a line. */
function isLineOfFile(href: string): boolean {
  return /^[^:]*#L\d+$/.test(href) && !href.startsWith('//');
}
