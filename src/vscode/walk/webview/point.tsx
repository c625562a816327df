import { t } from '@vscode/l10n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WalkCriterion, WalkPoint } from '../../../core/features/walk/walk';
import { OutcomeMark, StateMark, toneOf } from '../../../core/report/format/html/sign';
import type { FromPage, WalkView } from '../messages';
import { CardForm } from './card-form';
import { type Drafts, draftKey, withDraft } from './drafts';
import type { Said } from './page';
import { WaiveForm } from './waive-form';

/** More cards than these are folded, so that the page stays short. */
const mostUnfolded = 3;

const entries = 'form input, form textarea, form select';

/** One point of the checklist: the question, why it matters, what is lacking, and places to answer. */
export function Point(props: {
  view: WalkView;
  point: WalkPoint;
  said: Said | undefined;
  drafts: Drafts;
  /** What was typed by now, even where it is not on the screen yet. */
  typed: () => Drafts;
  setDrafts: (change: (drafts: Drafts) => Drafts) => void;
  tell: (message: FromPage) => void;
}) {
  const { view, point, said, drafts, typed, setDrafts, tell } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const onward = useRef<HTMLButtonElement>(null);
  const article = useRef<HTMLElement>(null);
  const [isWaiving, setWaiving] = useState(false);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    if (said?.wasWritten !== true) return;
    if (view.isSettled) onward.current?.focus();
    else if (document.activeElement === document.body) article.current?.querySelector<HTMLElement>(entries)?.focus();
  }, [said, view.isSettled]);
  const { cards } = point;
  return (
    <article ref={article} class={`point ${toneOf(point.state)}`}>
      <p class="kicker">
        {point.section} · {point.weightName}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {point.question}
      </h1>
      <p class="why">
        {point.why} <cite>{point.source}</cite>
      </p>
      <Standing point={point} />
      <Notice said={said} tell={tell} />
      {view.isSettled && <p class="settled">{t('This point needs nothing more for now.')}</p>}
      {cards.map((card, index) => {
        const key = draftKey(point.id, card.id);
        return (
          <CardForm
            key={card.id}
            card={card}
            folded={cards.length <= mostUnfolded ? 'never' : index === 0 ? 'open' : 'closed'}
            draft={drafts[key] ?? {}}
            objections={said?.objections?.card === card.id ? said.objections.fields : {}}
            type={(field, value) => setDrafts(all => withDraft(all, key, field, value))}
            write={() => tell({ type: 'answer', item: point.id, card: card.id, answers: typed()[key] ?? {} })}
          />
        );
      })}
      {isWaiving && <WaiveForm view={view} point={point} tell={tell} close={() => setWaiving(false)} />}
      <nav class="ways" aria-label={t('The way on')}>
        {view.hasPrevious && (
          <button type="button" class="button" onClick={() => tell({ type: 'back' })}>
            {t('Back')}
          </button>
        )}
        {!view.isSettled && (
          <>
            <button type="button" class="button" aria-expanded={isWaiving} onClick={() => setWaiving(!isWaiving)}>
              {t('Do without it, with a reason…')}
            </button>
            <button type="button" class="button" onClick={() => tell({ type: 'skip' })}>
              {t('Skip for now')}
            </button>
          </>
        )}
        <button
          ref={onward}
          type="button"
          class={view.isSettled ? 'button is-main' : 'button'}
          onClick={() => tell({ type: 'next' })}
        >
          {t('Next point')}
        </button>
      </nav>
    </article>
  );
}

/** How the point stands, criterion by criterion. */
function Standing({ point }: { point: WalkPoint }) {
  return (
    <section class="standing-of-point" aria-label={t('How it stands')}>
      <p class="state">
        <StateMark state={point.state} />
      </p>
      <ul>
        {point.criteria.map(criterion => (
          <Criterion key={criterion.id} criterion={criterion} />
        ))}
      </ul>
    </section>
  );
}

function Criterion({ criterion: { outcome, text, detail } }: { criterion: WalkCriterion }) {
  return (
    <li>
      <OutcomeMark outcome={outcome} />
      <span>
        {text}
        {detail !== undefined && <span class="detail"> {detail}</span>}
      </span>
    </li>
  );
}

/** What became of the last answer; spoken elsewhere. */
function Notice({ said, tell }: { said: Said | undefined; tell: (message: FromPage) => void }) {
  if (said === undefined) return null;
  return (
    <div class={said.wasWritten ? 'notice is-met' : 'notice is-partial'}>
      <p>{said.text}</p>
      {said.canTakeBack && (
        <button type="button" class="button" onClick={() => tell({ type: 'take-back' })}>
          {t('Take it back')}
        </button>
      )}
    </div>
  );
}
