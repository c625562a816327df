import { t } from '@vscode/l10n';
import type { Design } from '../model/design';
import type { Declaration } from '../model/references';
import { rename } from './fixes';
import { nounOf } from './naming';
import type { Rule } from './rule';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  category: 'references',
  title: 'A short name that is given twice',
  why: 'All files of a kind are read as one, so a short name may be given to one member, one theme, one role only. Where two entries share one, nobody can tell which of them is meant elsewhere, and only the first is counted.\n\nIf both are the same, put what they say together. If not, give one of them another short name, and look at what refers to it.',
  wrong: {
    'members/north.cop.yaml': 'members:\n  ana:\n    name: Ana Torres\n',
    'members/south.cop.yaml': 'members:\n  ana:\n    name: Ana Vega\n',
  },
  right: {
    'members/north.cop.yaml': 'members:\n  ana-torres:\n    name: Ana Torres\n',
    'members/south.cop.yaml': 'members:\n  ana-vega:\n    name: Ana Vega\n',
  },
  check: ({ design, report }) => {
    const first = new Map<string, Declaration>();
    for (const declaration of design.references.declarations) {
      const key = `${declaration.type} ${declaration.id}`;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, declaration);
        continue;
      }
      const line = design.range(earlier, 'key').start.line + 1;
      report(
        declaration,
        t(
          '“{0}” is the short name of {1} already, in {2}, line {3}. Give one of them another name, or put both together.',
          declaration.id,
          nounOf(declaration.type),
          earlier.path,
          line,
        ),
        {
          on: 'key',
          data: { first: { path: earlier.path, at: earlier.at } },
          fixes: [{ ...rename(design, declaration, freeName(design, declaration)), isChoice: true }],
        },
      );
    }
  },
};

function freeName(design: Design, { id, type }: Declaration): string {
  let number = 2;
  while (design.references.declarationsOf(`${id}-${number}`).some(other => other.type === type)) number++;
  return `${id}-${number}`;
}
