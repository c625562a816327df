import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTestsInWindow } from './run-tests-in-window';
import { installExtensions, type ServerOptions } from './server';
import type { WindowOptions } from './window';

/** What `code` can be asked for here. The many flags that only mean something to a desktop are passed over. */
interface Request {
  readonly install: readonly string[];
  readonly server: ServerOptions;
  readonly window: WindowOptions;
}

main(read(process.argv.slice(2))).then(
  code => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

leaveWithCaller();

/** Whoever called may be killed without a word to us; nothing is to be left running then. */
function leaveWithCaller(): void {
  const caller = process.ppid;
  setInterval(() => process.ppid !== caller && process.exit(1), 1000).unref();
}

async function main({ install, server, window }: Request): Promise<number> {
  if (install.length > 0) {
    console.log(await installExtensions(install, server));
    return 0;
  }
  if (window.tests === undefined)
    throw new Error('This `code` runs tests (--extensionTestsPath) or installs extensions.');
  return runTestsInWindow({ ...server, ...window });
}

function read(args: string[]): Request {
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    options: {
      'install-extension': { type: 'string', multiple: true },
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
      locale: { type: 'string' },
    },
  });
  const [open] = positionals;
  return {
    install: texts(values['install-extension']),
    server: {
      ...given('userDataDir', path(values['user-data-dir'])),
      ...given('extensionsDir', path(values['extensions-dir'])),
    },
    window: {
      development: texts(values.extensionDevelopmentPath).map(folder => resolve(folder)),
      ...given('open', path(open)),
      ...given('tests', module(values.extensionTestsPath)),
      ...given('language', text(values.locale)),
    },
  };
}

/** A property, or nothing where it has no value. */
function given<K extends string>(name: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [P in K]: string });
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : [];
}

function path(value: unknown): string | undefined {
  return typeof value === 'string' ? resolve(value) : undefined;
}

/** The window wants the module's file, with its ending. */
function module(value: unknown): string | undefined {
  return typeof value === 'string' ? require.resolve(resolve(value)) : undefined;
}
