import type { Section } from '../section';
import { adapting } from './evaluation/adapting';
import { aspirations } from './evaluation/aspirations';
import { conversations } from './evaluation/conversations';
import { effort } from './evaluation/effort';
import { impact } from './evaluation/impact';
import { monitoring } from './evaluation/monitoring';
import { results } from './evaluation/results';
import { stories } from './evaluation/stories';
import { valueCycles } from './evaluation/value-cycles';

/** What is watched and what it leads to: PraxisNote 16, “Monitoring and evaluation”, and the value-creation framework. */
export const evaluation: Section = {
  id: 'evaluation',
  title: 'Monitoring and evaluation',
  items: [monitoring, results, impact, aspirations, valueCycles, stories, conversations, effort, adapting],
};
