import { type Member, presentMembers } from '../../model/people';
import type { ReportContext } from '../context';
import { labelsOf } from '../enumerations';
import type { ReportOrganisation, Tables } from '../report';

/** Everybody who has not left, by organisation, with the level at which they take part. */
export function participationTable(context: ReportContext): Tables['participation'] {
  const { design, tell } = context;
  const levels = labelsOf('participation');
  const members = presentMembers(design);
  const rank = new Map(levels.map(({ id }, index) => [id, index]));
  const ofOrganisation = (id: string | undefined): ReportOrganisation['members'] =>
    members
      .filter(member => member.fact.get('organisation')?.value === id)
      .map(member => describe(context, member))
      .sort((a, b) => (rank.get(a.level) ?? levels.length) - (rank.get(b.level) ?? levels.length));

  const organisations = design
    .entities('organisation')
    .map(({ id, title }) => ({ name: tell.prose(title), members: ofOrganisation(id) }));
  const others = ofOrganisation(undefined);
  return {
    levels,
    statuses: labelsOf('status'),
    organisations: others.length === 0 ? organisations : [...organisations, { name: '', members: others }],
  };
}

function describe({ tell }: ReportContext, { id, fact }: Member): ReportOrganisation['members'][number] {
  return {
    name: tell.member(id),
    level: fact.get('participation')?.value ?? '',
    status: fact.get('status')?.value ?? '',
  };
}
