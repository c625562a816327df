import { allOfKind, another, type ItemAsks, lacking, otherwise, part, those } from '../ask';
import { coreOrActive, expertRole } from './common';

const newActivity = another('activity', 'kind', 'mode', 'when', 'hosts');

/** What to ask for the section on relationships and communication between members. */
export const relationshipsAsks: Readonly<Record<string, ItemAsks>> = {
  'relationships.legitimacy': {
    'expert-role-held': [allOfKind('role', ['expert'], 'held-by'), otherwise(expertRole)],
    'actors-engaged': [
      those('actor', 'stake', 'engaged-as', 'how'),
      otherwise(another('actor', 'stake', 'engaged-as', 'how')),
    ],
  },
  'relationships.competencies': {
    'skills-known': [those('member', 'communication.skills'), coreOrActive],
    'skills-are-built': [part('communication', 'building-skills')],
  },
  'relationships.interaction': {
    'face-to-face': [lacking('activity', 'mode'), newActivity],
    virtual: [lacking('channel', 'kind', 'mode'), another('channel', 'kind', 'mode', 'languages')],
    'trust-first': [those('activity', 'mode'), part('communication', 'trust-first')],
    'one-mode-has-a-reason': [part('communication', 'one-mode-because')],
  },
  'relationships.recognition': {
    'recognition-is-said': [part('communication', 'recognition')],
    'done-products-are-credited': [
      those('product', 'credits'),
      otherwise(another('product', 'kind', 'themes', 'owners', 'due', 'status', 'credits')),
    ],
  },
  'relationships.contacts': {
    'two-from-each': [lacking('member', 'organisation'), another('member', 'organisation', 'status', 'decides')],
    'one-decides': [
      those('member', 'decides'),
      lacking('member', 'organisation', 'decides'),
      otherwise(another('member', 'organisation', 'status', 'decides')),
    ],
    'one-passes-on': [
      lacking('member', 'organisation', 'passes-on'),
      otherwise(another('member', 'organisation', 'status', 'passes-on')),
    ],
  },
};
