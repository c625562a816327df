import type { Section } from '../section';
import { capability } from './landscape/capability';
import { neighbours } from './landscape/neighbours';
import { power } from './landscape/power';
import { strategicConversations } from './landscape/strategic-conversations';
import { support } from './landscape/support';
import { toWhatEnd } from './landscape/to-what-end';

/** What lies around a community and what it is for: the reflections on KM4Dev, the slides, and the FAQ. */
export const landscape: Section = {
  id: 'landscape',
  title: 'Purpose in the wider landscape',
  items: [toWhatEnd, power, strategicConversations, support, neighbours, capability],
};
