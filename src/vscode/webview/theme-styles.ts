import { dark, light, type Scheme } from '../../core/report/format/html/styles/tokens';

/** What themes have no colours for that can be read on their ground; it comes from the report's own schemes. */
const tones = ['met', 'declared', 'waived', 'partial', 'unmet', 'open', 'na', 'error', 'warning', 'info'] as const;

function tonesOf(scheme: Scheme): string {
  return tones.map(name => `--${name}: ${scheme[name]};`).join(' ');
}

/** Sets the same for a page and for a report in it, which has colours of its own elsewhere. */
function everywhere(theme: string, declarations: string): string {
  return `body${theme}, body${theme} .report { ${declarations} }\n`;
}

/** The colours and letters of the editor under the names that the report gives them, with a little more contrast where a theme is faint. */
const tokens = [
  everywhere(
    '',
    `--paper: var(--vscode-editor-background);
     --surface: color-mix(in srgb, var(--ink) 6%, var(--paper));
     --rule: color-mix(in srgb, var(--ink) 22%, var(--paper));
     --soft: color-mix(in srgb, var(--ink) 78%, var(--paper));
     --accent: var(--vscode-textLink-foreground);
     --sans: var(--vscode-font-family, system-ui, sans-serif);
     --mono: var(--vscode-editor-font-family, ui-monospace, monospace);`,
  ),
  everywhere(
    '.vscode-light',
    `--ink: color-mix(in srgb, var(--vscode-editor-foreground) 62%, black); ${tonesOf(light)} color-scheme: light;`,
  ),
  everywhere(
    '.vscode-dark',
    `--ink: color-mix(in srgb, var(--vscode-editor-foreground) 62%, white); ${tonesOf(dark)} color-scheme: dark;`,
  ),
  everywhere(
    '.vscode-high-contrast',
    `--ink: var(--vscode-editor-foreground); ${tones.map(name => `--${name}: var(--ink);`).join(' ')}
     --surface: var(--paper); --rule: var(--vscode-contrastBorder, currentColor); --soft: var(--ink); color-scheme: dark;`,
  ),
  everywhere('.vscode-high-contrast-light', 'color-scheme: light;'),
].join('');

/** What all panels have in common: the editor's colours, and its buttons. */
export const themeStyles = `${tokens}
html { background: var(--vscode-editor-background); font-size: calc(var(--vscode-font-size, 13px) * 1.12); }
body { margin: 0; padding: 0; color: var(--ink); font: 1rem / 1.5 var(--sans); }
body code { padding: 0; color: inherit; background: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.button { min-height: 28px; padding: 0.15rem 0.7rem; font: inherit; cursor: pointer; color: var(--vscode-button-secondaryForeground, var(--ink)); background: var(--vscode-button-secondaryBackground, transparent); border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); border-radius: 3px; }
.button:hover { background: var(--vscode-button-secondaryHoverBackground, var(--vscode-button-secondaryBackground, transparent)); }
.button.is-main { color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
.button.is-main:hover { background: var(--vscode-button-hoverBackground); }
.button:focus-visible, input:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px; }
body.vscode-high-contrast .button:hover { outline: 1px dashed var(--vscode-contrastActiveBorder, currentColor); }
input[type='checkbox'], input[type='radio'] { width: 1.1rem; height: 1.1rem; margin: 0; flex: none; accent-color: var(--vscode-button-background); }
`;
