import assert from 'node:assert/strict';
import { dark, light, type Scheme, type TokenName } from '../../src/core/report/format/html/styles/tokens';

const texts: readonly TokenName[] = [
  'ink',
  'soft',
  'accent',
  'met',
  'declared',
  'waived',
  'partial',
  'unmet',
  'open',
  'na',
  'error',
  'warning',
  'info',
];

describe('the colours of the report', () => {
  for (const [name, scheme] of Object.entries({ light, dark })) {
    for (const text of texts) {
      it(`let ${text} be read in the ${name} scheme`, () => {
        for (const ground of ['paper', 'surface'] as const) {
          const found = contrast(scheme, text, ground);
          assert.ok(found >= 4.5, `${text} on ${ground}: ${found.toFixed(2)}`);
        }
      });
    }
  }

  it('let ink be read on white paper', () => {
    for (const text of texts) assert.ok(contrast({ ...light, paper: '#ffffff' }, text, 'paper') >= 4.5, text);
  });
});

/** WCAG 2.2, "contrast ratio". */
function contrast(scheme: Scheme, text: TokenName, ground: TokenName): number {
  const [lighter = 0, darker = 0] = [luminance(scheme[text]), luminance(scheme[ground])].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(index => Number.parseInt(colour.slice(index, index + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
