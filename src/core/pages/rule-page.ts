import { t } from '@vscode/l10n';
import type { ExampleDesign, Rule, Severity } from '../rules/rule';

/** The page of a rule, in Markdown: what it says and why, a wrong example and a right one, how to turn it off. */
export function rulePage(rule: Rule): string {
  const off = `${t('In {0}, for the whole design:', '`community.cop.yaml`')}\n\n${yaml(`checks:\n  ${rule.id}: off`)}`;
  const once = `${t('For one place, with a reason, on the line above it:')}\n\n${yaml(`# copse-ignore ${rule.id}: ${t('the reason')}`)}`;
  return [
    `# ${t(rule.title)}`,
    `\`${rule.id}\` · ${severityName(rule.severity)}`,
    t(rule.why),
    `## ${t('Like this, it is found')}`,
    example(rule.wrong),
    `## ${t('Like this, it is fine')}`,
    example(rule.right),
    `## ${t('Turn it off')}`,
    once,
    off,
  ].join('\n\n');
}

export function severityName(severity: Severity): string {
  switch (severity) {
    case 'error':
      return t('error: the design cannot be ready with it');
    case 'warning':
      return t('warning');
    case 'info':
      return t('note');
  }
}

function example(files: ExampleDesign): string {
  return Object.entries(files)
    .map(([path, text]) => `\`${path}\`\n\n${yaml(text)}`)
    .join('\n\n');
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text.replace(/(?<!\n)\n+$/, '')}\n\`\`\``;
}
