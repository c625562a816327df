import { t } from '@vscode/l10n';
import { dateInWords } from '../../../dates';
import type { ReportCriterion, ReportItem } from '../../../report';
import { itemAnchor, stepAnchor } from '../anchors';
import { LineLinks } from '../links';
import { Pair } from '../plain';
import { OutcomeMark, StateMark, toneOf } from '../sign';
import { weightWord } from '../words';
import { Decisions } from './decisions';
import type { StepNumbers } from './step-numbers';

/** One question of the checklist: its state, what speaks for it, what is missing, and why it matters. */
export function Item({ item, numbers }: { item: ReportItem; numbers: StepNumbers }) {
  return (
    <article
      class={`item ${toneOf(item.state)}`}
      id={itemAnchor(item.id)}
      aria-labelledby={`${itemAnchor(item.id)}-question`}
    >
      <div class="gutter">
        <p class="state">
          <StateMark state={item.state} />
        </p>
        <p class="weight">{weightWord(item.weight)}</p>
      </div>
      <div class="matter">
        <h4 id={`${itemAnchor(item.id)}-question`}>{item.question}</h4>
        {item.reason !== undefined && <p>{item.reason}</p>}
        <Decisions item={item} />
        {item.criteria.length > 0 && (
          <ul class="criteria">
            {item.criteria.map(criterion => (
              <Criterion key={criterion.id} criterion={criterion} step={numbers.of(item.id, criterion.id)} />
            ))}
          </ul>
        )}
        <Care item={item} />
        <p class="why">
          {item.why} <cite>{item.source}</cite> <code>{item.id}</code>
        </p>
      </div>
    </article>
  );
}

/** @param step the number of the next step that says what to do. */
function Criterion({ criterion, step }: { criterion: ReportCriterion; step: number | undefined }) {
  return (
    <li class={`is-${criterion.outcome === 'n/a' ? 'na' : criterion.outcome}`}>
      <OutcomeMark outcome={criterion.outcome} />
      <div>
        <p>
          {criterion.text} {criterion.evidence.length > 0 && <LineLinks lines={criterion.evidence} />}
        </p>
        {criterion.next !== undefined && (
          <p class="next">
            <strong>{t('To do:')}</strong>{' '}
            <span class={step === undefined ? 'words' : 'words is-above'}>
              {criterion.next} {criterion.lacking.length > 0 && <LineLinks lines={criterion.lacking} />}
            </span>{' '}
            {step !== undefined && (
              <a class="step-number" href={`#${stepAnchor(step)}`}>
                {t('step {0}', step)}
              </a>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

/** Who sees to it, by when, and what the team noted. */
function Care({ item: { owner, due, note } }: { item: ReportItem }) {
  if (owner === undefined && due === undefined && note === undefined) return null;
  return (
    <dl class="care">
      {owner !== undefined && (
        <Pair name={t('Who sees to it')}>
          <bdi>{owner}</bdi>
        </Pair>
      )}
      {due !== undefined && (
        <Pair name={t('By when')}>
          <time dateTime={due}>{dateInWords(due)}</time>
        </Pair>
      )}
      {note !== undefined && (
        <Pair name={t('Note')}>
          <bdi>{note}</bdi>
        </Pair>
      )}
    </dl>
  );
}
