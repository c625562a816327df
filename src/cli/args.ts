import { parseArgs } from 'node:util';
import { t } from '@vscode/l10n';
import { closest } from 'fastest-levenshtein';
import { type Day, parseDate } from '../core/values/dates';
import { UsageError } from './errors';

/** An option of a command; `value` names what follows it. */
export interface OptionSpec {
  readonly name: string;
  readonly value?: string;
  readonly repeatable?: true;
  readonly help: string;
}

export interface Parsed {
  readonly positionals: readonly string[];
  readonly has: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
}

/**
 * The arguments of a command.
 * @throws UsageError on an option that the command does not have, on a missing value, and on one too many.
 */
export function parse(args: readonly string[], options: readonly OptionSpec[], most: number): Parsed {
  const config = Object.fromEntries(
    options.map(
      ({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string', multiple: true }] as const,
    ),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, (string | true)[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name && token.rawName.startsWith('--'));
    if (option === undefined) throw new UsageError(unknownOption(token.rawName, options));
    const values = given.get(option.name) ?? [];
    values.push(readValue(option, token.value, token.inlineValue === true));
    if (values.length > 1 && option.repeatable === undefined)
      throw new UsageError(t('--{0} can be given only once.', option.name));
    given.set(option.name, values);
  }
  if (positionals.length > most) {
    throw new UsageError(t('“{0}” is one argument too many.', positionals[most] ?? ''));
  }
  const values = (name: string) => (given.get(name) ?? []).filter(value => value !== true);
  return { positionals, has: name => given.has(name), value: name => values(name)[0], values };
}

function readValue(option: OptionSpec, value: string | undefined, inline: boolean): string | true {
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(t('--{0} takes no value.', option.name));
    return true;
  }
  if (value === undefined || value === '' || (!inline && value.startsWith('--')))
    throw new UsageError(t('--{0} wants a value: {1}.', option.name, option.value));
  return value;
}

function unknownOption(written: string, options: readonly OptionSpec[]): string {
  const names = options.map(({ name }) => `--${name}`);
  const nearest = closest(written, names);
  return t('There is no option {0} here. Did you mean {1}? `--help` lists them all.', written, nearest);
}

/** @throws UsageError where the value is none of these. */
export function oneOf<T extends string>(option: string, written: string, allowed: readonly T[]): T {
  const found = allowed.find(value => value === written);
  if (found !== undefined) return found;
  const nearest = closest(written, [...allowed]);
  const meant = t('--{0} cannot be “{1}”. Did you mean “{2}”?', option, written, nearest);
  // A long list helps nobody; the nearest name does.
  throw new UsageError(allowed.length > 12 ? meant : t('{0} It can be: {1}.', meant, allowed.join(', ')));
}

/** The first argument, where it says which of several things to do. @throws UsageError where it is missing or none of these. */
export function choiceOf<T extends string>(written: string | undefined, allowed: readonly T[], missing: string): T {
  if (written === undefined) throw new UsageError(t('{0} It can be: {1}.', missing, allowed.join(', ')));
  const found = allowed.find(value => value === written);
  if (found !== undefined) return found;
  const nearest = closest(written, [...allowed]);
  throw new UsageError(
    t('There is no “{0}” here. Did you mean “{1}”? It can be: {2}.', written, nearest, allowed.join(', ')),
  );
}

/** The day of `--as-of`, else today. @throws UsageError where it is no day. */
export function asOfDay(written: string | undefined, today: () => Day): Day {
  if (written === undefined) return today();
  const date = parseDate(written);
  if (date?.precision !== 'day') {
    throw new UsageError(t('--as-of wants a day such as 2027-03-14, not “{0}”.', written));
  }
  return date.first;
}

/** What `--out FORMAT=FILE` asks for. @throws UsageError where it is not of that form. */
export function outputs<T extends string>(
  written: readonly string[],
  formats: readonly T[],
): readonly (readonly [T, string])[] {
  return written.map(text => {
    const at = text.indexOf('=');
    if (at < 1 || at === text.length - 1) {
      throw new UsageError(
        t('--out wants FORMAT=FILE, for example {0}, not “{1}”.', `${formats[0]}=result.${formats[0]}`, text),
      );
    }
    return [oneOf('out', text.slice(0, at), formats), text.slice(at + 1)] as const;
  });
}
