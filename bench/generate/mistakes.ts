import { oneOf, type Random } from './random';

/** Makes a mistake in a text, as people do while they write; undefined where there is no place for it. */
type Mistake = (text: string, random: Random) => string | undefined;

/** How many files have a mistake, and how many of those have one that YAML itself does not let pass. */
export interface Carelessness {
  readonly share: number;
  readonly syntaxShare: number;
}

export const carelessness = {
  none: { share: 0, syntaxShare: 0 },
  /** One file in fifty. */
  usual: { share: 0.02, syntaxShare: 1 / 3 },
  /** Work in progress. */
  drafts: { share: 0.89, syntaxShare: 1 / 3 },
} satisfies Readonly<Record<string, Carelessness>>;

const inValues: readonly Mistake[] = [
  onLine(/^( +|- )(?:title|name|statement|how-to-join): /, line =>
    line.replace(/(title|name|statement|join): /, '$1s: '),
  ),
  onLine(/^ *(?:title|name|leaving): \S/, line => line.replace(/: (.*)$/, ': [$1]')),
  onLine(/\b(?:member|theme)-\d+\]/, line => line.replace(/-\d+\]/, '-nobody]')),
  onLine(/^updated: /, () => 'updated: next spring'),
  onLine(/^ +(?:kind|status|level|priority|state|mode|access): \S+$/, line => `${line}x`),
];

const inSyntax: readonly Mistake[] = [
  onLine(/^ {4}(?:title|name|kind|access): /, line => `${line}\n${line}`),
  onLine(/\]$/, line => line.slice(0, -1)),
  onLine(/^ {4}(?!title|name)[a-z-]+: [A-Za-z]/, line => ` ${line}`),
  onLine(/: [A-Z][a-z]+ /, line => line.replace(/: ([A-Z][a-z]+) /, ': $1: ')),
  onLine(/^ {4}[a-z]/, line => line.replace(/^ {4}/, '\t')),
  onLine(/: [A-Z][^:"]*$/, line => line.replace(': ', ': "')),
];

/** The text, or now and then the same with one mistake. */
export function spoilt(text: string, { share, syntaxShare }: Carelessness, random: Random): string {
  if (random() >= share) return text;
  const mistakes = random() < syntaxShare ? inSyntax : inValues;
  for (let tries = 0; tries < 20; tries++) {
    const changed = oneOf(mistakes, random)(text, random);
    if (changed !== undefined) return changed;
  }
  return text;
}

/** Changes one of the lines that match. */
function onLine(pattern: RegExp, change: (line: string) => string): Mistake {
  return (text, random) => {
    const lines = text.split('\n');
    const places = lines.flatMap((line, at) => (pattern.test(line) ? [at] : []));
    if (places.length === 0) return undefined;
    const at = oneOf(places, random);
    return lines.map((line, n) => (n === at ? change(line) : line)).join('\n');
  };
}
