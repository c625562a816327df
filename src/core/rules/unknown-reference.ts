import { t } from '@vscode/l10n';
import type { Reference, ToolName } from '../model/references';
import { isPlaceholder } from '../model/said';
import { isMap } from '../yaml/node';
import { createEntry } from './create-entry';
import { changeTo, changeToEntry, rename } from './fixes';
import { isKnownNotToExist, matches, nameOf, whatExists } from './matches';
import { nounsOf, subjectOf } from './naming';
import { nearest } from './nearest';
import type { Fix, Rule, RuleContext } from './rule';
import { valueAt } from './schema/issue';
import { either } from './words';

export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  category: 'references',
  title: 'A short name that leads nowhere',
  why: 'The files of a design hang together by short names: a role says who holds it, a theme who leads it, a task who does it. A name that is written down nowhere else counts for nothing, and in the report it looks as if nobody had been named.\n\nMostly it is a slip of the hand; the message shows the names that come nearest. If the entry does not exist yet, add it in its own file first. The same goes for the names of rules under `checks`, and of points of the checklist in `readiness.cop.yaml`.',
  wrong: {
    'members.cop.yaml': 'members:\n  ana-torres:\n    name: Ana Torres\n',
    'roles.cop.yaml': 'roles:\n  facilitation:\n    held-by: [ana-tores]\n',
  },
  right: {
    'members.cop.yaml': 'members:\n  ana-torres:\n    name: Ana Torres\n',
    'roles.cop.yaml': 'roles:\n  facilitation:\n    held-by: [ana-torres]\n',
  },
  check: context => {
    for (const reference of context.design.references.references) checkReference(context, reference);
    for (const name of context.design.references.toolNames) checkToolName(context, name);
  },
};

function checkReference({ design, report }: RuleContext, reference: Reference): void {
  const { id, types, also } = reference;
  const kind = design.file(reference.path)?.kind;
  const { references } = design;
  if (
    kind === undefined ||
    references.isSound(reference) ||
    isPlaceholder(id) ||
    references.declarationsOf(id).length > 0
  )
    return;
  if (!isKnownNotToExist(design, types, id)) return;
  const words = nearest(id, also);
  const found = matches(design, types, id);
  const fixes = [
    ...words.map(word => changeTo(design, reference, id, word)),
    ...found.map(match => changeToEntry(design, reference, id, match)),
    ...types.map(type => createEntry(design, type, id)).filter((fix): fix is Fix => fix !== undefined),
  ];
  const names = [...words.map(word => t('“{0}”', word)), ...found.map(nameOf)];
  const next = names.length > 0 ? t('Did you mean {0}?', either(names)) : whatExists(design, types);
  const subject = subjectOf(kind, reference.at);
  report(
    reference,
    t('{0} names “{1}”, but there is no such short name of {2}. {3}', subject, id, nounsOf(types), next),
    { fixes, data: { id, types, meant: [...words, ...found.map(match => match.id)] } },
  );
}

/** Rules and points of the checklist are named by the tool; they are keys in some places and values in others. */
function checkToolName({ design, names, report }: RuleContext, { path, at, name, of }: ToolName): void {
  const known = names[of];
  if (known.length === 0 || known.includes(name) || isPlaceholder(name)) return;
  const isKey = at.at(-1) === name;
  const others = valueAt(design.file(path)?.value ?? null, at.slice(0, -1));
  const meant = nearest(name, known).filter(word => !isKey || !isMap(others) || !Object.hasOwn(others, word));
  const next = meant.length > 0 ? t('Did you mean {0}?', either(meant.map(word => t('“{0}”', word)))) : '';
  const refused =
    of === 'rule' ? t('There is no rule “{0}”.', name) : t('There is no point “{0}” in the checklist.', name);
  report({ path, at }, `${refused} ${next}`.trim(), {
    on: isKey ? 'key' : 'value',
    fixes: meant.map(word => (isKey ? rename(design, { path, at }, word) : changeTo(design, { path, at }, name, word))),
    data: { name, of, meant },
  });
}
