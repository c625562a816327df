/** Where the keyboard is: within which part of the page, and on which of the things there that take it. */
interface Spot {
  readonly anchor: string;
  readonly index: number;
}

const takesFocus = 'a[href], button, input';

/**
 * Knows where the keyboard was last. A page forgets that when the keyboard leaves it for the editor; and what had it may be replaced when the
 * page changes.
 */
export class FocusKeeper {
  #last: HTMLElement | undefined;

  constructor() {
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement && target !== document.body) this.#last = target;
    });
    window.addEventListener('focus', () => {
      if (document.activeElement === document.body) this.#last?.focus({ preventScroll: true });
    });
  }

  /** Makes a change to the page. Where what had the keyboard is replaced by it, what stands in its place has it afterwards. */
  during(change: () => void): void {
    const last = this.#last;
    const spot = last && spotOf(last);
    const hadFocus = document.activeElement === last;
    change();
    if (last === undefined || last.isConnected) return;
    this.#last = spot && elementAt(spot);
    if (hadFocus) this.#last?.focus({ preventScroll: true });
  }
}

function spotOf(element: HTMLElement): Spot | undefined {
  const part = element.closest('[id]');
  return part === null ? undefined : { anchor: part.id, index: focusable(part).indexOf(element) };
}

function elementAt({ anchor, index }: Spot): HTMLElement | undefined {
  const within = focusable(document.getElementById(anchor) ?? document);
  return within[Math.min(index, within.length - 1)];
}

function focusable(part: ParentNode): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(takesFocus)];
}
