import * as vscode from 'vscode';
import type { ReadinessView } from '../../../core/features/readiness-tree';

type Options = Pick<ReadinessView, 'openOnly' | 'by'>;

const initial: Options = { openOnly: false, by: 'section' };

/** How the tree of readiness is shown; kept with the window. Buttons of the view go by the context keys of the same names. */
export class ViewOptions implements vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #commands: vscode.Disposable;
  #options: Options;

  constructor(readonly memory: vscode.Memento) {
    this.onDidChange = this.#changed.event;
    this.#options = { ...initial, ...memory.get<Partial<Options>>('copse.readiness', {}) };
    this.#tell();
    const set = (command: string, options: Partial<Options>) =>
      vscode.commands.registerCommand(command, () => this.#set(options));
    this.#commands = vscode.Disposable.from(
      set('copse.showOpenPoints', { openOnly: true }),
      set('copse.showAllPoints', { openOnly: false }),
      set('copse.groupByNextSteps', { by: 'step' }),
      set('copse.groupBySections', { by: 'section' }),
    );
  }

  get now(): Options {
    return this.#options;
  }

  dispose(): void {
    this.#commands.dispose();
    this.#changed.dispose();
  }

  #set(options: Partial<Options>): void {
    this.#options = { ...this.#options, ...options };
    void this.memory.update('copse.readiness', this.#options);
    this.#tell();
    this.#changed.fire();
  }

  #tell(): void {
    const { openOnly, by } = this.#options;
    void vscode.commands.executeCommand('setContext', 'copse.readiness.openonly', openOnly);
    void vscode.commands.executeCommand('setContext', 'copse.readiness.bystep', by === 'step');
  }
}
