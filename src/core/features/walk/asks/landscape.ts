import { allOfKind, another, type ItemAsks, otherwise, part, those } from '../ask';
import { institutionsRole } from './common';

const newActor = another('actor', 'stake', 'engaged-as', 'how', 'members');

/** What to ask for the section on the landscape around a community. */
export const landscapeAsks: Readonly<Record<string, ItemAsks>> = {
  'landscape.to-what-end': {
    'the-end': [part('community', 'purpose.to-what-end')],
    'assumptions-are-told': [
      those('change', 'assumptions'),
      otherwise(another('change', 'description', 'assumptions')),
    ],
  },
  'landscape.power': {
    'the-affected-have-a-say': [those('actor', 'engaged-as', 'how'), newActor],
    'influence-is-engaged': [those('actor', 'engaged-as', 'how'), newActor],
    'not-yet-has-a-how': [those('actor', 'engaged-as', 'how'), otherwise(newActor)],
  },
  'landscape.strategic-conversations': {
    'with-those-who-decide': [another('reviews', 'every', 'with', 'question')],
  },
  'landscape.support': {
    'a-sponsor': [part('governance', 'support.sponsors'), those('role', 'held-by')],
    'a-hook': [another('hooks', 'kind', 'text')],
    'a-support-function': [allOfKind('role', ['institutional-development'], 'held-by'), otherwise(institutionsRole)],
  },
  'landscape.neighbours': {
    'a-neighbour': [another('communities', 'name', 'tie', 'url', 'contact')],
    'a-broker-or-a-boundary': [part('domain', 'landscape.brokers'), another('boundaries', 'between', 'learning')],
  },
  'landscape.capability': {
    'capability-is-named': [part('domain', 'capability')],
  },
};
