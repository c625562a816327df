import { t } from '@vscode/l10n';
import { saysMore } from '../model/credited';
import { hasLeftBy, isOver, type Member, takesPart } from '../model/people';
import { hasClosed } from '../model/stage';
import type { Rule } from './rule';

/** With fewer people taking part than this the map has hardly begun, unless it says that it is done. */
const fewest = 3;

export const singleContact: Rule = {
  id: 'single-contact',
  severity: 'warning',
  category: 'people',
  title: 'An organisation that takes part through one person only',
  why: 'Where one person is the only tie to an organisation, illness, a new job or a season in the field can cut it. The community CANO found it better to have more than one member from each organisation (PraxisNote 16, “Relationships and communication between members”, Network of relationships).\n\nAsk the person you know whom else to invite. A second person counts as soon as they are on the map, be it as `potential`. Nothing is said while fewer than three people take part, unless the map says that it is done (`mapping`): it has hardly begun.',
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
    const isMapped = isOver(design.part('members').get('mapping')?.get('done')?.value, asOf);
    if (!isMapped && present.filter(takesPart).length < fewest) return;
    if (present.some(({ fact }) => saysMore(design, fact, 'organisation'))) return;
    const byOrganisation = grouped(present);
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
