import type * as vscode from 'vscode';

/**
 * The row that a key is meant for. The editor tells an extension which rows are selected, but not on which one the keyboard stands; so every key
 * binding first toggles the selection of that row (`list.toggleSelection`), and what has changed by that is the row.
 */
export class KeyboardTarget<T> implements vscode.Disposable {
  readonly #listener: vscode.Disposable;
  #selection: readonly T[];
  #touched: T | undefined;
  /** A row that is being selected by the extension, not by the person. */
  #expected: T | undefined;

  constructor(readonly view: vscode.TreeView<T>) {
    this.#selection = view.selection;
    this.#listener = view.onDidChangeSelection(({ selection }) => this.#select(selection));
  }

  /** The row that the person has touched last, by mouse or by key; to be asked at once when a command is called. */
  get row(): T | undefined {
    return this.#touched ?? this.#selection[0];
  }

  /** Shows a row as selected, without a word to whoever uses the keyboard meanwhile. */
  async show(row: T): Promise<void> {
    this.#expected = row;
    try {
      await this.view.reveal(row, { select: true, focus: false });
    } finally {
      this.#expected = undefined;
    }
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #select(selection: readonly T[]): void {
    const before = this.#selection;
    this.#selection = selection;
    const isOwn = this.#expected !== undefined && selection.length === 1 && selection[0] === this.#expected;
    if (isOwn) return;
    const added = selection.findLast(row => !before.includes(row));
    this.#touched = added ?? before.find(row => !selection.includes(row)) ?? this.#touched;
  }
}
