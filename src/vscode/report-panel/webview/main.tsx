import * as l10n from '@vscode/l10n';
import { render } from 'preact';
import { ReportBody } from '../../../core/report/format/html/report-body';
import type { Line, Report } from '../../../core/report/report';
import type { EditorApi } from '../../webview/editor-api';
import type { FromPage, PanelState, ToPage } from '../messages';
import { Announcement } from './announcement';
import { FocusKeeper } from './focus-keeper';
import { Tools } from './tools';

interface PageState extends PanelState {
  /** How far down the reader is, in pixels. */
  readonly scrolled: number;
}

declare function acquireVsCodeApi(): EditorApi<FromPage, PageState>;

const reading = {
  href: (line: Line) => `#${line.path}:${line.line}`,
  lineData: (line: Line) => ({ 'data-path': line.path, 'data-line': line.line }),
};

function Panel({ report, tell }: { report: Report; tell: (message: FromPage) => void }) {
  return (
    <>
      <Announcement report={report} />
      <Tools report={report} tell={tell} />
      <ReportBody report={report} reading={reading} />
    </>
  );
}

/** Shows what the extension sends, as often as it sends something. */
function run(editor: EditorApi<FromPage, PageState>, panel: HTMLElement): void {
  const focus = new FocusKeeper();
  /** What the panel showed before it was hidden or the window reloaded. */
  let before = editor.getState();
  let shown: PanelState | undefined;

  const remember = (): void => {
    if (shown !== undefined) editor.setState({ ...shown, scrolled: window.scrollY });
  };

  const show = ({ report, catalogue, restore }: ToPage): void => {
    if (catalogue !== undefined) l10n.config({ contents: { ...catalogue } });
    focus.during(() => render(<Panel report={report} tell={editor.postMessage} />, panel));
    if (before !== undefined) window.scrollTo(0, before.scrolled);
    before = undefined;
    shown = restore;
    remember();
  };

  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => show(data));
  window.addEventListener('scrollend', remember);
  document.addEventListener('click', event => openLine(event, editor.postMessage));
  editor.postMessage({ type: 'ready' });
}

/** A place in the files opens in the editor; all other links stay within the page. */
function openLine(event: MouseEvent, tell: (message: FromPage) => void): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-path]') : null;
  if (link === null) return;
  event.preventDefault();
  event.stopPropagation();
  tell({ type: 'open', path: link.dataset['path'] ?? '', line: Number(link.dataset['line']) });
}

const panel = document.getElementById('panel');
if (panel !== null) run(acquireVsCodeApi(), panel);
