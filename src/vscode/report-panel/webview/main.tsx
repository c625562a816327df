import * as l10n from '@vscode/l10n';
import { render } from 'preact';
import { ReportBody } from '../../../core/report/format/html/report-body';
import type { Line, Report } from '../../../core/report/report';
import type { FromPage, PanelState, ToPage } from '../messages';
import { Announcement } from './announcement';
import { keepFocus } from './keep-focus';
import { Tools } from './tools';

interface PageState extends PanelState {
  /** How far down the reader is, in pixels. */
  readonly scrolled: number;
}

declare function acquireVsCodeApi(): {
  postMessage: (message: FromPage) => void;
  getState: () => PageState | undefined;
  setState: (state: PageState) => void;
};

const editor = acquireVsCodeApi();

const reading = {
  href: (line: Line) => `#${line.path}:${line.line}`,
  lineData: (line: Line) => ({ 'data-path': line.path, 'data-line': line.line }),
};

function Panel({ report }: { report: Report }) {
  return (
    <>
      <Announcement report={report} />
      <Tools report={report} tell={editor.postMessage} />
      <ReportBody report={report} reading={reading} />
    </>
  );
}

/** What the panel showed before it was hidden or the window reloaded. */
let before = editor.getState();

function show({ report, catalogue, restore }: ToPage): void {
  if (catalogue !== undefined) l10n.config({ contents: { ...catalogue } });
  const panel = document.getElementById('panel');
  if (panel === null) return;
  keepFocus(() => render(<Panel report={report} />, panel));
  if (before !== undefined) window.scrollTo(0, before.scrolled);
  before = undefined;
  remember(restore);
}

let shown: PanelState | undefined;

function remember(state: PanelState | undefined): void {
  shown = state;
  if (state !== undefined) editor.setState({ ...state, scrolled: window.scrollY });
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => show(data));
window.addEventListener('scrollend', () => remember(shown));

/** A place in the files opens in the editor; everything else is within the page. */
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-path]') : null;
  if (link === null) return;
  event.preventDefault();
  event.stopPropagation();
  editor.postMessage({ type: 'open', path: link.dataset['path'] ?? '', line: Number(link.dataset['line']) });
});

editor.postMessage({ type: 'ready' });
