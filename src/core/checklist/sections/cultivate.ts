import type { Section } from '../section';
import { conversations } from './cultivate/conversations';
import { coreGroup } from './cultivate/core-group';
import { firstWin } from './cultivate/first-win';
import { identification } from './cultivate/identification';
import { launch } from './cultivate/launch';
import { lifespan } from './cultivate/lifespan';
import { logistics } from './cultivate/logistics';
import { resources } from './cultivate/resources';
import { size } from './cultivate/size';
import { visibility } from './cultivate/visibility';

/** How a community gets going and is kept going: the FAQ, “About cultivating communities of practice”. */
export const cultivate: Section = {
  id: 'cultivate',
  title: 'Cultivating',
  items: [conversations, coreGroup, launch, logistics, firstWin, visibility, identification, size, lifespan, resources],
};
