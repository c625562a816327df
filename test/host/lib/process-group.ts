import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const patience = 3000;
const endings = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A program together with all that it starts; none of them outlives this process. */
export class ProcessGroup {
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  readonly #onExit: () => void;
  readonly #onSignal = (signal: keyof typeof endings): never => process.exit(endings[signal]);
  #output = '';

  /**
   * @param env what the program sees on top of this process's environment
   * @param onExit what else to do should this process end before `stop`
   */
  constructor(command: string, args: readonly string[], env: Readonly<Record<string, string>>, onExit: () => void) {
    this.#child = spawn(command, args, {
      detached: true,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.on('data', data => (this.#output += data));
    this.#child.stderr?.on('data', data => (this.#output += data));
    this.#ended = new Promise(resolve =>
      this.#child
        .once('close', () => resolve())
        .once('error', error => {
          this.#output += String(error);
          resolve();
        }),
    );
    this.#onExit = () => {
      this.#signal('SIGKILL');
      onExit();
    };
    process.once('exit', this.#onExit);
    for (const signal of Object.keys(endings)) process.on(signal, this.#onSignal);
  }

  /** All that was printed so far. */
  get output(): string {
    return this.#output;
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null || this.#child.pid === undefined;
  }

  /** Asks all to end, and ends what has not after three seconds. */
  async stop(): Promise<void> {
    this.#signal('SIGTERM');
    await Promise.race([this.#ended, pause(patience, undefined, { ref: false })]);
    this.#signal('SIGKILL');
    await this.#ended;
    process.off('exit', this.#onExit);
    for (const signal of Object.keys(endings)) process.off(signal, this.#onSignal);
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#child.pid === undefined) return;
    try {
      process.kill(-this.#child.pid, signal);
    } catch {
      // Nobody of the group is left.
    }
  }
}
