import { t } from '@vscode/l10n';
import type { Build } from './build';

/** A script for any other server, or for the table at home, by its path. */
export function shellScript({ path, gate }: Build): Readonly<Record<string, string>> {
  const name = 'copse-ci.sh';
  const lines = [
    '#!/bin/sh',
    `# ${t('Checks the plan, and says how ready it is. Any build server can run it:')}`,
    '#',
    `#   sh ${name}          ${t('the plan as it is')}`,
    `#   sh ${name} main     ${t('and what changed in it since it went off from “main”')}`,
    '#',
    `# ${t('COPSE says how Copse is started where it is no command of its own, for example COPSE="node /opt/copse/dist/cli.js".')}`,
    `# ${t('It ends with 0 where all is fine, with 1 where the plan has mistakes or is not as ready as asked, with 2 where it could not be looked at.')}`,
    'set -e',
    'cd "$(dirname "$0")"',
    '',
    'if [ -z "$COPSE" ]; then COPSE=copse; fi',
    'if [ -n "$1" ]; then set -- --base="$1"; else set --; fi',
    '',
    'exec $COPSE ci "$@" --format text \\',
    '  --out md=copse-results/summary.md \\',
    '  --out junit=copse-results/junit.xml \\',
    '  --reports copse-results/reports \\',
    ...(gate === undefined ? [] : [`  --gate=${quoted(gate)} \\`]),
    `  -- ${quoted(path)}`,
  ];
  return { [name]: `${lines.join('\n')}\n` };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
