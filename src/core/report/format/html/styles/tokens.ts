/** The colours of a scheme by name; a test holds that all text in them can be read on both grounds. */
export type Scheme = Readonly<Record<TokenName, string>>;

export type TokenName = (typeof tokenNames)[number];

const tokenNames = [
  'paper',
  'surface',
  'rule',
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
] as const;

export const light: Scheme = {
  paper: '#fffefb',
  surface: '#f5f3ec',
  rule: '#dcd8cb',
  ink: '#1c2420',
  soft: '#565f59',
  accent: '#1d5b40',
  met: '#1d6b43',
  declared: '#1c6178',
  waived: '#69478f',
  partial: '#865600',
  unmet: '#a8321f',
  open: '#475a7d',
  na: '#5c625e',
  error: '#a8321f',
  warning: '#865600',
  info: '#475a7d',
};

export const dark: Scheme = {
  paper: '#151a17',
  surface: '#1e2521',
  rule: '#3a443e',
  ink: '#e9eae3',
  soft: '#a8b2ab',
  accent: '#8fd3ad',
  met: '#7fcd9d',
  declared: '#82c9dd',
  waived: '#c9abe8',
  partial: '#e6b866',
  unmet: '#f19983',
  open: '#aabce0',
  na: '#a6aea9',
  error: '#f19983',
  warning: '#e6b866',
  info: '#aabce0',
};

/** Where the reader's system has colours of its own, those count. */
const forced: Scheme = {
  paper: 'Canvas',
  surface: 'Canvas',
  rule: 'GrayText',
  ink: 'CanvasText',
  soft: 'CanvasText',
  accent: 'LinkText',
  met: 'CanvasText',
  declared: 'CanvasText',
  waived: 'CanvasText',
  partial: 'CanvasText',
  unmet: 'CanvasText',
  open: 'CanvasText',
  na: 'CanvasText',
  error: 'CanvasText',
  warning: 'CanvasText',
  info: 'CanvasText',
};

function declarations(scheme: Scheme): string {
  return tokenNames.map(name => `--${name}: ${scheme[name]};`).join(' ');
}

const tones = tokenNames
  .slice(tokenNames.indexOf('met'))
  .map(name => `.is-${name} { --tone: var(--${name}); }`)
  .join('\n');

export const tokens = `
.report { ${declarations(light)} color-scheme: light; }
@media screen and (prefers-color-scheme: dark) {
  .report { ${declarations(dark)} color-scheme: dark; }
}
@media screen and (forced-colors: active) {
  .report { ${declarations(forced)} }
}
.report {
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, 'Book Antiqua', Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  --mono: ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
${tones}
`;
