import { all, another, type ItemAsks, ofKind, otherwise, part, those } from '../ask';

const newTalk = another('conversations', 'with', 'on', 'challenges', 'learned');
const newResource = another('resource', 'kind', 'covers', 'amount', 'currency', 'from', 'status');

/** What to ask for the section on cultivating a community. */
export const cultivateAsks: Readonly<Record<string, ItemAsks>> = {
  'cultivate.conversations': {
    'three-conversations': [newTalk],
    'each-tells-something': [those('conversations', 'challenges', 'learned'), otherwise(newTalk)],
    'half-of-the-active': [newTalk],
  },
  'cultivate.core-group': {
    'two-besides-the-starter': [
      all('member', 'participation', 'status'),
      another('member', 'organisation', 'participation', 'status'),
    ],
    'core-has-a-part': [part('community', 'purpose.defined-by'), ofKind('role', 'core-group', ['held-by'])],
  },
  'cultivate.launch': {
    approach: [part('activities', 'launch.approach')],
    'designed-by-the-core': [part('activities', 'launch.designed-by')],
    'event-is-prepared': [
      those('activity', 'when', 'hosts'),
      ofKind('activity', 'launch', ['when', 'place', 'hosts']),
      another('agenda', 'at', 'title', 'led-by'),
    ],
  },
  'cultivate.logistics': {
    'tasks-have-owner-and-date': [
      those('logistics', 'owner', 'due'),
      otherwise(another('logistics', 'task', 'owner', 'due')),
    ],
    'nothing-overdue': [those('logistics', 'done', 'due'), otherwise(another('logistics', 'task', 'owner', 'due'))],
    'follow-up': [another('follow-up', 'task', 'owner', 'due')],
  },
  'cultivate.first-win': {
    'something-small-and-soon': [part('activities', 'launch.first-win')],
  },
  'cultivate.visibility': {
    'builds-on-an-identity': [part('activities', 'launch.visibility', 'launch.existing-identity')],
  },
  'cultivate.identification': {
    'why-people-care': [part('domain', 'identification')],
    'learning-edge': [part('domain', 'learning-edge')],
  },
  'cultivate.size': {
    'fresh-enough': [newTalk],
    'groups-in-a-crowd': [another('group', 'themes', 'members', 'led-by', 'reports-back')],
  },
  'cultivate.lifespan': {
    'an-end-in-view': [part('community', 'lifespan.review-on', 'lifespan.ends-when')],
  },
  'cultivate.resources': {
    'events-are-covered': [those('resource', 'covers', 'status'), newResource],
    'roles-are-covered': [those('resource', 'covers', 'status'), newResource],
    'none-is-missing': [those('resource', 'status'), otherwise(newResource)],
    'half-is-secured': [those('resource', 'status'), otherwise(newResource)],
  },
};
