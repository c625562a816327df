import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../table/outcome';
import { sayingOf } from './processes';

/** A run of the command line whose processor time is to be told apart. */
export interface Profiled {
  readonly name: string;
  readonly args: readonly string[];
  /** How often it is run; short runs give few samples. */
  readonly times: number;
}

/** What `--cpu-prof` writes, as far as it is used here. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  /** In microseconds, one for each sample. */
  readonly timeDeltas: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  /** Zero-based. */
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/** Shares below this in all runs are told together. */
const least = 0.015;
const rest = 'other';

/** Where the time goes, by folders of the source. */
export function profile(runs: readonly Profiled[]): Outcome {
  const taken = runs.map(run => ({ run, areas: sharesOf(run) }));
  const all = [...new Set(taken.flatMap(({ areas }) => [...areas.keys()]))];
  const share = (areas: ReadonlyMap<string, number>, area: string) => areas.get(area) ?? 0;
  const most = (area: string) => Math.max(...taken.map(({ areas }) => share(areas, area)));
  const told = all.filter(area => area !== rest && most(area) >= least).sort((a, b) => most(b) - most(a));
  const left = all.filter(area => !told.includes(area));
  const row = (name: string, areas: readonly string[]) => [
    name,
    ...taken.map(one => percent(areas.reduce((sum, area) => sum + share(one.areas, area), 0))),
  ];
  return {
    sections: [
      {
        title: 'Where the time goes',
        notes: [
          'Shares of the processor’s time by the folder in which the code stands that runs (`node --cpu-prof`), from start to finish; what Node compiles while it runs is counted where it runs.',
        ],
        columns: ['', ...runs.map(({ name }) => name)],
        rows: [...told.map(area => row(area, [area])), ...(left.length > 0 ? [row(rest, left)] : [])],
      },
    ],
    verdicts: [],
  };
}

function sharesOf({ args, times }: Profiled): ReadonlyMap<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'copse-profile-'));
  const flags = ['--cpu-prof', '--cpu-prof-interval', '200', `--cpu-prof-dir=${folder}`];
  try {
    for (let run = 0; run < times; run++) sayingOf({ args: [...flags, ...args] });
    const taken = new Map<string, number>();
    for (const file of readdirSync(folder)) addTo(taken, JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const all = [...taken.values()].reduce((sum, time) => sum + time, 0);
    return new Map([...taken].map(([area, time]) => [area, time / all]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function addTo(taken: Map<string, number>, { nodes, samples, timeDeltas }: CpuProfile): void {
  const areas = new Map<number, string | undefined>();
  // Parents come before their children. What is built into the engine, such as a regular expression, works for whoever asked.
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map(child => [child, id] as const)));
  for (const { id, callFrame } of nodes) {
    const isBuiltIn = callFrame.url === '' && !callFrame.functionName.startsWith('(');
    areas.set(id, isBuiltIn ? areas.get(parents.get(id) ?? -1) : areaOf(callFrame));
  }
  samples.forEach((id, index) => {
    const area = areas.get(id);
    if (area !== undefined) taken.set(area, (taken.get(area) ?? 0) + (timeDeltas[index] ?? 0));
  });
}

/** @returns undefined where nothing ran. */
function areaOf(frame: CallFrame): string | undefined {
  const { functionName, url } = frame;
  if (functionName === '(idle)' || functionName === '(root)') return undefined;
  if (functionName === '(garbage collector)') return 'Node: memory';
  if (url.startsWith('node:internal/modules')) return 'Node: loading';
  if (!url.startsWith('file:') && !url.startsWith('/')) return 'Node: starting, files, all else';
  const source = sourceOf(url.startsWith('/') ? url : fileURLToPath(url), frame);
  const [, own, library] = /\/(src\/(?:core\/[^/]+|[^/]+))\/|\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
  return own ?? library ?? rest;
}

const maps = new Map<string, SourceMap>();

function sourceOf(file: string, { lineNumber, columnNumber }: CallFrame): string {
  const map = maps.get(file) ?? new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  maps.set(file, map);
  const found = map.findEntry(lineNumber, columnNumber);
  return 'originalSource' in found ? found.originalSource : '';
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
