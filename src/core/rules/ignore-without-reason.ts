import { t } from '@vscode/l10n';
import type { DesignFile } from '../model/design-file';
import type { TextEdit } from '../text/edit';
import { nearest } from './nearest';
import type { Fix, Rule, RuleContext } from './rule';
import { either } from './words';

const directive = /^(\s*#\s*copse-ignore)(?:(\s+)([\w-]+))?(\s*:)?\s*(\S?)/;

export const ignoreWithoutReason: Rule = {
  id: 'ignore-without-reason',
  severity: 'info',
  category: 'housekeeping',
  title: 'A line that is meant to silence a finding, but does not',
  why: 'A line `# copse-ignore RULE: reason` above a place silences one finding there. Whoever reads the file later needs to know why, so a line without a reason silences nothing; nor does one that names a rule that does not exist.\n\nWrite the id of the rule, a colon, and the reason.',
  wrong: { 'community.cop.yaml': '# copse-ignore placeholder\nname: TBD\n' },
  right: { 'community.cop.yaml': '# copse-ignore placeholder: members will choose the name\nname: TBD\n' },
  check: context => {
    for (const file of context.design.files) {
      if (file.kind !== undefined && file.yaml.source.text.includes('copse-ignore')) checkFile(context, file);
    }
  },
};

function checkFile({ names, report }: RuleContext, { path, yaml: { source } }: DesignFile): void {
  for (let line = 0; line < source.lineCount; line++) {
    const { start, end } = source.lineSpan(line);
    const match = directive.exec(source.text.slice(start, end));
    if (match === null) continue;
    const [, lead = '', space = '', rule = '', colon = '', reason = ''] = match;
    const from = start + lead.length + space.length;
    const span = { path, start: start + lead.length - lead.trimStart().length, end };
    if (rule === '') {
      report(span, t('This line silences nothing. Name the rule and the reason: # copse-ignore RULE: reason.'));
    } else if (!names.rule.includes(rule)) {
      const meant = nearest(rule, names.rule);
      const next = meant.length === 0 ? '' : ` ${t('Did you mean {0}?', either(meant.map(word => t('“{0}”', word))))}`;
      report(span, t('This line silences nothing, because there is no rule “{0}”.{1}', rule, next), {
        fixes: meant.map(word => changeRule(path, { start: from, end: from + rule.length, newText: word }, rule)),
      });
    } else if (colon === '' || reason === '') {
      report(
        span,
        t(
          'This line silences nothing, because it gives no reason. Write it after a colon: # copse-ignore {0}: reason.',
          rule,
        ),
      );
    }
  }
}

function changeRule(path: string, edit: TextEdit, old: string): Fix {
  return { title: t('Change “{0}” to “{1}”', old, edit.newText), edits: () => [{ path, edits: [edit] }] };
}
