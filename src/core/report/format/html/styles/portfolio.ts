/** The page of several designs. */
export const portfolio = `
.report .names a, .report .data .plain a:not(.line) { display: inline-block; min-height: 24px; min-width: 24px; }
.report .names { display: inline; }
.report .verdicts { display: grid; gap: 1.2rem 2.5rem; margin-top: 2rem; }
.report .verdicts li { display: grid; grid-template-columns: 2.2rem auto minmax(0, 1fr); column-gap: 0.7rem; align-items: center; color: var(--tone); }
.report .verdicts .sign { width: 2rem; height: 2rem; }
.report .verdicts strong { font: 400 3.2rem / 0.9 var(--serif); font-variant-numeric: lining-nums; letter-spacing: -0.02em; }
.report .verdicts span { color: var(--ink); line-height: 1.3; }
.report .verdicts .is-zero { color: var(--soft); }
.report .data .part { display: block; }
.report .data .depth-1 { padding-inline-start: 1rem; }
.report .data .depth-2 { padding-inline-start: 2rem; }
.report .data .depth-3 { padding-inline-start: 3rem; }
.report .data .bar { max-width: 12rem; }
.report .data .names li { display: inline; }
.report .data .names li:not(:last-child)::after { content: ', '; }
.report .data .mark { white-space: normal; }
.report .legend { margin-bottom: 0.4rem; }
.report .matrix { font-size: 0.84rem; }
.report .matrix .large { width: 20%; }
.report .matrix td { padding-inline-end: 0.5rem; font-variant-numeric: tabular-nums; }
.report .matrix .figure { white-space: nowrap; }
.report .matrix .others { display: flex; flex-wrap: wrap; gap: 0 0.5rem; font-size: 0.9em; }
.report .matrix .others li { white-space: nowrap; color: var(--tone); }
.report .matrix .all :is(th, td) { border-top: 2px solid var(--ink); }
@container report (min-width: 600px) {
  .report .matrix thead th + th { writing-mode: vertical-rl; transform: rotate(180deg); height: 9.5rem; padding: 0.35rem 0 0; vertical-align: top; overflow-wrap: normal; }
  .report .verdicts { grid-template-columns: repeat(3, minmax(0, auto)); justify-content: start; }
}
@container report (max-width: 599px) {
  .report .matrix .others { display: inline-flex; }
}
@media print {
  .report .matrix { font-size: 0.8rem; }
  .report.portfolio .legend, .report.portfolio .lead-in { break-after: avoid; }
  .report caption { break-inside: avoid; }
}
`;
