import { t } from '@vscode/l10n';
import type { Design } from '../../model/design';
import { currentHolders, type RoleKind } from '../../model/people';
import type { Day } from '../../values/dates';
import type { KnownPerson } from './known-people';
import { spell, wordsOf } from './scrub';

/**
 * What each person is called where the name must not be told: the role, where one person alone holds it on that day ("the
 * facilitator"), else initials, with a number where several share them.
 */
export function labelsOf(design: Design, people: readonly KnownPerson[], asOf: Day): ReadonlyMap<string, string> {
  const roles = rolesOf(design, asOf);
  const labels = new Map<string, string>();
  const taken = new Map<string, number>();
  people.forEach((person, index) => {
    const initials = initialsOf(person);
    const label = roles.get(person.id) ?? (tells(initials, person) ? t('member {0}', index + 1) : initials);
    const count = (taken.get(label) ?? 0) + 1;
    taken.set(label, count);
    labels.set(person.id, count === 1 ? label : t('{0} ({1})', label, count));
  });
  return labels;
}

/** The first role, in the order of the files, that nobody else holds in any role of the same kind. */
function rolesOf(design: Design, asOf: Day): ReadonlyMap<string, string> {
  const holdersByKind = new Map<RoleKind, Set<string>>();
  for (const role of design.entities('role')) {
    const kind = role.fact.get('kind')?.value;
    if (kind === undefined) continue;
    const holders = holdersByKind.get(kind) ?? new Set();
    for (const { member } of currentHolders(design, role, asOf)) holders.add(member.id);
    holdersByKind.set(kind, holders);
  }
  const roles = new Map<string, string>();
  for (const [kind, [first, ...others]] of holdersByKind) {
    const words = wordsFor(kind);
    if (first !== undefined && others.length === 0 && words !== undefined && !roles.has(first)) roles.set(first, words);
  }
  return roles;
}

/** Only roles that are called as a person is; nobody is "the institutional development". */
function wordsFor(kind: RoleKind): string | undefined {
  const words: Partial<Record<RoleKind, string>> = {
    facilitator: t('the facilitator'),
    expert: t('the expert'),
    'thematic-leader': t('the thematic leader'),
    coordinator: t('the coordinator'),
    chair: t('the chair'),
    sponsor: t('the sponsor'),
    convenor: t('the convenor'),
    broker: t('the broker'),
    liaison: t('the liaison'),
    evaluator: t('the evaluator'),
    'knowledge-keeper': t('the knowledge keeper'),
  };
  return words[kind];
}

function initialsOf({ id, names }: KnownPerson): string {
  const words = wordsOf(names[0]?.trim() || id).slice(0, 4);
  return words.map(({ folded }) => `${(String.fromCodePoint(folded.codePointAt(0) ?? 0)).toUpperCase()}.`).join(' ');
}

/** True where the initials say as much as the name: it is one letter long, or initials already. */
function tells(initials: string, { id, names }: KnownPerson): boolean {
  const said = spell(initials);
  return said === '' || [id, ...names].some(name => spell(name) === said);
}
