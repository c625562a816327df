import type { Item } from '../../item';
import { isUsable, measures } from './usable';

export const monitoring: Item = {
  id: 'evaluation.monitoring',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Level 1: is what was planned happening?',
  why: 'Whether people come and things get done is soon seen, and tells early where the plan does not fit.',
  sources: [{ document: 'PN', section: 'Monitoring and evaluation (first level)' }],
  criteria: [
    {
      id: 'usable-indicator',
      text: 'An indicator of the level monitoring can be used: it has a source, a method or a reading',
      next: 'Add an indicator of the “level” monitoring, for example how many take part, and write where the figure comes from (“source”) or how you find it out (“method”)',
      where: { kind: 'indicators', at: ['indicators'] },
      judge: ({ design }) => isUsable(design, 'monitoring'),
    },
    {
      id: 'measures-the-plan',
      text: 'It measures an activity, a product, a role, a theme or participation',
      next: 'Write under “measures” of a monitoring indicator which activity, product, role or theme it watches, or “participation”',
      where: { kind: 'indicators', at: ['indicators'] },
      judge: ({ design }) =>
        measures(
          design,
          'monitoring',
          measured =>
            measured === 'participation' ||
            design.find(['activity', 'product', 'role', 'theme'], measured) !== undefined,
        ),
    },
  ],
};
