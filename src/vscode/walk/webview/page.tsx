import { t } from '@vscode/l10n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditorApi } from '../../webview/editor-api';
import type { FromPage, ToPage, WalkView } from '../messages';
import { Bar } from './bar';
import { type Drafts, draftKey, withoutDrafts } from './drafts';
import { Finish } from './finish';
import type { KeptState } from './kept-state';
import { Point } from './point';

export type Said = Extract<ToPage, { type: 'said' }>;

/** What the extension sent last. */
export interface Shown {
  readonly view: WalkView | undefined;
  readonly said: Said | undefined;
  readonly root: string;
}

/** The whole page: the bar on top, and the point at hand. */
export function Page({ shown, editor }: { shown: Shown; editor: EditorApi<FromPage, KeptState> }) {
  const { view, said, root } = shown;
  const kept = editor.getState();
  const [drafts, showDrafts] = useState<Drafts>(kept?.drafts ?? {});
  /** What was typed by now, even where it is not on the screen yet. */
  const typed = useRef(drafts);
  const setDrafts = (change: (drafts: Drafts) => Drafts): void => {
    typed.current = change(typed.current);
    showDrafts(typed.current);
  };
  const [isLarge, setLarge] = useState(kept?.isLarge ?? false);
  useEffect(() => {
    if (root !== '') editor.setState({ root, drafts, isLarge });
  }, [root, drafts, isLarge]);
  useEffect(() => {
    const point = view?.point?.id;
    const card = said?.card;
    if (point !== undefined && card !== undefined) setDrafts(all => withoutDrafts(all, draftKey(point, card)));
  }, [said]);
  if (view === undefined) return null;
  const tell = editor.postMessage;
  return (
    <div class={isLarge ? 'walk is-large' : 'walk'}>
      <Bar view={view} isLarge={isLarge} enlarge={setLarge} tell={tell} />
      <p class="unseen" role="status" aria-live="polite">
        {said === undefined ? '' : spoken(said, view)}
      </p>
      <main>
        {view.point === undefined ? (
          <Finish view={view} tell={tell} />
        ) : (
          <Point
            key={view.point.id}
            view={view}
            point={view.point}
            said={said}
            drafts={drafts}
            typed={() => typed.current}
            setDrafts={setDrafts}
            tell={tell}
          />
        )}
      </main>
    </div>
  );
}

function spoken({ text, wasWritten }: Said, { point }: WalkView): string {
  return wasWritten && point !== undefined ? t('{0} This point is now: {1}.', text, point.stateName) : text;
}
