import * as vscode from 'vscode';

/** What became of a question: an answer, or the wish to go back to the one before; undefined where the person gave up. */
export type Answered<T> = { readonly answer: T } | 'back' | undefined;

/** Where a question stands among the others. */
export interface Step {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/**
 * Asks for a text. An empty answer is one as well.
 * @param check says what is wrong with a text; nothing where it is fine
 */
export function askText(
  step: Step,
  options: { readonly prompt: string; readonly placeholder: string; readonly value: string },
  check: (text: string) => string | undefined = () => undefined,
): Promise<Answered<string>> {
  const box = vscode.window.createInputBox();
  Object.assign(box, step, options);
  return settle(box, step, accept => {
    box.onDidChangeValue(text => {
      box.validationMessage = check(text.trim());
    });
    box.onDidAccept(() => {
      const text = box.value.trim();
      box.validationMessage = check(text);
      if (box.validationMessage === undefined) accept(text);
    });
  });
}

/** Lets one of several be picked. */
export function askChoice<T extends vscode.QuickPickItem>(
  step: Step,
  options: { readonly placeholder: string; readonly items: readonly T[] },
): Promise<Answered<T>> {
  const box = vscode.window.createQuickPick<T>();
  Object.assign(box, step, { placeholder: options.placeholder, items: options.items, matchOnDescription: true });
  return settle(box, step, accept => {
    box.onDidAccept(() => {
      const [picked] = box.selectedItems;
      if (picked !== undefined) accept(picked);
    });
  });
}

function settle<T>(
  box: vscode.QuickInput & Pick<vscode.InputBox, 'buttons' | 'onDidTriggerButton'>,
  { step }: Step,
  listen: (accept: (answer: T) => void) => void,
): Promise<Answered<T>> {
  box.ignoreFocusOut = true;
  if (step > 1) box.buttons = [vscode.QuickInputButtons.Back];
  return new Promise(resolve => {
    const end = (answered: Answered<T>): void => {
      resolve(answered);
      box.dispose();
    };
    listen(answer => end({ answer }));
    box.onDidTriggerButton(() => end('back'));
    box.onDidHide(() => end(undefined));
    box.show();
  });
}
