/** What a driver can be asked for, by name. Inputs and answers cross between processes, so they are plain data. */
export type Tasks = Readonly<Record<string, (input: never) => unknown>>;

export interface Question {
  readonly task: string;
  readonly input: unknown;
}

export type Answer = { readonly answer: unknown } | { readonly error: string };

/** Answers what the benchmark asks, one question after another, until it lets go. */
export function serve(tasks: Tasks): void {
  process.on('message', (question: Question) => void answerTo(tasks, question));
}

async function answerTo(tasks: Tasks, { task, input }: Question): Promise<void> {
  const run = tasks[task] as ((input: unknown) => unknown) | undefined;
  try {
    if (run === undefined) throw new Error(`no task ${task}`);
    send({ answer: await run(input) });
  } catch (error) {
    send({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function send(answer: Answer): void {
  process.send?.(answer);
}

/** How long each call takes, in milliseconds. */
export async function timed<T>(inputs: readonly T[], run: (input: T) => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (const input of inputs) {
    const start = performance.now();
    await run(input);
    times.push(performance.now() - start);
  }
  return times;
}

/** The heap and what lies outside it, in bytes, after all that is unused is gone. */
export function heldBytes(): number {
  for (let n = 0; n < 4; n++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
