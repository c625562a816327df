/** Where the keyboard is: within which part of the report, and on which of the things there that take it. */
interface Spot {
  readonly anchor: string;
  readonly index: number;
}

const takesFocus = 'a[href], button, input';

/** Makes a change to the page. Where what has the focus is replaced by it, what stands in its place has it afterwards. */
export function keepFocus(change: () => void): void {
  const spot = spotOf(document.activeElement);
  change();
  if (spot === undefined || document.activeElement !== document.body) return;
  const within = focusable(partOf(spot.anchor));
  within[Math.min(spot.index, within.length - 1)]?.focus({ preventScroll: true });
}

function spotOf(element: Element | null): Spot | undefined {
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const part = element.closest('[id]');
  if (part === null) return undefined;
  const index = focusable(part).indexOf(element);
  return index < 0 ? undefined : { anchor: part.id, index };
}

function partOf(anchor: string): ParentNode {
  return document.getElementById(anchor) ?? document;
}

function focusable(part: ParentNode): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(takesFocus)];
}
