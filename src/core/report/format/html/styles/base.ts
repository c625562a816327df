export const base = `
.report {
  container: report / inline-size;
  background: var(--paper);
  color: var(--ink);
  font: 1rem / 1.55 var(--sans);
  overflow-wrap: anywhere;
  text-align: start;
}
.report *, .report *::before, .report *::after { box-sizing: border-box; }
.report h1, .report h2, .report h3, .report h4 { margin: 0; line-height: 1.2; text-wrap: balance; font-weight: 400; }
.report h1, .report h2, .report h3 { font-family: var(--serif); }
.report h1 { font-size: 2.6rem; line-height: 1.1; letter-spacing: -0.012em; }
.report h2 { font-size: 1.85rem; letter-spacing: -0.008em; }
.report h3 { font-size: 1.3rem; }
.report h4 { font-size: 1.03rem; font-weight: 650; line-height: 1.35; text-wrap: pretty; }
.report p, .report ul, .report ol, .report dl, .report dd { margin: 0; padding: 0; }
.report p { text-wrap: pretty; }
.report ul, .report ol { list-style: none; }
.report code { font-family: var(--mono); font-size: 0.82em; }
.report cite { font-style: normal; }
.report time { white-space: nowrap; }

.report a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
.report a:hover { text-decoration-thickness: 2px; }
.report :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.report h2:focus-visible { outline: none; }
.report [id], .report a { scroll-margin-block: 1.5rem; }

.report .unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.report .skip { position: absolute; left: 1rem; top: -6rem; padding: 0.6rem 1rem; z-index: 1; }
.report .skip:focus { top: 1rem; background: var(--paper); }

.report .aside, .report .for, .report .empty, .report .nothing { color: var(--soft); font-weight: 400; }
.report .aside, .report .for { font-size: 0.86em; }
.report .for a { display: inline-block; min-height: 24px; padding-block: 0.1rem; color: inherit; }
.report .empty, .report .nothing { font-style: italic; }

.report .line {
  display: inline-block;
  min-height: 24px;
  line-height: 24px;
  font-family: var(--mono);
  font-size: 0.78rem;
  font-weight: 400;
  vertical-align: baseline;
}
.report .lines { color: var(--soft); }
.report .plain li + li { margin-top: 0.3rem; }

.report .sign { width: 1em; height: 1em; flex: none; vertical-align: -0.12em; }
.report .sign path { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.report .sign .solid { fill: currentColor; stroke: none; }
.report .sign .cut { stroke: var(--paper); stroke-width: 1.9; }
.report .sign .dotted { stroke-dasharray: 0.2 2.8; stroke-width: 1.9; }
.report .mark { color: var(--tone); font-weight: 650; white-space: nowrap; }
.report .mark .sign { margin-inline-end: 0.15em; }
`;
