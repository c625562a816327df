import { dirname, join, relative, resolve, sep } from 'node:path';
import { t } from '@vscode/l10n';
import type { Build } from '../../core/templates/ci/build';
import { githubWorkflow } from '../../core/templates/ci/github';
import { gitlabInclude, gitlabStart, gitlabTemplate } from '../../core/templates/ci/gitlab';
import { shellScript } from '../../core/templates/ci/shell';
import { oneOf, type Parsed } from '../args';
import type { Command } from '../command';
import { findDesigns } from '../designs';
import { exitCodes, UsageError } from '../errors';
import { codeOf } from '../output';
import type { Ports } from '../ports';
import { gateOf, gateOption } from '../report/gate';
import { version } from '../version';

const hosts = ['github', 'gitlab', 'none'] as const;
type Host = (typeof hosts)[number];

type Files = Readonly<Record<string, string>>;

const files: Readonly<Record<Host, (build: Build) => Files>> = {
  github: githubWorkflow,
  gitlab: gitlabTemplate,
  none: shellScript,
};

export const initCommand: Command = {
  name: 'init',
  usage: 'ci [PATH]',
  summary: 'Set a build server up to check designs on every change',
  details:
    'PATH is a design’s folder, or a folder that holds many; without it, the folder you are in. The files are written at the top of the repository around it; those that are there already are never overwritten.',
  mostArguments: 2,
  options: [
    {
      name: 'host',
      value: hosts.join('|'),
      help: 'Where the repository is kept; “none” writes a script that any server can run',
    },
    { ...gateOption, help: 'Let builds fail unless every design reaches this' },
    {
      name: 'from',
      value: 'PLACE',
      help: 'Where builds get Copse from: OWNER/REPOSITORY at GitHub, else an address that git can clone from',
    },
    { name: 'dry-run', help: 'Show what would be written, and write nothing' },
  ],
  run: (args, ports) => {
    const [what, path = '.'] = args.positionals;
    if (what !== 'ci') throw new UsageError(t('Say what to set up: `copse init ci --host {0}`.', hosts.join('|')));
    const written = args.value('host');
    if (written === undefined)
      throw new UsageError(t('Say where the repository is kept: --host {0}.', hosts.join('|')));
    const host = oneOf('host', written, hosts);
    const top = topOf(path, ports);
    const build = buildOf(args, host, relative(top, resolve(ports.cwd, path)).split(sep).join('/') || '.');
    const start: Files = host === 'gitlab' ? { [gitlabStart]: gitlabInclude } : {};
    const isStarted = Object.keys(start).some(name => ports.files.kindOf(join(top, name)) !== 'nothing');
    const all = { ...files[host](build), ...(isStarted ? {} : start) };
    if (args.has('dry-run')) show(all, ports);
    else write(all, top, host, ports);
    if (isStarted) {
      ports.stdout.write(
        `\n${t('“{0}” is there already and is left as it is. Add this to it:', gitlabStart)}\n\n${gitlabInclude}`,
      );
    }
    ports.stdout.write(`\n${next(host, build)}\n`);
    return exitCodes.fine;
  },
};

/** @throws UsageError where an option does not fit. */
function buildOf(args: Parsed, host: Host, path: string): Build {
  const gate = args.value('gate');
  gateOf(gate);
  const from = args.value('from');
  if (from !== undefined && host === 'none') {
    throw new UsageError(t('--from does not go with --host none: whoever runs the script says where Copse is.'));
  }
  if (
    from !== undefined &&
    !(host === 'github' ? /^[\w.-]+\/[\w.-]+(@[\w./-]+)?$/ : /^[\w+.-]+(:\/\/|@)\S+$/).test(from)
  ) {
    throw new UsageError(
      host === 'github'
        ? t('--from wants OWNER/REPOSITORY, with @VERSION if you like, not “{0}”.', from)
        : t(
            '--from wants an address that git can clone from, such as {0}, not “{1}”.',
            'https://example.org/copse.git',
            from,
          ),
    );
  }
  return { path, gate, from, version: `v${version}` };
}

/** The folder that git keeps the history of, else the one that the person is in. @throws UsageError where there is no design. */
function topOf(path: string, ports: Ports): string {
  findDesigns([path], ports);
  const start = resolve(ports.cwd, path);
  for (let folder = start; ; folder = dirname(folder)) {
    if (ports.files.kindOf(join(folder, '.git')) !== 'nothing') return folder;
    if (dirname(folder) === folder) return ports.cwd;
  }
}

function show(all: Files, { stdout }: Ports): void {
  for (const [name, text] of Object.entries(all)) stdout.write(`${t('It would write {0}:', name)}\n\n${text}\n`);
}

/** @throws UsageError where one of the files is there already; nothing is written then. */
function write(all: Files, top: string, host: Host, { cwd, files: disk, stdout }: Ports): void {
  const there = Object.keys(all).filter(name => disk.kindOf(join(top, name)) !== 'nothing');
  if (there.length > 0) {
    throw new UsageError(
      t(
        '{0} is there already, and nothing was written. `copse init ci --host {1} --dry-run` shows what would be in it; take over what you need, or move the old one away first.',
        there.join(', '),
        host,
      ),
    );
  }
  for (const [name, text] of Object.entries(all)) {
    const path = join(top, name);
    try {
      disk.create(path, text);
    } catch (error) {
      throw new UsageError(t('“{0}” cannot be written ({1}).', path, codeOf(error)));
    }
    stdout.write(`${t('Wrote {0}', relative(cwd, path).split(sep).join('/'))}\n`);
  }
}

function next(host: Host, { from, path }: Build): string {
  if (host === 'none') return t('Next: run `sh copse-ci.sh`, here and on the server.');
  return from === undefined
    ? t(
        'Next: write the place that your builds get Copse from where it says OWNER (or give it as --from PLACE), then commit.',
      )
    : t('Next: commit, and watch the first build of “{0}”.', path);
}
