import { t } from '@vscode/l10n';
import { locate, resolved } from '../yaml/node';
import { changeTo } from './fixes';
import { subjectOf } from './naming';
import type { Rule } from './rule';

export const numberAsText: Rule = {
  id: 'number-as-text',
  severity: 'info',
  category: 'language',
  title: 'A number with marks between its digits',
  why: 'A comma or a space between the digits makes a text of a number, and not every country reads `3,144` as three thousand. Copse reads it as it was surely meant, but other programs that read the file may not.\n\nWrite the digits alone.',
  wrong: { 'governance.cop.yaml': 'resources:\n  travel: { kind: money, amount: "12,000", currency: USD }\n' },
  right: { 'governance.cop.yaml': 'resources:\n  travel: { kind: money, amount: 12000, currency: USD }\n' },
  check: ({ design, report }) => {
    for (const { path, kind, yaml, numbersAsText } of design.files) {
      if (kind === undefined) continue;
      for (const { at, value } of numbersAsText) {
        const node = locate(yaml.root, at)?.node;
        const scalar = node && resolved(node);
        const written = scalar?.kind === 'scalar' ? String(scalar.value) : '';
        const place = { path, at };
        report(
          place,
          t(
            '{0} reads “{1}”, which is taken as {2}. Write the digits alone.',
            subjectOf(kind, at),
            written,
            String(value),
          ),
          {
            fixes: [changeTo(design, place, written, value)],
          },
        );
      }
    }
  },
};
