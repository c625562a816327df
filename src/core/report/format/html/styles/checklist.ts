export const checklist = `
.report .how-to-read { max-width: 44rem; margin-bottom: 1.2rem; }
.report .checklist-section { margin-top: 2.8rem; }
.report .section-head { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 1.5rem; align-items: baseline; margin-bottom: 0.9rem; }
.report .section-head h3 { font-size: 1.45rem; }
.report .section-head p { color: var(--soft); font-size: 0.9rem; }
.report .section-head .bar { grid-column: 1 / -1; margin-top: 0.6rem; }

.report .item { padding-block: 1.3rem; border-top: 1px solid var(--rule); }
.report .section-head + .item { border-top: 0; }
.report .item:target { background: var(--surface); box-shadow: -0.8rem 0 0 var(--surface), 0.8rem 0 0 var(--surface); }
.report .gutter { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-bottom: 0.35rem; font-size: 0.92rem; }
.report .gutter .state { font-size: 0.96rem; }
.report .gutter .weight { color: var(--soft); }
@container report (min-width: 600px) {
  .report .item { display: grid; grid-template-columns: 10.4rem minmax(0, 1fr); column-gap: 1.2rem; }
  .report .gutter { display: block; align-self: start; margin: 0; }
  .report .gutter .weight { padding-inline-start: 1.32rem; font-size: 0.86rem; }
}

.report .matter > * + * { margin-top: 0.6rem; }
.report .criteria { font-size: 0.94rem; }
.report .criteria > li { padding-block: 0.3rem; }
.report .criteria .mark { font-size: 0.88rem; }
@container report (min-width: 600px) {
  .report .criteria > li { display: grid; grid-template-columns: 9.8rem minmax(0, 1fr); column-gap: 0.6rem; align-items: baseline; }
}
.report .next { margin-top: 0.1rem; }
.report .step-number { display: inline-block; min-height: 24px; line-height: 24px; font-size: 0.9em; color: var(--soft); white-space: nowrap; }
.report .why { font: italic 0.98rem / 1.5 var(--serif); color: var(--soft); }
.report .why cite, .report .why code { font-style: normal; font-size: 0.8rem; margin-inline-start: 0.4rem; }
.report .why cite { font-family: var(--sans); }
.report .why code { font-size: 0.76rem; }

.report .decision { padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--tone); font-size: 0.94rem; }
.report .care { font-size: 0.9rem; }
.report .care .pair { grid-template-columns: 8.6rem minmax(0, 1fr); }

.report .findings .mark { white-space: normal; }
.report .entries > li { padding-block: 0.8rem; border-top: 1px solid var(--rule); }
.report .entries code { color: var(--soft); }
.report .findings h3 { margin: 1.4rem 0 0.5rem; font: 400 1.05rem / 1.4 var(--sans); }
`;
