import { t } from '@vscode/l10n';
import { closest } from 'fastest-levenshtein';
import { plainLines } from '../core/report/plain';
import { type OptionSpec, parse } from './args';
import type { Command } from './command';
import { checkCommand } from './commands/check';
import { ciCommand } from './commands/ci';
import { diffCommand } from './commands/diff';
import { explainCommand } from './commands/explain';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { initCommand } from './commands/init';
import { listCommand } from './commands/list';
import { mergeCommand } from './commands/merge';
import { migrateCommand } from './commands/migrate';
import { newCommand } from './commands/new';
import { reportCommand } from './commands/report';
import { type ExitCode, exitCodes, UsageError } from './errors';
import type { Ports } from './ports';
import { version } from './version';
import { withoutCommands } from './without-commands';

/** The commands by name. Each is asked for only when it is wanted, so that most need not be loaded. */
const commandsByName: Readonly<Record<string, () => Command>> = {
  check: () => checkCommand,
  report: () => reportCommand,
  diff: () => diffCommand,
  merge: () => mergeCommand,
  new: () => newCommand,
  export: () => exportCommand,
  import: () => importCommand,
  migrate: () => migrateCommand,
  explain: () => explainCommand,
  list: () => listCommand,
  init: () => initCommand,
  ci: () => ciCommand,
};

export function commands(): readonly Command[] {
  return Object.values(commandsByName).map(command => command());
}

/** Every command has it. */
export const help: OptionSpec = { name: 'help', help: 'Show this' };

/** Runs one command. Never throws: whatever happens becomes words on the error output and an exit code. */
export function run(ports: Ports): ExitCode {
  try {
    return dispatch(ports);
  } catch (error) {
    if (error instanceof UsageError) {
      withoutCommands(ports).stderr.write(`copse: ${plainLines(error.message)}\n`);
      return exitCodes.wrongUse;
    }
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    withoutCommands(ports).stderr.write(
      `copse: ${t('Copse itself failed; your files are untouched. Please report this:')}\n${plainLines(details)}\n`,
    );
    return exitCodes.internalFault;
  }
}

function dispatch(ports: Ports): ExitCode {
  const [name, ...rest] = ports.args;
  if (name === undefined) {
    ports.stderr.write(overview());
    return exitCodes.wrongUse;
  }
  if (name === '--help' || name === '-h' || name === 'help') return print(overview(), ports);
  if (name === '--version' || name === '-v') return print(`${version}\n`, ports);
  const command = Object.hasOwn(commandsByName, name) ? commandsByName[name]?.() : undefined;
  if (command === undefined) {
    const nearest = closest(name, Object.keys(commandsByName));
    throw new UsageError(
      t('There is no command “{0}”. Did you mean “{1}”? `copse --help` lists them all.', name, nearest),
    );
  }
  if (rest.includes('--help') || rest.includes('-h')) return print(helpOf(command), ports);
  const args = parse(rest, [...command.options, help], command.mostArguments);
  const isToTheLetter = command.printsData === true || args.value('format') === 'github';
  return command.run(args, isToTheLetter ? ports : withoutCommands(ports));
}

function print(text: string, { stdout }: Ports): ExitCode {
  stdout.write(text);
  return exitCodes.fine;
}

function overview(): string {
  const lines = commands().map(({ name, usage, summary }) => `  ${`copse ${name} ${usage}`.padEnd(28)} ${t(summary)}`);
  return [
    t('Copse checks the design of a community of practice, and judges how ready it is.'),
    '',
    ...lines,
    '',
    t('`copse COMMAND --help` tells more of each. `copse --version` tells the version.'),
    '',
    exitCodeHelp(),
    '',
  ].join('\n');
}

function helpOf({ name, usage, summary, details, options }: Command): string {
  const shown = [...options, help].map(option => {
    const flag = option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value}`;
    return `  ${flag}\n      ${t(option.help)}`;
  });
  return [
    `copse ${name} ${usage} [OPTIONS]`,
    '',
    `${t(summary)}. ${t(details)}`,
    '',
    ...shown,
    '',
    exitCodeHelp(),
    '',
  ].join('\n');
}

function exitCodeHelp(): string {
  return [
    t('Exit codes:'),
    `  0  ${t('fine')}`,
    `  1  ${t('findings at error level, or the gate is not met')}`,
    `  2  ${t('wrong use, or nothing found to check')}`,
    `  3  ${t('Copse itself failed')}`,
  ].join('\n');
}
