import { t } from '@vscode/l10n';
import { flowText } from '../../edit/yaml-text';
import type { Build } from './build';

/** The file of a workflow that checks designs with the action, by its path. */
export function githubWorkflow({ path, gate, from = 'OWNER/copse', version }: Build): Readonly<Record<string, string>> {
  const action = from.includes('@') ? from : `${from}@${version}`;
  const lines = [
    `# ${t('Checks the plan on every change, and says on each pull request what changes in it.')}`,
    'name: Copse',
    '',
    'on:',
    '  push:',
    '    branches: [main, master]',
    '  pull_request:',
    '',
    'permissions:',
    '  contents: read',
    '',
    'jobs:',
    '  plan:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v6',
    '        with:',
    `          # ${t('The whole history: without it nobody can say what changed.')}`,
    '          fetch-depth: 0',
    '          persist-credentials: false',
    `      - uses: ${flowText(action)}`,
    '        with:',
    `          path: ${flowText(asIs(path))}`,
    ...(gate === undefined
      ? [
          `          # ${t('Take the sign away to let the build fail until the plan is ready:')}`,
          '          # gate: ready',
        ]
      : [`          gate: ${flowText(gate)}`]),
  ];
  return { '.github/workflows/copse.yml': `${lines.join('\n')}\n` };
}

/** A text as it is: GitHub works out what stands in `${{ … }}`. */
function asIs(text: string): string {
  const opening = '$' + '{{';
  return text.replaceAll(opening, `${opening} '${opening}' }}`);
}
