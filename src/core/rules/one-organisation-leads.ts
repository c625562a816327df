import { t } from '@vscode/l10n';
import { saysMore } from '../model/credited';
import type { Design } from '../model/design';
import { membersBehind } from '../model/members-behind';
import { currentHolders, hasLeftBy, type Member, type RoleKind, rolesOfKind } from '../model/people';
import { hasClosed } from '../model/stage';
import type { Rule } from './rule';

const leadingKinds: readonly RoleKind[] = [
  'facilitator',
  'coordinator',
  'chair',
  'convenor',
  'core-group',
  'thematic-leader',
];

export const oneOrganisationLeads: Rule = {
  id: 'one-organisation-leads',
  severity: 'warning',
  category: 'people',
  title: 'A community that one organisation leads',
  why: 'The exchange goes on as long as the people and organisations in it see its aims as their own (PraxisNote 16, Conclusions, point 4), and a community of practice has to govern itself (Frequently asked questions, “About communities of practice in organizations”). That is hard where everybody who leads comes from the same organisation: the others become its guests.\n\nHand one of the leading roles (facilitation, co-ordination, chair, convening, the core group, the lead on a theme) to somebody from another organisation. Nothing is said while fewer than two people lead, where the organisation of one of them is not told, or where all members come from one organisation anyway.',
  wrong: {
    'members.cop.yaml':
      'organisations:\n  fund: { name: Nature Fund }\n  college: { name: Forest College }\nmembers:\n  ana: { organisation: fund }\n  luis: { organisation: fund }\n  eva: { organisation: college }\n',
    'roles.cop.yaml':
      'roles:\n  facilitation: { kind: facilitator, held-by: [ana] }\n  chair: { kind: chair, held-by: [luis] }\n',
  },
  right: {
    'members.cop.yaml':
      'organisations:\n  fund: { name: Nature Fund }\n  college: { name: Forest College }\nmembers:\n  ana: { organisation: fund }\n  luis: { organisation: fund }\n  eva: { organisation: college }\n',
    'roles.cop.yaml':
      'roles:\n  facilitation: { kind: facilitator, held-by: [ana] }\n  chair: { kind: chair, held-by: [eva] }\n',
  },
  check: ({ design, asOf, report }) => {
    if (!isKnown(design) || hasClosed(design)) return;
    const leaders = leadersOf(design, asOf);
    const leading = new Set(leaders.map(organisationOf));
    const [id] = leading;
    if (leaders.length < 2 || leading.size !== 1 || id === undefined) return;
    const others = design
      .entities('member')
      .some(member => !hasLeftBy(member, asOf) && ![undefined, id].includes(organisationOf(member)));
    const organisation = design.entity('organisation', id);
    if (!others || organisation === undefined) return;
    report(
      organisation.fact,
      t(
        'Everybody who leads comes from “{0}”. Hand one of the leading roles to somebody from another organisation, so that the community belongs to all.',
        organisation.title,
      ),
      { on: 'key', data: { leaders: leaders.map(leader => leader.id) } },
    );
  },
};

/** Whoever holds a leading role or leads a theme. */
function leadersOf(design: Design, asOf: string): readonly Member[] {
  const inRoles = rolesOfKind(design, ...leadingKinds).flatMap(role => currentHolders(design, role, asOf));
  const ofThemes = design.entities('theme').flatMap(theme => theme.fact.list('led-by').map(({ value }) => value));
  return [...new Set([...inRoles.map(({ member }) => member), ...membersBehind(design, ofThemes, asOf)])];
}

function organisationOf({ fact }: Member): string | undefined {
  return fact.get('organisation')?.value;
}

/** Everything that could tell of another leader was read and understood. */
function isKnown(design: Design): boolean {
  return (
    design.isComplete('members') &&
    design.isComplete('roles') &&
    design.isComplete('learning-agenda') &&
    !design.entities('role').some(({ fact }) => saysMore(design, fact, 'held-by')) &&
    !design.entities('theme').some(({ fact }) => saysMore(design, fact, 'led-by'))
  );
}
