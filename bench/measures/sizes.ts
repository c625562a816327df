import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kilobytes } from '../table/numbers';
import type { Outcome } from '../table/outcome';

const root = join(import.meta.dirname, '../..');

/** How much there is to load, and to fetch. @param withPackage whether the extension is packaged for it */
export function sizes(withPackage: boolean): Outcome {
  const bundles = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.js') && !name.startsWith('bench'))
    .sort();
  const late = (of: string) => bundles.filter(name => name.startsWith(`${of}-`));
  const rows = [
    ...bundles.filter(name => !/^(?:cli|extension)-/.test(name)).map(name => row(`dist/${name}`, [name])),
    row('what the command line loads when it is first needed', late('cli')),
    row('what the extension loads when it is first needed', late('extension')),
  ];
  const vsix = withPackage ? packageSize() : undefined;
  return {
    sections: [
      {
        title: 'Sizes',
        notes: [],
        columns: ['', 'size', 'zipped'],
        rows: [...rows, ...(vsix === undefined ? [] : [['the extension as a package (VSIX)', '', kilobytes(vsix)]])],
      },
    ],
    verdicts:
      vsix === undefined
        ? []
        : [{ goal: 'G9', what: 'size of the VSIX', figure: vsix / 1000, wanted: { atMost: 700 }, unit: 'kB' }],
  };
}

function row(what: string, bundles: readonly string[]): readonly string[] {
  const contents = bundles.map(name => readFileSync(join(root, 'dist', name)));
  const sum = (sizes: readonly number[]) => kilobytes(sizes.reduce((all, size) => all + size, 0));
  return [what, sum(contents.map(({ length }) => length)), sum(contents.map(content => gzipSync(content).length))];
}

/** @throws where it cannot be packaged */
function packageSize(): number {
  const file = join(tmpdir(), `copse-${process.pid}.vsix`);
  const npm = process.env['npm_execpath'];
  const args = ['run', 'vsix', '--', '--out', file];
  const options = { cwd: root, encoding: 'utf8' } as const;
  const done = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
  if (done.status !== 0) throw new Error(`The extension cannot be packaged:\n${done.stdout}${done.stderr}`);
  const { size } = statSync(file);
  rmSync(file);
  return size;
}
