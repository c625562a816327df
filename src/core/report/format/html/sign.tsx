import { t } from '@vscode/l10n';
import type { ComponentChildren } from 'preact';
import type { Outcome } from '../../../checklist/item';
import type { State } from '../../../checklist/readiness';
import type { Severity } from '../../../rules/rule';
import { severityHeading } from '../../words';
import { outcomeWord, stateWord } from './words';

type Shape = State | Severity;

interface Stroke {
  readonly kind: 'solid' | 'outline' | 'dotted' | 'cut';
  readonly path: string;
}

const disc = 'M8 .5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15z';
const circle = 'M8 1.3a6.7 6.7 0 1 1 0 13.4a6.7 6.7 0 0 1 0-13.4z';
const bubble =
  'M2.5 1h11A1.5 1.5 0 0 1 15 2.5v7a1.5 1.5 0 0 1-1.5 1.5H8l-4 4v-4H2.5A1.5 1.5 0 0 1 1 9.5v-7A1.5 1.5 0 0 1 2.5 1z';

/** Drawn in a square of 16; each tells its state by its shape alone. */
const shapes: Record<Shape, readonly Stroke[]> = {
  met: [solid(disc), cut('M4.6 8.3l2.3 2.4 4.5-5')],
  declared: [solid(bubble), cut('M5 6.2l2 2 4-4.2')],
  waived: [outline(circle), outline('M6.2 5.3v5.4M9.8 5.3v5.4')],
  partial: [outline(circle), solid('M8 1.3a6.7 6.7 0 0 1 0 13.4z')],
  unmet: [
    solid('M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z'),
    cut('M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6'),
  ],
  open: [{ kind: 'dotted', path: circle }],
  'n/a': [outline('M3 8h10')],
  error: [solid('M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z'), cut('M8 4v4.8M8 11.3v.8')],
  warning: [outline('M8 1.7l6.6 12.3H1.4z'), outline('M8 6v3.8M8 11.6v.6')],
  info: [outline(circle), outline('M8 7.2v4.3M8 4.5v.6')],
};

function solid(path: string): Stroke {
  return { kind: 'solid', path };
}

function outline(path: string): Stroke {
  return { kind: 'outline', path };
}

/** A line taken out of what is solid. */
function cut(path: string): Stroke {
  return { kind: 'cut', path };
}

const shapeOfOutcome: Record<Outcome, State> = { holds: 'met', fails: 'unmet', silent: 'open', 'n/a': 'n/a' };

export function Sign({ shape }: { shape: Shape }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[shape].map(({ kind, path }) => (
        <path key={path} class={kind} d={path} />
      ))}
    </svg>
  );
}

/** A sign and its word, in its colour. */
export function StateMark({ state }: { state: State }) {
  return <Mark shape={state}>{stateWord(state)}</Mark>;
}

export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return <Mark shape={shapeOfOutcome[outcome]}>{outcomeWord(outcome)}</Mark>;
}

export function SeverityMark({ severity }: { severity: Severity }) {
  return <Mark shape={severity}>{severityHeading(severity)}</Mark>;
}

export function ServedMark({ isServed }: { isServed: boolean }) {
  return isServed ? <Mark shape="met">{t('Served')}</Mark> : <Mark shape="open">{t('Not yet')}</Mark>;
}

export function DoneMark() {
  return <Mark shape="met">{t('Done')}</Mark>;
}

export function OverdueMark() {
  return <Mark shape="warning">{t('Overdue')}</Mark>;
}

/** A sign and words of one's own, in its colour. */
export function Mark({ shape, children }: { shape: Shape; children: ComponentChildren }) {
  return (
    <span class={`mark ${toneOf(shape)}`}>
      <Sign shape={shape} /> {children}
    </span>
  );
}

/** The class that gives a thing its state's colour. */
export function toneOf(shape: Shape): string {
  return shape === 'n/a' ? 'is-na' : `is-${shape}`;
}
