import { commands } from '../../src/cli/run';

/** How a command is run over the designs in the folders `x` and `y`, or over what changed in them since the revision HEAD. */
const argumentsOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  check: [['x']],
  ci: [['x', '--base', 'HEAD']],
  report: [['x'], ['.']],
  list: [[]],
  diff: [['HEAD', 'x']],
  export: [
    ['calendar', 'x'],
    ['members', 'x'],
    ['indicators', 'x'],
    ['tasks', 'x'],
  ],
};

/** Commands that print nothing of what a design holds, or what another one prints. */
export const ofOurOwn = ['explain', 'new', 'import', 'merge', 'init', 'migrate'];

/** Something that the command line prints of a design. */
export interface CliOutput {
  /** As in `check github`, `report . html`. */
  readonly name: string;
  readonly format: string;
  readonly args: readonly string[];
}

/** Each command in each of its formats, by what the commands themselves say. */
export const outputs: readonly CliOutput[] = commands().flatMap(({ name, options }) => {
  const formats = options.find(option => option.name === 'format')?.value?.split('|');
  return (argumentsOf[name] ?? []).flatMap(rest =>
    (formats ?? [name === 'export' ? 'data' : 'text']).map(format => ({
      name: [name, ...rest, format].join(' '),
      format,
      args: [name, ...rest, ...(formats === undefined ? [] : ['--format', format])],
    })),
  );
});

/** Commands of which nothing is known here. */
export const unknownCommands: readonly string[] = commands()
  .map(({ name }) => name)
  .filter(name => argumentsOf[name] === undefined && !ofOurOwn.includes(name));
