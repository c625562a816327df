import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Contexts, Expressions } from './expressions';

/** One step of a composite action. */
export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly shell?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export interface ActionRun {
  readonly code: number;
  readonly log: string;
  /** What stands on the page of the run. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What another action was asked to do, for example to keep files. */
  readonly used: readonly {
    readonly uses: string;
    readonly with: Readonly<Record<string, string>>;
    readonly files: readonly string[];
  }[];
}

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** `github.event`. */
  readonly event?: Contexts;
  readonly env?: Readonly<Record<string, string>>;
}

/** Carries the steps of a composite action out as a runner would. @param action the folder that holds it @param workspace what was checked out */
export async function runAction(action: string, workspace: string, options: RunOptions = {}): Promise<ActionRun> {
  const expressions = await Expressions.load();
  const temp = mkdtempSync(join(tmpdir(), 'copse-runner-'));
  try {
    return new Runner(expressions, action, workspace, temp, options).run();
  } finally {
    rmSync(temp, { recursive: true });
  }
}

export function readAction(folder: string): Action {
  return parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
}

class Runner {
  readonly #steps: Record<string, { readonly outputs: Readonly<Record<string, string>> }> = {};
  readonly #used: ActionRun['used'][number][] = [];
  readonly #summary: string;
  #log = '';

  constructor(
    readonly expressions: Expressions,
    readonly folder: string,
    readonly workspace: string,
    readonly temp: string,
    readonly options: RunOptions,
  ) {
    this.#summary = join(temp, 'summary');
    writeFileSync(this.#summary, '');
    mkdirSync(join(temp, 'work'));
  }

  run(): ActionRun {
    const { inputs, outputs, runs } = readAction(this.folder);
    const github = { event: this.options.event ?? {} };
    const defaults = Object.entries(inputs).map(([name, input]) => [
      name,
      this.expressions.fillIn(input.default ?? '', { github }),
    ]);
    const contexts = () => ({
      github,
      inputs: { ...Object.fromEntries(defaults), ...this.options.inputs },
      steps: this.#steps,
    });
    let code = 0;
    for (const step of runs.steps) {
      // Without a condition of its own, a step is run only as long as all went well.
      if (code !== 0 || (step.if !== undefined && !this.expressions.holds(step.if, contexts()))) continue;
      code = this.#step(step, contexts());
    }
    return {
      code,
      log: this.#log,
      summary: readFileSync(this.#summary, 'utf8'),
      outputs: Object.fromEntries(
        Object.entries(outputs).map(([name, { value }]) => [name, this.expressions.fillIn(value, contexts())]),
      ),
      used: this.#used,
    };
  }

  #step(step: Step, contexts: Contexts): number {
    if (step.uses !== undefined) {
      const filled = mapped(step.with ?? {}, text => this.expressions.fillIn(text, contexts));
      this.#used.push({ uses: step.uses, with: filled, files: filesBelow(filled['path'] ?? '') });
      return 0;
    }
    const script = join(this.temp, 'script.sh');
    const output = join(this.temp, 'output');
    writeFileSync(script, step.run ?? '');
    writeFileSync(output, '');
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: this.workspace,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: this.temp,
        GITHUB_ACTION_PATH: this.folder,
        GITHUB_WORKSPACE: this.workspace,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: this.#summary,
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_REPOSITORY: 'team/plans',
        GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
        RUNNER_TEMP: join(this.temp, 'work'),
        ...mapped(step.env ?? {}, text => this.expressions.fillIn(text, contexts)),
        ...this.options.env,
      },
    });
    this.#log += stdout + stderr;
    if (step.id !== undefined) this.#steps[step.id] = { outputs: variablesIn(readFileSync(output, 'utf8')) };
    return status ?? 1;
  }
}

function variablesIn(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter(line => line !== '');
  return Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.includes('.'))
    .sort();
}

function mapped(
  values: Readonly<Record<string, string>>,
  change: (text: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(String(value))]));
}
