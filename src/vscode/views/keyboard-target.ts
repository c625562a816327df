import * as vscode from 'vscode';

/**
 * The row that a key is meant for. The editor tells an extension which rows are selected, but not on which one the keyboard stands; so every key
 * binding first has the selection noted, then toggles that of the row (`list.toggleSelection`), and what differs is the
 * row. Events would not do: while a tree is drawn anew the editor tells of rows that it does not know yet as if they were not there.
 */
export class KeyboardTarget<T> implements vscode.Disposable {
  readonly #command: vscode.Disposable;
  #noted: readonly T[] | undefined;

  /** @param command with which every key binding of the view begins. */
  constructor(
    readonly view: vscode.TreeView<T>,
    command: string,
  ) {
    this.#command = vscode.commands.registerCommand(command, () => {
      this.#noted = this.view.selection;
    });
  }

  dispose(): void {
    this.#command.dispose();
  }

  /** The row whose selection was toggled since it was noted; else the one that is selected. To be asked at once when a command is called. */
  take(): T | undefined {
    const before = this.#noted;
    const now = this.view.selection;
    this.#noted = undefined;
    if (before === undefined) return now[0];
    const row = now.findLast(one => !before.includes(one)) ?? before.find(one => !now.includes(one));
    // It may be gone by the time it is to be shown; then there is nothing to show.
    if (row !== undefined) this.show(row).catch(() => undefined);
    return row;
  }

  /** Shows a row as the one that is selected; the keyboard stays where it is. */
  async show(row: T): Promise<void> {
    await this.view.reveal(row, { select: true, focus: false });
  }
}
