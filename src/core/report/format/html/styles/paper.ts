/** On paper: no way through, nothing torn apart, nothing said twice, rooms to write in. */
export const paper = `
@media print {
  .report .skip, .report .contents { display: none; }
  .report .sheet { display: block; max-width: none; padding: 0; }
  .report .line { min-height: 0; line-height: inherit; font-size: 0.77rem; }
  .report a { color: inherit; text-decoration: none; }
  .report h2, .report h3, .report h4, .report .section-head, .report caption, .report .data .group { break-after: avoid; }
  .report :is(.judgement, .countdown, .step, .bars, .decision, .drawing, .legend, .entries > li, .criteria > li, h4) { break-inside: avoid; }
  .report .item { display: block; position: relative; padding: 0.75rem 0 0.75rem 11.6rem; }
  .report .gutter { position: absolute; inset-inline-start: 0; width: 10.4rem; }
  .report .why { break-inside: avoid; break-before: avoid; }
  .report .section-head { break-inside: avoid; }
  .report .step { padding-block: 0.45rem; }
  .report .step dl { line-height: 1.35; }
  .report tr { break-inside: avoid; }
  .report thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
  .report tbody:first-of-type tr:first-child { break-before: avoid; }
  .report p, .report li { orphans: 3; widows: 3; }
  .report main > .overviews { break-before: page; margin-top: 0; }
  .report main > section { margin-top: 2.4rem; }
  .report .overview, .report .checklist-section { margin-top: 2rem; }
  .report .section-head { margin-bottom: 0.5rem; }
  .report .matter > * + * { margin-top: 0.35rem; }
  .report .criteria > li { padding-block: 0.15rem; }
  .report .next .is-above { display: none; }
  .report .item.is-open .criteria > .is-silent { display: list-item; margin-inline-start: 1.1rem; list-style: '–  '; }
  .report .item.is-open .criteria > .is-silent .mark { display: none; }
  .report .item .criteria > .is-silent p { display: inline; }
  .report .item .criteria > .is-silent .next strong { margin-inline-start: 0.5em; }
  .report .step-number { min-height: 0; line-height: inherit; }
  .report .drawing { max-width: 100%; max-height: 150mm; }
  .report .step .number::after { content: ''; display: block; width: 1.05rem; height: 1.05rem; margin-top: 0.3rem; border: 1.2px solid var(--ink); border-radius: 2px; }
  .report .to-fill { display: inline-block; min-width: 9em; border-bottom: 1px dotted var(--ink); font-size: 0.8rem; }
}
`;
