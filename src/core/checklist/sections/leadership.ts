import type { Section } from '../section';
import { backup } from './leadership/backup';
import { documents } from './leadership/documents';
import { facilitation } from './leadership/facilitation';
import { monitoring } from './leadership/monitoring';
import { technicalSupport } from './leadership/technical-support';
import { thematicLeaders } from './leadership/thematic-leaders';

/** PraxisNote 16, "Leadership and co-ordination of the community of practice"; the FAQ on leadership. */
export const leadership: Section = {
  id: 'leadership',
  title: 'Leadership and co-ordination',
  items: [facilitation, thematicLeaders, technicalSupport, documents, monitoring, backup],
};
