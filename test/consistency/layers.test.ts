import assert from 'node:assert/strict';
import { allImports, cycles } from '../support/imports';

/** From the bottom up; docs/architecture.md says what each is for. */
const layers = [
  ['text', 'values'],
  ['yaml'],
  ['schema'],
  ['model'],
  ['edit'],
  ['rules'],
  ['checklist'],
  ['features', 'templates', 'report', 'pages', 'diff', 'portfolio', 'review', 'migrate', 'calendar', 'tables'],
];

const level = new Map(layers.flatMap((names, index) => names.map(name => [name, index] as const)));

describe('the layers of the source', () => {
  const imports = allImports();

  it('are many enough to be worth a check', () => assert.ok(imports.length > 100));

  it('know nothing of what stands above them', () => {
    const wrong = imports.filter(({ from, to }) => {
      const own = level.get(partOf(from));
      const other = to === undefined ? undefined : level.get(partOf(to));
      return own !== undefined && other !== undefined && other > own;
    });
    assert.deepEqual(
      listed(wrong),
      [],
      'move the code up to where it may know that, or hand in what it needs as an argument',
    );
  });

  it('each have their place', () => {
    const parts = new Set(
      imports
        .map(({ from }) => from)
        .filter(from => from.startsWith('src/core/'))
        .map(partOf),
    );
    assert.deepEqual(
      [...parts].filter(part => !level.has(part)),
      [],
      'give the new folder of src/core its place in `layers`, and in docs/architecture.md',
    );
  });

  it('keep the core free of the editor, the file system and the shells', () => {
    const outside = imports.filter(({ from, specifier, to }) => {
      if (!from.startsWith('src/core/')) return false;
      const shell = to !== undefined && !to.startsWith('src/core/') && !to.startsWith('src/generated/');
      return (
        shell ||
        specifier === 'vscode' ||
        specifier.startsWith('node:') ||
        ['fs', 'path', 'os', 'child_process'].includes(specifier)
      );
    });
    assert.deepEqual(listed(outside), [], 'the core takes what it needs as an argument; let the shell supply it');
  });

  it('keep the editor’s interface in src/vscode and src/extension.ts', () => {
    const others = imports.filter(
      ({ from, specifier }) => specifier === 'vscode' && !/^src\/(vscode\/|extension\.ts)/.test(from),
    );
    assert.deepEqual(listed(others), [], 'convert to values of the core in src/vscode');
  });

  it('have no circles', () => {
    assert.deepEqual(cycles(imports), [], 'files that need each other are one file, or lack a third one below both');
  });
});

function partOf(file: string): string {
  return file.split('/')[2] ?? '';
}

function listed(imports: ReturnType<typeof allImports>): readonly string[] {
  return imports.map(({ from, specifier }) => `${from} imports ${specifier}`);
}
