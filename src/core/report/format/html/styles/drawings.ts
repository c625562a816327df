export const drawings = `
.report .drawing { display: block; width: 100%; height: auto; margin-block: 1rem 0.6rem; overflow: visible; font: 12.5px var(--sans); }
.report .participation-drawing { max-width: 44rem; }
.report .drawing text { fill: var(--ink); }
.report .drawing .axis { fill: var(--soft); font-size: 11.5px; }
.report .drawing .strong { font-weight: 650; }
.report .drawing .rule { stroke: var(--rule); }
.report .drawing .tick { stroke: var(--rule); stroke-dasharray: 1 4; }
.report .drawing .tick.is-year { stroke-dasharray: none; }
.report .drawing .filled { fill: var(--accent); }
.report .drawing .on-fill { fill: var(--paper); font-weight: 650; font-variant-numeric: lining-nums tabular-nums; }
.report .drawing .on-paper { fill: var(--accent); font-weight: 650; }
.report .drawing .vacant { fill: none; stroke: var(--soft); }
.report .drawing .ring { stroke: var(--rule); }
.report .drawing .ring-0 { fill: var(--paper); }
.report .drawing .ring-1 { fill: var(--surface); }
.report .drawing .ring-name { fill: var(--soft); font-size: 11.5px; font-weight: 650; }
.report .drawing .sector-edge { stroke: var(--rule); stroke-width: 1.5; }
.report .dot { fill: var(--accent); stroke: var(--accent); stroke-width: 2; }
.report .dot.is-hollow { fill: var(--paper); }
.report .dot.is-dashed { stroke-dasharray: 3.5 2.5; }
.report .drawing .today line { stroke: var(--soft); stroke-dasharray: 4 3; }
.report .drawing .today text { fill: var(--soft); }
.report .drawing .launch-day line { stroke: var(--ink); stroke-width: 1.5; }
.report .drawing .launch-day text { fill: var(--ink); font-weight: 650; }
.report .drawing .mark-launch { fill: var(--ink); }
.report .legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.6rem; font-size: 0.9rem; }
.report .sample { width: 1em; height: 1em; vertical-align: -0.12em; }
`;
