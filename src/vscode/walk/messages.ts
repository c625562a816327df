import type { Answers } from '../../core/features/walk/answer';
import type { Choice, FormValue } from '../../core/features/walk/card';
import type { WalkPoint } from '../../core/features/walk/walk';
import type { Catalogue } from '../webview/catalogue';

/** What the page of a walk shows. */
export interface WalkView {
  /** The name of the design. */
  readonly design: string;
  /** The point at hand; undefined where all have been gone through. */
  readonly point: WalkPoint | undefined;
  /** True where the point at hand needs nothing more. */
  readonly isSettled: boolean;
  readonly progress: { readonly settled: number; readonly all: number };
  readonly verdict: string;
  readonly hasPrevious: boolean;
  /** How many open points were skipped. */
  readonly skipped: number;
  /** Who may decide to do without a point. */
  readonly members: readonly Choice[];
  /** Until when a point is set aside where nobody says otherwise. */
  readonly until: string;
}

/** What the extension tells the page. */
export type ToPage =
  | {
      readonly type: 'show';
      readonly view: WalkView;
      readonly catalogue: Catalogue | undefined;
      /** The folder of the design; brings the page back after the window was reloaded. */
      readonly root: string;
    }
  /** An answer was written, or was not; what to say of it. */
  | {
      readonly type: 'said';
      readonly text: string;
      readonly wasWritten: boolean;
      /** The card whose answers were written. */
      readonly card?: string;
      /** What is wrong with fields of a card, by their keys. */
      readonly objections?: { readonly card: string; readonly fields: Readonly<Record<string, string>> };
      readonly canTakeBack: boolean;
    };

/** What the page tells the extension. */
export type FromPage =
  | { readonly type: 'ready' | 'next' | 'back' | 'skip' | 'again' | 'take-back' | 'report' | 'stop' }
  | { readonly type: 'answer'; readonly item: string; readonly card: string; readonly answers: Answers }
  | {
      readonly type: 'waive';
      readonly item: string;
      readonly reason: string;
      readonly until: string;
      readonly by: string;
    };

const plain = ['ready', 'next', 'back', 'skip', 'again', 'take-back', 'report', 'stop'] as const;

/** Reads what came from a page; undefined for what no page of ours says. */
export function readMessage(message: unknown): FromPage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, item, card, answers, reason, until, by } = message;
  const word = plain.find(known => known === type);
  if (word !== undefined) return { type: word };
  if (typeof item !== 'string') return undefined;
  if (type === 'answer' && typeof card === 'string' && isAnswers(answers)) return { type, item, card, answers };
  if (type === 'waive' && typeof reason === 'string' && typeof until === 'string' && typeof by === 'string') {
    return { type, item, reason, until, by };
  }
  return undefined;
}

function isAnswers(value: unknown): value is Answers {
  return isRecord(value) && Object.values(value).every(isFormValue);
}

function isFormValue(value: unknown): value is FormValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return Array.isArray(value) && value.every(text => typeof text === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
