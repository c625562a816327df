export const tables = `
.report .overview { margin-top: 3rem; }
.report .overview h3 { font-size: 1.45rem; margin-bottom: 0.7rem; }
.report .data { width: 100%; border-collapse: collapse; table-layout: fixed; margin-top: 0.9rem; font-size: 0.9rem; line-height: 1.45; }
.report .data caption { padding-bottom: 0.6rem; text-align: start; color: var(--soft); }
.report .data th, .report .data td { padding: 0.55rem 0.9rem 0.55rem 0; text-align: start; vertical-align: top; border-top: 1px solid var(--rule); }
.report .data th:last-child, .report .data td:last-child { padding-inline-end: 0; }
.report .data th { font-weight: 650; }
.report .data thead th { border-top: 0; vertical-align: bottom; font-size: 0.84rem; }
.report .data thead tr { border-bottom: 2px solid var(--ink); }
.report .data .group th { padding-top: 1.3rem; font: 400 1.05rem / 1.3 var(--serif); border-top: 0; }
.report .data th .aside { display: block; }
.report .data td .aside { display: inline-block; }
.report .tagged { display: grid; grid-template-columns: minmax(1.7em, auto) minmax(0, 1fr); }
.report .tag { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.report .data .small { width: 15%; }
.report .data .medium { width: 22%; }
.report .data .large { width: 27%; }
.report .data .half { width: 44%; }
.report .lead-in, .report .lead-in + ul { font-size: 0.9rem; }
.report .lead-in { margin: 1rem 0 0.3rem; color: var(--soft); }
.report .figures td { font-variant-numeric: tabular-nums; }
.report .figures .is-zero { color: var(--soft); }

@container report (max-width: 599px) {
  .report .data:not(.figures), .report .data:not(.figures) :is(tbody, tr, th, td, caption) { display: block; width: 100%; }
  .report .data:not(.figures) :is(thead, colgroup) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .report .data:not(.figures) tbody tr { padding-block: 0.7rem; border-top: 1px solid var(--rule); }
  .report .data:not(.figures) tbody :is(th, td) { padding: 0.15rem 0; border: 0; }
  .report .data:not(.figures) td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); column-gap: 0.8rem; }
  .report .data:not(.figures) td::before { content: attr(data-head); color: var(--soft); }
  .report .figures thead th + th { writing-mode: vertical-rl; transform: rotate(180deg); padding: 0 0 0 0.5rem; }
  .report .figures .large { width: 56%; }
}
`;
