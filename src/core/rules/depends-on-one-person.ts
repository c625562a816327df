import { t } from '@vscode/l10n';
import { saysMore } from '../model/credited';
import type { Design } from '../model/design';
import { currentHolders, hasLeftBy, type Member, type Role, rolesOfKind } from '../model/people';
import { hasClosed } from '../model/stage';
import type { Rule } from './rule';

/** Fewer pieces of work than this say nothing about how they are shared. */
const fewestPieces = 3;
const fewestMembers = 3;

export const dependsOnOnePerson: Rule = {
  id: 'depends-on-one-person',
  severity: 'warning',
  category: 'people',
  title: 'A community that rests on one person',
  why: 'Trust and a sense of ownership grow slowly, and they do not grow at all where everything runs through one person (*Beyond the network: on becoming a community*, which begins with a warning against making a network reliant on you). Many communities end when the one with the energy and time is gone (Frequently asked questions, “About cultivating communities of practice”, Leadership).\n\nThis is said where one member alone facilitates, with no `backup`, and also carries alone more than half of the other work that the design shares out: roles, themes led in person, products and groups. It takes at least three such pieces of work and three people on the map to say so.\n\nHand over a role, a theme or a product, or name a backup for facilitation.',
  wrong: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana }\n  luis: { name: Luis }\n  eva: { name: Eva }\n',
    'roles.cop.yaml':
      'roles:\n  facilitation: { kind: facilitator, held-by: [ana] }\n  newsletter: { kind: internal-communication, held-by: [ana] }\n  evaluation: { kind: evaluator, held-by: [ana] }\n  web: { kind: technical-support, held-by: [luis] }\n',
  },
  right: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana }\n  luis: { name: Luis }\n  eva: { name: Eva }\n',
    'roles.cop.yaml':
      'roles:\n  facilitation: { kind: facilitator, held-by: [ana], backup: [eva] }\n  newsletter: { kind: internal-communication, held-by: [eva] }\n  evaluation: { kind: evaluator, held-by: [ana] }\n  web: { kind: technical-support, held-by: [luis] }\n',
  },
  check: ({ design, asOf, report }) => {
    if (!isKnown(design) || hasClosed(design)) return;
    if (design.entities('member').filter(member => !hasLeftBy(member, asOf)).length < fewestMembers) return;
    const facilitation = rolesOfKind(design, 'facilitator');
    const [only, second] = unique(facilitation.flatMap(role => holdersIn(design, role, asOf)));
    const [role] = facilitation;
    if (only === undefined || second !== undefined || role === undefined) return;
    if (facilitation.some(each => hasBackup(design, each, only, asOf))) return;
    const pieces = sharedWork(design, asOf);
    const alone = pieces.filter(carriers => carriers.length === 1 && carriers[0] === only);
    if (pieces.length < fewestPieces || alone.length * 2 <= pieces.length) return;
    report(
      role.fact.get('held-by') ?? role.fact,
      t(
        '{0} alone facilitates and carries {1} of the {2} other pieces of work (roles, themes, products, groups). Hand some of it over, or name a “backup” here.',
        only.title,
        alone.length,
        pieces.length,
      ),
      { on: 'key', data: { members: [only.id] } },
    );
  },
};

/** Everything besides facilitation that somebody carries, each with those who do. */
function sharedWork(design: Design, asOf: string): readonly (readonly Member[])[] {
  const roles = design
    .entities('role')
    .filter(({ fact }) => !['facilitator', 'participant'].includes(fact.get('kind')?.value ?? ''))
    .map(role => holdersIn(design, role, asOf));
  const themes = design.entities('theme').map(({ fact }) => inPerson(design, fact.list('led-by')));
  const products = design
    .entities('product')
    .filter(({ fact }) => fact.get('status')?.value !== 'done')
    .map(({ fact }) => inPerson(design, fact.list('owners')));
  const groups = design.entities('group').map(({ fact }) => inPerson(design, fact.list('led-by')));
  return [...roles, ...themes, ...products, ...groups].filter(carriers => carriers.length > 0);
}

function holdersIn(design: Design, role: Role, asOf: string): readonly Member[] {
  return unique(currentHolders(design, role, asOf).map(({ member }) => member));
}

/** What a role does is counted with the role. */
function inPerson(design: Design, facts: readonly { readonly value: string }[]): readonly Member[] {
  const ids = facts.map(({ value }) => value);
  if (ids.some(id => design.entity('member', id) === undefined)) return [];
  return unique(ids.flatMap(id => design.entity('member', id) ?? []));
}

function hasBackup(design: Design, { fact }: Role, holder: Member, asOf: string): boolean {
  return fact.list('backup').some(({ value }) => {
    const member = design.entity('member', value);
    return member !== undefined && member !== holder && !hasLeftBy(member, asOf);
  });
}

function unique(members: readonly Member[]): readonly Member[] {
  return [...new Set(members)];
}

/** Everything that could tell of somebody else was read and understood. */
function isKnown(design: Design): boolean {
  return (
    design.isComplete('members') &&
    design.isComplete('roles') &&
    design.isComplete('learning-agenda') &&
    !design.entities('role').some(({ fact }) => saysMore(design, fact, 'held-by') || saysMore(design, fact, 'backup'))
  );
}
