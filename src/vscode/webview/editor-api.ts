/** What the editor gives a page: a way to tell the extension something, and to leave a state that outlives the page. */
export interface EditorApi<Message, State> {
  readonly postMessage: (message: Message) => void;
  readonly getState: () => State | undefined;
  readonly setState: (state: State) => void;
}
