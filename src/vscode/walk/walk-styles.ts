import { themeStyles } from '../webview/theme-styles';

const tones = ['met', 'declared', 'waived', 'partial', 'unmet', 'open', 'na']
  .map(name => `.is-${name} { --tone: var(--${name}); }`)
  .join('\n');

/** Large and quiet, so that it can be read from the other end of a room. */
export const walkStyles = `${themeStyles}
${tones}
body { --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, 'Book Antiqua', Georgia, serif; }
.walk { font-size: 1.12rem; line-height: 1.5; }
.walk.is-large { font-size: 1.6rem; }
:where(.walk) :is(h1, h2, p, ul) { margin: 0; padding: 0; }
:where(.walk) ul { list-style: none; }
.bar { position: sticky; top: 0; z-index: 2; display: grid; grid-template: 'standing tools' auto 'progress progress' auto / minmax(0, 1fr) auto; gap: 0.5rem 2rem; align-items: center; padding: 0.7rem clamp(1rem, 4vw, 3rem); background: var(--paper); border-bottom: 1px solid var(--rule); font-size: 1rem; }
.bar .standing { grid-area: standing; display: flex; flex-wrap: wrap; gap: 0 1rem; min-width: 0; }
.bar .design { font-weight: 650; }
.bar .verdict { color: var(--soft); }
.bar .tools { grid-area: tools; display: flex; flex-wrap: wrap; gap: 0.4rem; }
.bar .progress { grid-area: progress; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; align-items: center; }
.bar .progress label { grid-column: 2; grid-row: 1; font-size: 0.92rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.bar progress { grid-column: 1; grid-row: 1; width: 100%; height: 0.5rem; border: 0; border-radius: 0.25rem; overflow: hidden; appearance: none; background: var(--rule); }
.bar progress::-webkit-progress-bar { background: var(--rule); }
.bar progress::-webkit-progress-value { background: var(--met); }
.button[aria-pressed='true'] { outline: 2px solid var(--accent); outline-offset: -2px; }

main { max-width: 58em; margin: 0 auto; padding: 1.6em clamp(1rem, 4vw, 3rem) 5em; }
.kicker { color: var(--accent); font-size: 0.85em; font-weight: 650; }
h1 { margin-top: 0.35em; font: 400 1.95em / 1.18 var(--serif); letter-spacing: -0.01em; text-wrap: balance; }
h1:focus { outline: none; }
.why { margin-top: 0.7em; max-width: 44em; font: italic 1.08em / 1.45 var(--serif); color: var(--soft); }
.why cite { display: block; margin-top: 0.25em; font: 0.7em / 1.4 var(--sans); }
.lead { margin-top: 0.8em; font-size: 1.1em; }

.standing-of-point { margin-top: 1.3em; padding-inline-start: 1em; border-inline-start: 3px solid var(--tone); }
.standing-of-point .state { font-size: 0.95em; }
.standing-of-point li { display: grid; grid-template-columns: max-content minmax(0, 1fr); column-gap: 1em; margin-top: 0.35em; }
.standing-of-point .mark { display: inline-block; min-width: 9.5em; font-size: 0.88em; line-height: 1.7; }
.standing-of-point .detail { color: var(--soft); }
.mark { color: var(--tone); font-weight: 650; }
.sign { width: 1em; height: 1em; flex: none; vertical-align: -0.12em; margin-inline-end: 0.2em; }
.sign path { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.sign .solid { fill: currentColor; stroke: none; }
.sign .cut { stroke: var(--paper); stroke-width: 1.9; }
.sign .dotted { stroke-dasharray: 0.2 2.8; stroke-width: 1.9; }

.notice { display: flex; flex-wrap: wrap; gap: 0.4em 1.2em; align-items: center; margin-top: 1.3em; padding: 0.5em 0.9em; border: 1px solid var(--tone); border-radius: 4px; }
.settled { margin-top: 1em; font-weight: 650; }
.card { margin-top: 1.5em; padding: 1.1em 1.3em 1.3em; background: var(--surface); border: 1px solid var(--rule); border-radius: 6px; }
.card h2 { display: inline; font-size: 1.12em; font-weight: 650; line-height: 1.35; }
.card summary { cursor: pointer; }
details.card:not([open]) { padding-block: 0.7em; }
.field { min-width: 0; margin: 1.1em 0 0; padding: 0; border: 0; }
section.card > form > .field:first-child:last-of-type { margin-top: 0; }
.field > label, .field legend { display: block; padding: 0; font-weight: 650; }
.help { max-width: 46em; color: var(--soft); font-size: 0.86em; }
.objection { color: var(--tone); font-weight: 650; font-size: 0.92em; }
.field input[type='text'], .field input[type='date'], .field textarea, .field select { width: 100%; max-width: 46em; box-sizing: border-box; margin-top: 0.35em; padding: 0.4em 0.55em; font: inherit; color: var(--vscode-input-foreground, var(--ink)); background: var(--vscode-input-background, var(--paper)); border: 1px solid color-mix(in srgb, var(--ink) 45%, var(--paper)); border-radius: 4px; }
.field select { background: var(--vscode-dropdown-background, var(--paper)); color: var(--vscode-dropdown-foreground, var(--ink)); }
.field textarea { field-sizing: content; min-height: 2.6em; resize: vertical; }
.field :is(input, textarea, select)[aria-invalid='true'] { border-color: var(--unmet); border-width: 2px; }
.field :is(textarea, select):focus-visible, summary:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px; }
.date { display: flex; flex-wrap: wrap; gap: 0 0.6em; align-items: center; }
.date input[type='text'] { width: 9em; }
.date input[type='date'] { width: 2.4em; padding-inline: 0.5em; }
.date input[type='date']::-webkit-datetime-edit { display: none; }
.date input[type='date']::-webkit-calendar-picker-indicator { margin: 0; padding: 0; width: 1.3em; height: 1.3em; }
.date output { margin-top: 0.35em; color: var(--soft); }
.options { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr)); gap: 0.1em 1.2em; margin-top: 0.3em; }
.options.is-row { display: flex; gap: 2em; }
.option { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.55em; align-items: start; padding: 0.28em 0; cursor: pointer; }
.option input { width: 1.15em; height: 1.15em; margin-top: 0.18em; }
.option .meaning { display: block; color: var(--soft); font-size: 0.84em; line-height: 1.35; }
.others { margin-top: 0.5em; }
.others label { font-size: 0.92em; }
.none { color: var(--soft); font-style: italic; }
.ways { display: flex; flex-wrap: wrap; gap: 0.5em; margin-top: 1.3em; }
.ways .button { min-height: 2.1em; padding-inline: 1em; font-size: 0.95em; }
nav.ways { margin-top: 2em; padding-top: 1.3em; border-top: 1px solid var(--rule); }
nav.ways .button:last-child { margin-inline-start: auto; }
@media (max-width: 640px) {
  .bar { grid-template: 'standing' auto 'progress' auto 'tools' auto / minmax(0, 1fr); }
  .standing-of-point li { display: block; }
}
`;
