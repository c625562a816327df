import { t } from '@vscode/l10n';
import { closest } from 'fastest-levenshtein';
import { itemById, items } from '../../core/checklist/checklist';
import { itemPage } from '../../core/pages/item-page';
import { rulePage } from '../../core/pages/rule-page';
import { rules } from '../../core/rules/rules';
import type { Command } from '../command';
import { exitCodes, UsageError } from '../errors';

export const explainCommand: Command = {
  name: 'explain',
  usage: 'RULE|ITEM',
  summary: 'Tell more of a rule or an item of the checklist',
  details: 'The names stand in the output of check and report; without a name, all of them are listed.',
  mostArguments: 1,
  options: [],
  run: ({ positionals }, { stdout }) => {
    const [name] = positionals;
    stdout.write(`${name === undefined ? everything() : page(name)}\n`);
    return exitCodes.fine;
  },
};

function page(name: string): string {
  const rule = rules.find(({ id }) => id === name);
  if (rule !== undefined) return rulePage(rule);
  const item = itemById(name);
  if (item !== undefined) return itemPage(item);
  const nearest = closest(
    name,
    [...rules, ...items].map(({ id }) => id),
  );
  throw new UsageError(t('There is no rule or checklist item “{0}”. Did you mean “{1}”?', name, nearest));
}

function everything(): string {
  const ruleLines = rules.map(({ id, title }) => `  ${id.padEnd(40)} ${t(title)}`);
  const itemLines = items.map(({ id, question }) => `  ${id.padEnd(40)} ${t(question)}`);
  return [t('Rules'), ...ruleLines, '', t('Checklist'), ...itemLines].join('\n');
}
