export const layout = `
.report .sheet { max-width: 78rem; margin-inline: auto; padding: 2rem clamp(1rem, 4cqi, 3rem) 4rem; }
.report .masthead { border-bottom: 1px solid var(--rule); padding-bottom: 1.4rem; }
.report .kicker { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.2rem 2rem; margin-bottom: 1.6rem; font-size: 0.9rem; color: var(--soft); }
.report .kicker span { color: var(--accent); font-weight: 650; }
.report .about { display: flex; flex-wrap: wrap; gap: 0 1.6rem; margin-top: 0.7rem; font-size: 0.9rem; color: var(--soft); }
.report main > section { margin-top: 4rem; }
.report main > .verdict { margin-top: 0; }
.report main > section > h2 { margin-bottom: 1.2rem; padding-top: 0.9rem; border-top: 3px solid var(--ink); }

.report .contents { margin-top: 2.4rem; font-size: 0.9rem; }
.report .contents h2 { font: 650 0.9rem / 1.4 var(--sans); letter-spacing: 0; margin-bottom: 0.4rem; }
.report .contents ul ul { padding-inline-start: 0.9rem; border-inline-start: 1px solid var(--rule); margin-block: 0.1rem 0.5rem; }
.report .contents a { display: flex; flex-wrap: wrap; gap: 0 0.6rem; justify-content: space-between; min-height: 24px; padding-block: 0.16rem; color: var(--ink); text-decoration: none; }
.report .contents a:hover { text-decoration: underline; }
.report .contents small { color: var(--soft); font-size: 0.8rem; white-space: nowrap; }

@container report (min-width: 1000px) {
  .report main { display: grid; grid-template-columns: minmax(0, 15.5rem) minmax(0, 1fr); column-gap: 3.5rem; }
  .report main > * { grid-column: 2; }
  .report main > .contents { grid-column: 1; grid-row: 1 / span 20; position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; margin-top: 1.9rem; padding-inline: 4px; }
  }
@container report (max-width: 480px) {
  .report h1 { font-size: 2rem; }
  .report h2 { font-size: 1.5rem; }
}
`;
