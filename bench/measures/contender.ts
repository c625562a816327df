import { type ChildProcess, fork } from 'node:child_process';
import type { Answer } from '../drivers/serve';
import { settings } from './processes';

/** A program that stays, so that what it does is measured warm and without what others leave on the heap. */
export class Contender {
  readonly #process: ChildProcess;

  /** @param driver a file that calls `serve` */
  constructor(driver: string) {
    this.#process = fork(driver, [], { env: { ...process.env, ...settings }, execArgv: ['--expose-gc'] });
  }

  /** @throws where the task fails, or the program ends before its time */
  async ask<T>(task: string, input: unknown): Promise<T> {
    const answer = new Promise<Answer>((resolve, reject) => {
      const ended = () => reject(new Error(`${this.#process.spawnargs.at(-1)} ended while it was asked for ${task}`));
      this.#process.once('exit', ended);
      this.#process.once('message', (message: Answer) => {
        this.#process.off('exit', ended);
        resolve(message);
      });
    });
    this.#process.send({ task, input });
    const given = await answer;
    if ('error' in given) throw new Error(given.error);
    return given.answer as T;
  }

  stop(): void {
    this.#process.disconnect();
  }
}

/** Starts contenders by name, and stops them whatever happens. */
export async function withContenders<T>(
  drivers: Readonly<Record<string, string>>,
  use: (contenders: ReadonlyMap<string, Contender>) => Promise<T>,
): Promise<T> {
  const contenders = new Map(Object.entries(drivers).map(([name, file]) => [name, new Contender(file)]));
  try {
    return await use(contenders);
  } finally {
    for (const contender of contenders.values()) contender.stop();
  }
}
