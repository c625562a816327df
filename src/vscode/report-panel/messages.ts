import type { Report } from '../../core/report/report';
import type { Catalogue } from '../webview/catalogue';

/** The formats in which a report can be saved. */
export const exportFormats = ['html', 'md', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What the extension tells the page of a panel. */
export type ToPage = {
  readonly type: 'show';
  readonly report: Report;
  /** The texts in the reader's language; undefined where they are those of the source. */
  readonly catalogue: Catalogue | undefined;
  /** What brings the panel back after the window was reloaded. */
  readonly restore: PanelState;
};

/** What a panel shows, and how. */
export interface PanelState {
  /** The folder of the design. */
  readonly root: string;
  /** True where people are not named. */
  readonly redact: boolean;
}

/** What the page of a panel tells the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly path: string; readonly line: number }
  | { readonly type: 'redact'; readonly redact: boolean }
  | { readonly type: 'export'; readonly format: ExportFormat }
  | { readonly type: 'walk' };

/** Reads what came from a page; undefined for what no page of ours says. */
export function readMessage(message: unknown): FromPage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  switch (message.type) {
    case 'ready':
    case 'walk':
      return { type: message.type };
    case 'open':
      return 'path' in message && typeof message.path === 'string' && 'line' in message && isLine(message.line)
        ? { type: 'open', path: message.path, line: message.line }
        : undefined;
    case 'redact':
      return 'redact' in message && typeof message.redact === 'boolean'
        ? { type: 'redact', redact: message.redact }
        : undefined;
    case 'export': {
      const format = 'format' in message ? exportFormats.find(known => known === message.format) : undefined;
      return format && { type: 'export', format };
    }
    default:
      return undefined;
  }
}

/** Reads what a panel left when the window was closed. */
export function readState(state: unknown): PanelState | undefined {
  if (typeof state !== 'object' || state === null || !('root' in state) || typeof state.root !== 'string') {
    return undefined;
  }
  return { root: state.root, redact: 'redact' in state && state.redact === true };
}

function isLine(line: unknown): line is number {
  return typeof line === 'number' && Number.isInteger(line) && line > 0;
}
