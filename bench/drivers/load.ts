// Whole process: prints how many milliseconds it takes to load modules, one after the other. `vscode` is whatever is asked of it.
import { readFileSync } from 'node:fs';
import Module from 'node:module';

/** Can be called, made instances of, extended, and asked for anything. */
const anything: unknown = new Proxy(class {}, {
  get: (target, key) => Reflect.get(target, key) ?? (typeof key === 'symbol' ? undefined : anything),
  apply: () => anything,
});
/** Has what the real one has, as a bundle copies all of it. */
const declared = readFileSync(require.resolve('@types/vscode/index.d.ts'), 'utf8');
const names = [...declared.matchAll(/^\texport (?:abstract )?(?:class|enum|namespace|const|function) (\w+)/gm)].map(
  ([, name]) => name,
);
const vscode: unknown = Object.fromEntries(names.map(name => [name, anything]));
const original = Reflect.get(Module, '_load') as (request: string, ...rest: readonly unknown[]) => unknown;
Reflect.set(Module, '_load', (request: string, ...rest: readonly unknown[]) =>
  request === 'vscode' ? vscode : Reflect.apply(original, Module, [request, ...rest]),
);

const start = performance.now();
for (const file of process.argv.slice(2)) require(file);
process.stdout.write(String(performance.now() - start));
process.exit();
