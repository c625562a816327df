import { t } from '@vscode/l10n';
import { hasLooseReference } from '../model/credited';
import type { Design } from '../model/design';
import { hasClosed } from '../model/stage';
import { kinds } from '../schema/kinds';
import type { Path } from '../yaml/node';
import { nounOf } from './naming';
import type { Rule } from './rule';

/** Types of which an entry that hangs together with nothing else has been forgotten; of others it may well stand alone. */
const types = ['organisation', 'challenge', 'outcome', 'product', 'group', 'channel', 'resource'] as const;

export const unusedId: Rule = {
  id: 'unused-id',
  severity: 'info',
  category: 'housekeeping',
  title: 'An entry that nothing else speaks of',
  why: 'An organisation that no member belongs to, a channel that nobody is reached by, a resource that pays for nothing: an entry that no other place names, and that names nothing itself, was often left behind when the plan changed.\n\nName it where it plays a part, or take it out. Nothing is said before another entry of the same sort is in use.',
  wrong: {
    'members.cop.yaml':
      'organisations:\n  fund: { name: Nature Fund }\n  college: { name: Forest College }\nmembers:\n  ana: { name: Ana, organisation: fund }\n',
  },
  right: {
    'members.cop.yaml':
      'organisations:\n  fund: { name: Nature Fund }\n  college: { name: Forest College }\nmembers:\n  ana: { name: Ana, organisation: fund }\n  luis: { name: Luis, organisation: college }\n',
  },
  check: ({ design, report }) => {
    if (hasClosed(design) || !kinds.every(kind => design.isComplete(kind))) return;
    const named = namedIn(design);
    for (const type of types) {
      const entities = design.entities(type);
      const left = entities.filter(({ id }) => !named.has(`${type} ${id}`));
      if (left.length === entities.length || hasLooseReference(design, type)) continue;
      if (type === 'challenge' && themesAnswer(design)) continue;
      for (const { id, title, fact } of left) {
        if (design.derived(namingIn).has(placeKey(fact.path, fact.at))) continue;
        report(
          fact,
          t(
            '“{0}” is {1} that nothing else in the design speaks of. Name it where it plays a part, or take it out.',
            title,
            nounOf(type),
          ),
          { on: 'key', data: { type, id } },
        );
      }
    }
  },
};

/** Type and short name of every entry that something refers to. */
function namedIn({ references }: Design): ReadonlySet<string> {
  const named = new Set<string>();
  for (const reference of references.references) {
    const found = references.resolve(reference);
    if (found !== undefined) named.add(`${found.type} ${found.id}`);
  }
  return named;
}

/** The place of every entry that refers to something. Only asked for where some entry is named nowhere. */
function namingIn({ references }: Design): ReadonlySet<string> {
  const places = references.references.flatMap(({ path, at }) =>
    [2, 3].map(depth => placeKey(path, at.slice(0, depth))),
  );
  return new Set(places);
}

function placeKey(path: string, at: Path): string {
  return [path, ...at].join('\0');
}

/** Then the rule on challenges without a theme speaks of what is left over. */
function themesAnswer(design: Design): boolean {
  return design.entities('theme').some(({ fact }) => fact.list('challenges').length > 0);
}
