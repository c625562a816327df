import { t } from '@vscode/l10n';
import { hasLooseReference } from '../model/credited';
import type { Design, Entity } from '../model/design';
import { hasClosed } from '../model/stage';
import { kinds } from '../schema/kinds';
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
    for (const type of types) {
      const entities = design.entities(type);
      const used = entities.filter(entity => isReferredTo(design, entity));
      if (used.length === 0 || hasLooseReference(design, type) || (type === 'challenge' && themesAnswer(design)))
        continue;
      for (const entity of entities) {
        if (used.includes(entity) || refersToSomething(design, entity)) continue;
        report(
          entity.fact,
          t(
            '“{0}” is {1} that nothing else in the design speaks of. Name it where it plays a part, or take it out.',
            entity.title,
            nounOf(type),
          ),
          { on: 'key', data: { type, id: entity.id } },
        );
      }
    }
  },
};

function isReferredTo({ references }: Design, { type, id }: Entity): boolean {
  return references.references.some(reference => reference.id === id && references.resolve(reference)?.type === type);
}

function refersToSomething({ references }: Design, { fact }: Entity): boolean {
  return references.references.some(
    ({ path, at }) =>
      path === fact.path && at.length > fact.at.length && fact.at.every((step, index) => step === at[index]),
  );
}

/** Then the rule on challenges without a theme speaks of what is left over. */
function themesAnswer(design: Design): boolean {
  return design.entities('theme').some(({ fact }) => fact.list('challenges').length > 0);
}
