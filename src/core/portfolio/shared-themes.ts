import { spell } from '../report/redact/scrub';
import type { PortfolioDesign, SharedPerson, SharedTheme } from './portfolio';

/** Themes whose titles read the same in several designs, whatever the accents and capitals. */
export function sharedThemes(
  designs: readonly PortfolioDesign[],
  people: readonly SharedPerson[],
): readonly SharedTheme[] {
  const themes = new Map<string, { readonly title: string; in: SharedTheme['in'][number][] }>();
  for (const [design, entry] of designs.entries()) {
    for (const { title, leaders, line } of entry.themes) {
      const key = spell(title);
      const theme = themes.get(key) ?? { title, in: [] };
      themes.set(key, theme);
      if (key !== '' && theme.in.at(-1)?.design !== design) theme.in.push({ design, leaders, line });
    }
  }
  return [...themes.values()]
    .filter(theme => theme.in.length > 1)
    .map(theme => ({ ...theme, people: brokersIn(theme.in, people) }))
    .sort((a, b) => b.in.length - a.in.length);
}

function brokersIn(places: SharedTheme['in'], people: readonly SharedPerson[]): readonly string[] {
  const designs = new Set(places.map(({ design }) => design));
  return people
    .filter(person => person.in.filter(({ design }) => designs.has(design)).length > 1)
    .map(({ name }) => name);
}
