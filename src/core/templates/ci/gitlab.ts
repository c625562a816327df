import { t } from '@vscode/l10n';
import { flowText } from '../../edit/yaml-text';
import type { Build } from './build';

/** The file with the job, which others include. */
export const gitlabJob = '.gitlab/copse.gitlab-ci.yml';

/** The file that GitLab starts from, and its lines that include the job. */
export const gitlabStart = '.gitlab-ci.yml';
export const gitlabInclude = `include:\n  - local: ${gitlabJob}\n`;

const results = 'copse-results';

/** The file of a job that checks designs, by its path. */
export function gitlabTemplate({ path, gate, from, version }: Build): Readonly<Record<string, string>> {
  const lines = [
    `# ${t('Checks the plan on every change, and says on each merge request what changes in it.')}`,
    'copse:',
    '  image: node:22',
    '  rules:',
    '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
    '    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    '  variables:',
    `    # ${t('The whole history: without it nobody can say what changed.')}`,
    '    GIT_DEPTH: "0"',
    `    COPSE_REPOSITORY: ${variable(from ?? 'https://example.org/OWNER/copse.git')}`,
    `    COPSE_VERSION: ${variable(version)}`,
    `    COPSE_PATH: ${variable(path)}`,
    `    # ${t('What the plan must reach, for example “ready”; nothing where it is empty.')}`,
    `    COPSE_GATE: ${variable(gate ?? '')}`,
    '  before_script:',
    '    - git clone --quiet --depth 1 --branch "$COPSE_VERSION" "$COPSE_REPOSITORY" /tmp/copse',
    '  script:',
    '    - |',
    '      set -- --format text',
    `      set -- "$@" --out gitlab=${results}/code-quality.json --out junit=${results}/junit.xml`,
    `      set -- "$@" --out md=${results}/summary.md --reports ${results}/reports`,
    '      set -- "$@" --links="$CI_PROJECT_URL/-/blob/$CI_COMMIT_SHA"',
    '      if [ -n "$COPSE_GATE" ]; then set -- "$@" --gate="$COPSE_GATE"; fi',
    '      if [ -n "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ]; then set -- "$@" --base="$CI_MERGE_REQUEST_DIFF_BASE_SHA"; fi',
    '      node /tmp/copse/dist/cli.js ci "$@" -- "$COPSE_PATH"',
    '  artifacts:',
    '    when: always',
    '    expose_as: Copse',
    '    paths:',
    `      - ${results}/`,
    '    reports:',
    `      codequality: ${results}/code-quality.json`,
    `      junit: ${results}/junit.xml`,
  ];
  return { [gitlabJob]: `${lines.join('\n')}\n` };
}

/** A value as it is: GitLab puts other variables in where a `$` stands alone. */
function variable(value: string): string {
  return value === '' ? '""' : flowText(value.replaceAll('$', '$$$$'));
}
