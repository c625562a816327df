import type { Section } from '../section';
import { care } from './participation/care';
import { channels } from './participation/channels';
import { energy } from './participation/energy';
import { identity } from './participation/identity';
import { levels } from './participation/levels';
import { selfGovernance } from './participation/self-governance';
import { space } from './participation/space';
import { time } from './participation/time';
import { transparency } from './participation/transparency';
import { voices } from './participation/voices';
import { voluntary } from './participation/voluntary';
import { waysInAndOut } from './participation/ways-in-and-out';

/** What makes people take part, and stay: PraxisNote 16, “Incentives …”, and what later documents add to it. */
export const participation: Section = {
  id: 'participation',
  title: 'Incentives and participation',
  items: [
    identity,
    voices,
    transparency,
    channels,
    levels,
    waysInAndOut,
    voluntary,
    energy,
    time,
    space,
    care,
    selfGovernance,
  ],
};
