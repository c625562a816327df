import { base } from './base';
import { checklist } from './checklist';
import { drawings } from './drawings';
import { layout } from './layout';
import { opening } from './opening';
import { page } from './page';
import { paper } from './paper';
import { portfolio } from './portfolio';
import { tables } from './tables';
import { tokens } from './tokens';

/** How a report looks, wherever it is shown. Holds none of `<`, `&` and `"`, so that it may stand in a page as it is. */
export const reportStyles = [tokens, base, layout, opening, checklist, tables, drawings, paper].join('');

/** What only a page of its own needs: it holds a report, or a portfolio, and nothing else. */
export const pageStyles = page + portfolio;
