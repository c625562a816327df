import { t } from '@vscode/l10n';
import { changeToEntry } from './fixes';
import { isKnownNotToExist, matches, nameOf, whatExists } from './matches';
import { nounOf, nounsOf, subjectOf } from './naming';
import type { Rule } from './rule';
import { either } from './words';

export const wrongReferenceType: Rule = {
  id: 'wrong-reference-type',
  severity: 'error',
  category: 'references',
  title: 'A short name of something else',
  why: 'A key that asks for a member cannot take a theme. What is named then exists, but not as what is wanted here, so it counts for nothing.\n\nName an entry of the sort that the key takes, or move the name to the key that it belongs to.',
  wrong: {
    'domain.cop.yaml': 'challenges:\n  burn-permits: { title: Burn permits take months }\n',
    'learning-agenda.cop.yaml': 'products:\n  guide: { title: Guide to permits, themes: [burn-permits] }\n',
  },
  right: {
    'domain.cop.yaml': 'challenges:\n  burn-permits: { title: Burn permits take months }\n',
    'learning-agenda.cop.yaml':
      'themes:\n  fire-law: { title: Fire law, challenges: [burn-permits] }\nproducts:\n  guide: { title: Guide to permits, themes: [fire-law] }\n',
  },
  check: ({ design, report }) => {
    const { references } = design;
    for (const reference of references.references) {
      const { id, types, path, at } = reference;
      const other = references.declarationsOf(id)[0];
      const kind = design.file(path)?.kind;
      if (other === undefined || kind === undefined || references.isSound(reference)) continue;
      if (!isKnownNotToExist(design, types, id)) continue;
      const meant = matches(design, types, id);
      const next = meant.length === 0 ? whatExists(design, types) : t('Did you mean {0}?', either(meant.map(nameOf)));
      report(
        reference,
        t(
          '{0} takes the short name of {1}, but “{2}” is {3}. {4}',
          subjectOf(kind, at),
          nounsOf(types),
          id,
          nounOf(other.type),
          next,
        ),
        { fixes: meant.map(match => changeToEntry(design, reference, id, match)), data: { id, types, is: other.type } },
      );
    }
  },
};
