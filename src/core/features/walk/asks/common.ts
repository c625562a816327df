import { type Ask, another, lacking, ofKind, otherwise } from '../ask';

const terms = ['held-by', 'time', 'reward.kind', 'reward.description'] as const;

export const facilitatorRole: Ask = ofKind('role', 'facilitator', ['held-by', 'responsibilities', ...terms.slice(1)]);

export const expertRole: Ask = ofKind('role', 'expert', terms);

export const communicationRole: Ask = ofKind('role', 'internal-communication', terms, ['external-communication']);

export const institutionsRole: Ask = ofKind('role', 'institutional-development', terms);

/** Where nobody is said to be of the core or active yet: whoever is there, else somebody new. */
export const coreOrActive: Ask = otherwise(
  lacking('member', 'participation'),
  another('member', 'organisation', 'status', 'participation'),
);

/** Where no theme is said to be of high priority yet. */
export const priorities: Ask = otherwise(
  lacking('theme', 'priority'),
  another('theme', 'definition', 'challenges', 'priority'),
);
