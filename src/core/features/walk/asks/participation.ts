import { all, allOfKind, another, type ItemAsks, lacking, otherwise, part, those } from '../ask';
import { coreOrActive, facilitatorRole } from './common';

const newChannel = another('channel', 'kind', 'languages', 'run-by');
const newActivity = another('activity', 'kind', 'when', 'energy');

/** What to ask for the section on a culture of participation. */
export const participationAsks: Readonly<Record<string, ItemAsks>> = {
  'participation.voices': {
    'known-who-is-heard': [those('member', 'heard'), otherwise(another('member', 'status', 'heard'))],
    'rarely-heard-have-a-way-in': [lacking('member', 'heard'), another('voices', 'with', 'how')],
  },
  'participation.transparency': {
    'information-is-open': [part('governance', 'transparency.information')],
    'finances-are-open': [part('governance', 'transparency.finances')],
    'decisions-are-open': [part('governance', 'transparency.decisions')],
  },
  'participation.identity': {
    'has-a-name': [part('community', 'name')],
    'has-a-mark-or-a-place': [part('community', 'identity.logo', 'identity.presence')],
    'named-with-members': [part('community', 'identity.named-by')],
  },
  'participation.channels': {
    'two-kinds': [those('channel', 'kind'), newChannel],
    'preferences-are-met': [
      those('member', 'communication.prefers'),
      those('channel', 'kind'),
      newChannel,
      coreOrActive,
    ],
    'languages-are-covered': [
      those('channel', 'languages'),
      lacking('member', 'communication.languages'),
      otherwise(newChannel),
    ],
  },
  'participation.levels': {
    'two-levels': [those('member', 'participation'), otherwise(another('member', 'status', 'participation'))],
    'ways-between': [part('governance', 'participation.moving-between')],
    'a-core-of-two': [all('member', 'participation'), another('member', 'status', 'participation')],
  },
  'participation.ways-in-and-out': {
    'how-to-join': [part('governance', 'participation.access', 'participation.how-to-join')],
    onboarding: [part('governance', 'participation.onboarding')],
    leaving: [part('governance', 'participation.leaving', 'participation.inactive-after')],
  },
  'participation.voluntary': {
    'nobody-is-made-to': [part('governance', 'participation.voluntary')],
  },
  'participation.energy': {
    'something-energises': [those('activity', 'energy'), otherwise(newActivity)],
    'draining-is-funded': [those('activity', 'energy', 'funded-by'), otherwise(newActivity)],
    'more-energy-than-drain': [those('activity', 'energy'), otherwise(newActivity)],
  },
  'participation.time': {
    'time-asked-is-said': [
      those('activity', 'asks'),
      otherwise(lacking('activity', 'repeats', 'asks'), another('activity', 'kind', 'repeats', 'asks')),
    ],
    'nobody-is-overloaded': [lacking('role', 'time'), lacking('activity', 'asks'), otherwise(facilitatorRole)],
  },
  'participation.space': {
    'a-welcoming-space': [part('governance', 'care.space')],
    'somebody-convenes': [
      allOfKind('role', ['facilitator', 'convenor', 'coordinator'], 'held-by'),
      otherwise(facilitatorRole),
    ],
  },
  'participation.care': {
    agreements: [part('governance', 'care.agreements')],
    contact: [part('governance', 'care.contact')],
  },
  'participation.self-governance': {
    decisions: [part('governance', 'decisions.how', 'decisions.by')],
    'written-by-members': [part('community', 'purpose.defined-by')],
  },
};
