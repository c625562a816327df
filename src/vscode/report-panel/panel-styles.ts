import { reportStyles } from '../../core/report/format/html/styles/styles';
import { themeStyles } from '../webview/theme-styles';

/** The report under a bar of tools that stays in sight. */
export const panelStyles = `${reportStyles}${themeStyles}
.report .sheet { padding-top: 1.4rem; }
.report main > .contents { top: 4.4rem; max-height: calc(100vh - 6rem); }
.report [id], .report a { scroll-margin-block: 4.4rem 1.5rem; }
.tools { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 1.2rem; padding: 0.5rem clamp(1rem, 4vw, 3rem); background: var(--paper); border-bottom: 1px solid var(--rule); }
.tools fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem; min-width: 0; margin: 0; padding: 0; border: 0; }
.tools legend { float: left; margin-inline-end: 0.4rem; padding: 0; color: var(--soft); }
.tools label { display: inline-flex; align-items: center; gap: 0.4rem; min-height: 28px; cursor: pointer; }
@media print { .tools { display: none; } }
`;
