import { t } from '@vscode/l10n';
import { saysMore } from '../model/credited';
import type { Design } from '../model/design';
import { hasLeftBy, isOver, type Member, takesPart } from '../model/people';
import { hasClosed } from '../model/stage';
import type { Rule } from './rule';

/** With so many people taking part the map has begun in earnest. */
const enough = 5;

export const singleContact: Rule = {
  id: 'single-contact',
  severity: 'warning',
  category: 'people',
  title: 'An organisation that takes part through one person only',
  why: 'Where one person is the only tie to an organisation, illness, a new job or a season in the field can cut it. The community CANO found it better to have more than one member from each organisation (PraxisNote 16, “Relationships and communication between members”, Network of relationships).\n\nAsk the person you know whom else to invite. A second person counts as soon as they are on the map, be it as `potential`. Nothing is said while the map has hardly begun: before five people take part, some organisation has a second person, or `mapping` says that it is done.',
  wrong: {
    'members.cop.yaml':
      'organisations:\n  fund: { name: Nature Fund }\n  college: { name: Forest College }\nmembers:\n  ana: { organisation: fund, status: confirmed }\n  luis: { organisation: fund, status: confirmed }\n  eva: { organisation: college, status: confirmed }\n',
  },
  right: {
    'members.cop.yaml':
      'organisations:\n  fund: { name: Nature Fund }\n  college: { name: Forest College }\nmembers:\n  ana: { organisation: fund, status: confirmed }\n  luis: { organisation: fund, status: confirmed }\n  eva: { organisation: college, status: confirmed }\n  tom: { organisation: college, status: invited }\n',
  },
  check: ({ design, asOf, report }) => {
    if (!design.isComplete('members') || hasClosed(design)) return;
    const present = design.entities('member').filter(member => !hasLeftBy(member, asOf));
    if (present.some(({ fact }) => saysMore(design, fact, 'organisation'))) return;
    const byOrganisation = grouped(present);
    if (!hasBegun(design, asOf, present, [...byOrganisation.values()])) return;
    for (const organisation of design.entities('organisation')) {
      const [only, second] = byOrganisation.get(organisation.id) ?? [];
      if (only === undefined || second !== undefined || !takesPart(only)) continue;
      report(
        organisation.fact,
        t(
          '“{0}” takes part through {1} alone. Win a second person there, so that the tie does not hang on one.',
          organisation.title,
          only.title,
        ),
        { on: 'key', data: { members: [only.id] } },
      );
    }
  },
};

/** The map says that it is done, names a second person somewhere, or holds enough people. */
function hasBegun(
  design: Design,
  asOf: string,
  present: readonly Member[],
  groups: readonly (readonly Member[])[],
): boolean {
  return (
    isOver(design.part('members').get('mapping')?.get('done')?.value, asOf) ||
    groups.some(({ length }) => length > 1) ||
    present.filter(takesPart).length >= enough
  );
}

function grouped(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const organisation = member.fact.get('organisation')?.value;
    if (organisation === undefined) continue;
    const group = groups.get(organisation);
    if (group === undefined) groups.set(organisation, [member]);
    else group.push(member);
  }
  return groups;
}
