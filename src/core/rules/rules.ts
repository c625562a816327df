import { channelWithoutOwner } from './channel-without-owner';
import { conflictMarkers } from './conflict-markers';
import { dateOrder } from './date-order';
import { dependsOnOnePerson } from './depends-on-one-person';
import { duplicateId } from './duplicate-id';
import { expiredWaiver } from './expired-waiver';
import { futureReading } from './future-reading';
import { groupWithoutReport } from './group-without-report';
import { ignoreWithoutReason } from './ignore-without-reason';
import { indicatorAnatomy } from './indicator-anatomy';
import { launchInThePast } from './launch-in-the-past';
import { newerFormat } from './newer-format';
import { notPartOfDesign } from './not-part-of-design';
import { numberAsText } from './number-as-text';
import { oneOrganisationLeads } from './one-organisation-leads';
import { overdue } from './overdue';
import { overloadedMember } from './overloaded-member';
import { personalData } from './personal-data';
import { placeholder } from './placeholder';
import { productWithoutOwner } from './product-without-owner';
import { roleHeldByAbsent } from './role-held-by-absent';
import { roleWithoutHolder } from './role-without-holder';
import type { Rule } from './rule';
import { schema } from './schema';
import { singleContact } from './single-contact';
import { skillsGap } from './skills-gap';
import { staleReview } from './stale-review';
import { storyChain } from './story-chain';
import { termOver } from './term-over';
import { themeWithoutLeader } from './theme-without-leader';
import { tooFewHolders } from './too-few-holders';
import { tooManyPriorities } from './too-many-priorities';
import { unknownReference } from './unknown-reference';
import { unreadableFile } from './unreadable-file';
import { unservedChallenge } from './unserved-challenge';
import { unusedId } from './unused-id';
import { unusedTheme } from './unused-theme';
import { virtualBeforeTrust } from './virtual-before-trust';
import { wrongReferenceType } from './wrong-reference-type';
import { yamlSyntax } from './yaml-syntax';
import { yamlTrap } from './yaml-trap';

/** Every rule, in the order in which findings on the same place count: the first is told. */
export const rules: readonly Rule[] = [
  unreadableFile,
  conflictMarkers,
  yamlSyntax,
  yamlTrap,
  newerFormat,
  schema,
  duplicateId,
  unknownReference,
  wrongReferenceType,
  placeholder,
  numberAsText,
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
  personalData,
  notPartOfDesign,
  unusedId,
  ignoreWithoutReason,
];
