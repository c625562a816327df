import { t } from '@vscode/l10n';
import type { Line } from '../../report/report';
import type { ChangeNode } from './node';

/** Makes ids that are the same for the same thing; the second of two that read alike gets a number. */
export class Ids {
  readonly #given = new Map<string, number>();

  of(...steps: readonly string[]): string {
    const id = JSON.stringify(steps);
    const count = (this.#given.get(id) ?? 0) + 1;
    this.#given.set(id, count);
    return count === 1 ? id : `${id} ${count}`;
  }
}

/** The file and line where something stands now, else where it stood. */
export function placeWords(now: Line | undefined, was: Line | undefined): string {
  if (now !== undefined) return t('{0}, line {1}', now.path, now.line);
  return was === undefined ? '' : t('was in {0}, line {1}', was.path, was.line);
}

export function noteNode(id: string, title: string): ChangeNode {
  return { id, type: 'note', title, description: '', label: title, children: [] };
}
