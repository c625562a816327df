export const opening = `
.report .verdict { padding-top: 1.9rem; }
.report .judgement { display: flex; gap: 1.1rem; align-items: flex-start; color: var(--tone); }
.report .judgement .sign { width: 2.9rem; height: 2.9rem; margin-top: 0.15rem; }
.report .judgement h2 { font-size: 2.3rem; line-height: 1.12; }
.report .judgement p { margin-top: 0.5rem; color: var(--ink); }
.report .countdown { display: grid; grid-template-columns: auto 1fr; column-gap: 0.8rem; align-content: start; align-items: baseline; margin-top: 1.6rem; }
.report .countdown strong { font: 400 3.4rem / 0.9 var(--serif); font-variant-numeric: lining-nums; letter-spacing: -0.02em; }
.report .countdown time, .report .countdown .line { grid-column: 1 / -1; justify-self: start; white-space: normal; }
.report .countdown time { margin-top: 0.6rem; font-weight: 650; }
.report .countdown.is-none { display: block; color: var(--soft); }
.report .summary { margin-top: 1.8rem; max-width: 44rem; font: 1.12rem / 1.5 var(--serif); }
.report .bars { display: grid; gap: 1rem 2rem; margin-top: 2rem; font-size: 0.92rem; }
.report .bars li { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1rem; }
.report .tally { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; margin-top: 1rem; font-size: 0.9rem; }
.report .bar { display: block; width: 100%; height: 0.6rem; margin-top: 0.3rem; }
.report .bar rect { fill: var(--tone); }
@container report (min-width: 600px) {
  .report .verdict { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 2.5rem; }
  .report .judgement { align-self: start; }
  .report .countdown { max-width: 17rem; margin-top: 0; padding-inline-start: 2rem; border-inline-start: 1px solid var(--rule); }
  .report .summary, .report .bars, .report .tally { grid-column: 1 / -1; }
  .report .bars { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}

.report .next-steps h3 { margin: 1.6rem 0 0.4rem; font: 650 1rem / 1.4 var(--sans); }
.report .step { display: grid; grid-template-columns: 2.4rem minmax(0, 1fr); column-gap: 0.6rem; padding-block: 0.95rem; border-top: 1px solid var(--rule); }
.report .step .number { font: 400 1.5rem / 1.2 var(--serif); color: var(--accent); font-variant-numeric: lining-nums; }
.report .step .what > p:last-child { font-weight: 650; }
.report .step.is-same { border-top-style: dotted; }
.report .step .for { margin-bottom: 0.2rem; }
.report .step dl { grid-column: 2; margin-top: 0.4rem; font-size: 0.9rem; }
.report .pair { display: grid; grid-template-columns: 5rem minmax(0, 1fr); column-gap: 0.6rem; }
.report .pair dt { color: var(--soft); }
.report .to-fill { color: var(--soft); font-style: italic; }
@container report (min-width: 600px) {
  .report .step { grid-template-columns: 2.4rem minmax(0, 1fr) minmax(0, 17rem); column-gap: 1.2rem; }
  .report .step dl { grid-column: 3; margin-top: 0; }
}
`;
