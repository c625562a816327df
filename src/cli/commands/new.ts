import { basename, join, resolve } from 'node:path';
import { t } from '@vscode/l10n';
import { type TemplateName, templateNames, templates } from '../../core/templates/templates';
import { oneOf } from '../args';
import type { Command } from '../command';
import { exitCodes, UsageError } from '../errors';
import { codeOf } from '../output';
import type { Ports } from '../ports';

const defaultTemplate: TemplateName = 'starter';

export const newCommand: Command = {
  name: 'new',
  usage: 'FOLDER',
  summary: 'Start a community design in a folder',
  details: 'Files that are there already are never overwritten.',
  mostArguments: 1,
  options: [
    { name: 'template', value: templateNames.join('|'), help: 'What to start from; starter without it' },
    { name: 'name', value: 'NAME', help: 'The community’s name; the folder’s name without it' },
  ],
  run: (args, ports) => {
    const [folder] = args.positionals;
    if (folder === undefined) throw new UsageError(t('Name the folder: `copse new fire-management`.'));
    const template = templates[oneOf('template', args.value('template') ?? defaultTemplate, templateNames)];
    const path = resolve(ports.cwd, folder);
    const files = template.files(args.value('name') ?? nameFrom(basename(path)));
    refuseToOverwrite(folder, path, Object.keys(files), ports);
    for (const [file, text] of Object.entries(files)) create(join(path, file), text, ports);
    ports.stdout.write(
      `${Object.keys(files)
        .map(file => t('Wrote {0}', join(folder, file)))
        .join('\n')}\n`,
    );
    ports.stdout.write(
      `${t('Next: fill in what you know, then `copse report {0}` says what is still open.', folder)}\n`,
    );
    return exitCodes.fine;
  },
};

/** @throws UsageError where the folder is a file, or one of the files is there already; nothing is written then. */
function refuseToOverwrite(folder: string, path: string, names: readonly string[], { files }: Ports): void {
  if (files.kindOf(path) === 'file') throw new UsageError(t('“{0}” is a file, not a folder.', folder));
  const there = names.filter(name => files.kindOf(join(path, name)) !== 'nothing');
  if (there.length > 0) {
    throw new UsageError(t('“{0}” holds {1} already. Nothing was written.', folder, there.join(', ')));
  }
}

function create(path: string, text: string, { files }: Ports): void {
  try {
    files.create(path, text);
  } catch (error) {
    throw new UsageError(t('“{0}” cannot be written ({1}).', path, codeOf(error)));
  }
}

/** `fire-management` → `Fire management`. */
function nameFrom(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
