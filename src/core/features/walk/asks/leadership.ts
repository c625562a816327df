import { all, allOfKind, another, given, type ItemAsks, ofKind, otherwise, those } from '../ask';
import { facilitatorRole, priorities } from './common';

const supportRole = ofKind('role', 'technical-support', ['held-by', 'works-with']);
const leaderRole = ofKind('role', 'thematic-leader', [
  'held-by',
  'themes',
  'time',
  'reward.kind',
  'reward.description',
  'chosen',
]);
const mission = ofKind('document', 'mission', ['text', 'developed-by', 'adopted-on'], ['charter', 'strategy']);
const rules = ofKind(
  'document',
  'participation-rules',
  ['text', 'developed-by', 'adopted-on'],
  ['participation-model'],
);
const monitored = given(
  'indicator',
  { level: 'monitoring' },
  'measures',
  'source',
  'target.value',
  'target.by',
  'collected-by',
);

/** What to ask for the section on leadership and co-ordination. */
export const leadershipAsks: Readonly<Record<string, ItemAsks>> = {
  'leadership.facilitation': {
    'facilitator-role-exists': [facilitatorRole],
    'facilitator-role-held': [allOfKind('role', ['facilitator'], 'held-by'), otherwise(facilitatorRole)],
    'responsibilities-said': [those('role', 'responsibilities'), otherwise(facilitatorRole)],
    'time-said': [those('role', 'time'), otherwise(facilitatorRole)],
    'reward-said': [those('role', 'reward.kind', 'reward.description'), otherwise(facilitatorRole)],
  },
  'leadership.thematic-leaders': {
    'high-themes-are-led': [those('theme', 'led-by'), otherwise(all('theme', 'priority', 'led-by')), priorities],
    'leaders-terms-are-clear': [
      those('role', 'time', 'reward.kind', 'reward.description', 'chosen'),
      otherwise(leaderRole),
    ],
  },
  'leadership.technical-support': {
    'support-role-held': [allOfKind('role', ['technical-support'], 'held-by'), otherwise(supportRole)],
    'support-works-with-coordination': [those('role', 'works-with'), otherwise(supportRole)],
  },
  'leadership.documents': {
    'mission-exists': [mission],
    'rules-exist': [rules],
    'members-made-them': [those('document', 'developed-by'), otherwise(mission)],
  },
  'leadership.monitoring': {
    'dated-target': [those('indicator', 'target.value', 'target.by'), otherwise(monitored)],
    'somebody-collects': [those('indicator', 'collected-by'), otherwise(monitored)],
    'a-review-stands': [another('reviews', 'every', 'with', 'question')],
  },
  'leadership.backup': {
    'two-or-a-backup': [those('role', 'backup'), otherwise(facilitatorRole)],
  },
};
