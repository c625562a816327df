import * as l10n from '@vscode/l10n';
import { render } from 'preact';
import type { EditorApi } from '../../webview/editor-api';
import type { FromPage, ToPage } from '../messages';
import type { KeptState } from './kept-state';
import { Page, type Shown } from './page';

declare function acquireVsCodeApi(): EditorApi<FromPage, KeptState>;

/** Shows what the extension sends, as often as it sends something. */
function run(editor: EditorApi<FromPage, KeptState>, panel: HTMLElement): void {
  let shown: Shown = { view: undefined, said: undefined, root: '' };

  const show = (message: ToPage): void => {
    if (message.type === 'said') shown = { ...shown, said: message };
    else {
      if (message.catalogue !== undefined) l10n.config({ contents: { ...message.catalogue } });
      const isSame = shown.view?.point?.id === message.view.point?.id;
      shown = { view: message.view, said: isSame ? shown.said : undefined, root: message.root };
    }
    render(<Page shown={shown} editor={editor} />, panel);
  };

  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => show(data));
  editor.postMessage({ type: 'ready' });
}

const panel = document.getElementById('panel');
if (panel !== null) run(acquireVsCodeApi(), panel);
