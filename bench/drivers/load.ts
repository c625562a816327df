// Whole process: prints how many milliseconds it takes to load a module. `vscode` is whatever is asked of it.
import Module from 'node:module';

/** Can be called, made instances of, extended, and asked for anything. */
const anything: unknown = new Proxy(class {}, {
  get: (target, key) => Reflect.get(target, key) ?? (typeof key === 'symbol' ? undefined : anything),
  apply: () => anything,
});
/** A bundle copies what a module has itself, and finds the rest behind it. */
const vscode: unknown = Object.create(anything as object);
const original = Reflect.get(Module, '_load') as (request: string, ...rest: readonly unknown[]) => unknown;
Reflect.set(Module, '_load', (request: string, ...rest: readonly unknown[]) =>
  request === 'vscode' ? vscode : Reflect.apply(original, Module, [request, ...rest]),
);

const file = process.argv[2] ?? '';
const start = performance.now();
require(file);
process.stdout.write(String(performance.now() - start));
process.exit();
