import * as vscode from 'vscode';

/** Does something; what cannot be done is said. */
export async function tellingWhy<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
