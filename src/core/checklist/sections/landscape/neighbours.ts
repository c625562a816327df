import { rolesOfKind } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { anySaid } from '../../judgement';
import { holderFacts } from '../../role-holders';

export const neighbours: Item = {
  id: 'landscape.neighbours',
  weight: 'enriching',
  phase: 'before-launch',
  question: 'What is out there, and who bridges?',
  why: 'Much learning waits where practices meet, and is missed where nobody is at home on both sides.',
  sources: [
    { document: 'SL', section: 'Landscapes of practice; Boundaries' },
    { document: 'FAQ', section: 'About social landscapes' },
  ],
  criteria: [
    {
      id: 'a-neighbour',
      text: 'At least one neighbouring community is named',
      next: 'Look around for groups that work on related things, and add the “name” of one to “communities” under “landscape”',
      where: { kind: 'domain', at: ['landscape', 'communities'] },
      judge: aNeighbour,
    },
    {
      id: 'a-broker-or-a-boundary',
      text: 'It is said who carries things between groups, or which boundary is worth crossing',
      next: 'Name under “brokers” a member who is at home on both sides, or write under “boundaries” which line is worth crossing',
      where: { kind: 'domain', at: ['landscape', 'brokers'] },
      judge: aBrokerOrABoundary,
    },
  ],
};

/** What came before the community is out there no more. */
function aNeighbour({ design }: JudgeContext): Judgement {
  const groups = design.part('domain').get('landscape')?.list('communities') ?? [];
  return anySaid(...groups.filter(group => group.get('tie')?.value !== 'predecessor').map(group => group.get('name')));
}

function aBrokerOrABoundary(context: JudgeContext): Judgement {
  const landscape = context.design.part('domain').get('landscape');
  const boundaries = landscape?.list('boundaries') ?? [];
  return anySaid(
    ...(landscape?.list('brokers') ?? []),
    ...rolesOfKind(context.design, 'broker').flatMap(role => holderFacts(context, role)),
    ...boundaries.map(boundary => boundary.get('between')),
  );
}
