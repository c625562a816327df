import type { Section } from '../section';
import { groups } from './learning/groups';
import { history } from './learning/history';
import { information } from './learning/information';
import { mutualBenefit } from './learning/mutual-benefit';
import { needsServed } from './learning/needs-served';
import { plan } from './learning/plan';

/** PraxisNote 16, "Stimulating the learning process"; the nine needs of the slides; "Beyond the network" on give and take. */
export const learning: Section = {
  id: 'learning',
  title: 'Learning',
  items: [plan, groups, information, history, needsServed, mutualBenefit],
};
