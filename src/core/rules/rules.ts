import { channelWithoutOwner } from './channel-without-owner';
import { dateOrder } from './date-order';
import { dependsOnOnePerson } from './depends-on-one-person';
import { expiredWaiver } from './expired-waiver';
import { futureReading } from './future-reading';
import { groupWithoutReport } from './group-without-report';
import { indicatorAnatomy } from './indicator-anatomy';
import { launchInThePast } from './launch-in-the-past';
import { oneOrganisationLeads } from './one-organisation-leads';
import { overdue } from './overdue';
import { overloadedMember } from './overloaded-member';
import { productWithoutOwner } from './product-without-owner';
import { roleHeldByAbsent } from './role-held-by-absent';
import { roleWithoutHolder } from './role-without-holder';
import type { Rule } from './rule';
import { singleContact } from './single-contact';
import { skillsGap } from './skills-gap';
import { staleReview } from './stale-review';
import { storyChain } from './story-chain';
import { termOver } from './term-over';
import { themeWithoutLeader } from './theme-without-leader';
import { tooFewHolders } from './too-few-holders';
import { tooManyPriorities } from './too-many-priorities';
import { unservedChallenge } from './unserved-challenge';
import { unusedTheme } from './unused-theme';
import { virtualBeforeTrust } from './virtual-before-trust';

/** Every rule, in the order in which findings on the same place count: the first is told. */
export const rules: readonly Rule[] = [
  dateOrder,
  futureReading,
  expiredWaiver,
  staleReview,
  termOver,
  launchInThePast,
  overdue,
  roleWithoutHolder,
  tooFewHolders,
  roleHeldByAbsent,
  singleContact,
  oneOrganisationLeads,
  dependsOnOnePerson,
  overloadedMember,
  skillsGap,
  virtualBeforeTrust,
  tooManyPriorities,
  themeWithoutLeader,
  unusedTheme,
  unservedChallenge,
  productWithoutOwner,
  channelWithoutOwner,
  groupWithoutReport,
  indicatorAnatomy,
  storyChain,
];
