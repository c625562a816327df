import type { PortfolioDesign } from './portfolio';

/** The name of the page of the portfolio itself, without an extension. */
export const indexPage = 'index';

/** Names for the pages of the designs beside the portfolio, without an extension: that of the folder, each once. */
export function pageNames(designs: readonly PortfolioDesign[]): readonly string[] {
  const taken = new Set([indexPage]);
  return designs.map(({ path }) => {
    const stem = slugOf(path.split('/').at(-1) ?? '') || 'design';
    let name = stem;
    for (let number = 2; taken.has(name); number++) name = `${stem}-${number}`;
    taken.add(name);
    return name;
  });
}

/** Letters, digits and hyphens, which any file system and any web server takes as they are. */
function slugOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
