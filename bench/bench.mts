// Measures Copse on generated designs. Commands run in turn in one go; medians and ratios are what counts.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { items } from '../src/core/checklist/checklist';
import { judge } from '../src/core/checklist/evaluate';
import { Design } from '../src/core/model/design';
import { readDesignFile } from '../src/core/model/design-file';
import { check } from '../src/core/rules/run';
import { compose } from '../src/core/yaml/compose';
import { designs, members, writeDesigns } from './generate';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli.js');
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const sizes = process.argv.includes('--large') ? [1, 10, 100, 1000] : [1, 10, 100];

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${rounds} rounds, commands in turn; medians\n`,
);
wholeProcesses();
oneKeystroke();
console.log('Sizes');
for (const file of ['dist/cli.js', 'dist/extension.js'])
  console.log(`  ${file.padEnd(44)} ${Math.round(statSync(join(root, file)).size / 1024)} KiB`);

/** Start to finish, against Node itself. */
function wholeProcesses(): void {
  console.log('Whole processes                                    median     × node -e 0');
  const folder = join(tmpdir(), 'copse-bench');
  for (const size of sizes) {
    writeDesigns(folder, designs(size));
    const files = readdirSync(folder, { recursive: true }).filter(name => String(name).endsWith('.yaml')).length;
    const commands: Readonly<Record<string, readonly string[]>> = {
      'node -e 0': ['-e', '0'],
      'copse --version': [cli, '--version'],
      [`copse check, ${size} designs, ${files} files`]: [cli, 'check', folder, '--format', 'json'],
      ...(size === 1 ? { 'copse report --format html, 1 design': [cli, 'report', folder, '--format', 'html'] } : {}),
    };
    const times = inTurn(
      Object.entries(commands).map(
        ([name, args]) => [name, () => spawnSync(process.execPath, [...args], { stdio: 'ignore' })] as const,
      ),
    );
    const floor = median(times.get('node -e 0') ?? []);
    for (const [name, all] of times) {
      if (name === 'node -e 0' || (name === 'copse --version' && size !== sizes[0])) continue;
      console.log(`  ${name.padEnd(44)} ${milliseconds(median(all))} ${ratio(median(all), floor)}`);
    }
  }
  console.log('');
}

/** What one keystroke costs, against the exact parser alone on the same text. */
function oneKeystroke(): void {
  console.log('One keystroke in members.cop.yaml, in the process   median     × yaml');
  const rest = Object.entries(designs(1)[0] ?? {}).filter(([path]) => path !== 'members.cop.yaml');
  const others = rest.map(([path, content]) => readDesignFile({ path, content }));
  for (const lines of [400, 5000]) {
    const text = members(lines);
    let typed = 0;
    const next = () => text.replace('Member 0', `Member 0${'x'.repeat(++typed)}`);
    const broken = () => next().replace('status: confirmed', 'status: confirmed: ');
    const rejudge = (content: string) => {
      const design = new Design([...others, readDesignFile({ path: 'members.cop.yaml', content })]);
      const findings = check(design, { asOf: '2026-11-22', items: items.map(({ id }) => id) });
      judge(design, { asOf: '2026-11-22', findings });
    };
    const times = inTurn(
      [
        ['yaml, parseDocument', () => parseDocument(next(), { logLevel: 'silent' })],
        ['copse, the tree alone', () => compose(next())],
        ['copse, all rules and the checklist', () => rejudge(next())],
        ['copse, the same while the text is broken', () => rejudge(broken())],
      ],
      rounds * 4,
    );
    const floor = median(times.get('yaml, parseDocument') ?? []);
    for (const [name, all] of times) {
      console.log(
        `  ${`${lines} lines: ${name}`.padEnd(50)} ${milliseconds(median(all))} ${ratio(median(all), floor)}`,
      );
    }
  }
  console.log('');
}

/** Runs each once to warm up, then all in turn, so that a busy moment of the machine meets them all. */
function inTurn(
  tasks: readonly (readonly [string, () => unknown])[],
  times = rounds,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>(tasks.map(([name]) => [name, []]));
  for (let round = 0; round <= times; round++) {
    for (const [name, run] of tasks) {
      const start = performance.now();
      run();
      if (round > 0) found.get(name)?.push(performance.now() - start);
    }
  }
  return found;
}

function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`.padStart(10);
}

function ratio(value: number, floor: number): string {
  return (value / floor).toFixed(2).padStart(10);
}
