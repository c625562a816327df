import { commands } from '../../src/cli/run';

/** How a command is run over the design in the folder `x`, or over what changed in it since the revision HEAD. */
const argumentsOf: Readonly<Record<string, readonly string[]>> = {
  check: ['x'],
  report: ['x'],
  list: [],
  diff: ['HEAD', 'x'],
};

/** Commands that print nothing of what people wrote. */
export const ofOurOwn = ['explain', 'new'];

/** Something that the command line prints of a design. */
export interface CliOutput {
  readonly command: string;
  readonly format: string;
  readonly args: readonly string[];
}

/** Each command in each of its formats, by what the commands themselves say. */
export const outputs: readonly CliOutput[] = commands.flatMap(({ name, options }) => {
  const base = argumentsOf[name];
  if (base === undefined) return [];
  const formats = options.find(option => option.name === 'format')?.value?.split('|');
  if (formats === undefined) return [{ command: name, format: 'text', args: [name, ...base] }];
  return formats.map(format => ({ command: name, format, args: [name, ...base, '--format', format] }));
});

/** Commands of which nothing is known here. */
export const unknownCommands: readonly string[] = commands
  .map(({ name }) => name)
  .filter(name => argumentsOf[name] === undefined && !ofOurOwn.includes(name));
