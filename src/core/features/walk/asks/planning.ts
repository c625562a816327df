import { all, another, type ItemAsks, lacking, otherwise, part, those } from '../ask';
import { communicationRole, coreOrActive, expertRole, facilitatorRole, institutionsRole, priorities } from './common';

const newTheme = another('theme', 'definition', 'challenges', 'priority');
const newProduct = another('product', 'kind', 'themes', 'owners', 'due');
const newOrganisation = another('organisation', 'kind', 'interests', 'sustainability', 'support');
const newMember = another('member', 'organisation', 'status', 'participation');
const newTie = another('relationships', 'between', 'kind', 'about', 'since');

/** What to ask for the section on planning and getting started. */
export const planningAsks: Readonly<Record<string, ItemAsks>> = {
  'planning.interests': {
    'organisations-name-an-interest': [
      those('organisation', 'interests'),
      otherwise(lacking('member', 'organisation', 'status'), newMember),
    ],
    'members-name-an-interest': [those('member', 'interests'), coreOrActive],
    'themes-serve-two': [those('theme', 'interested'), otherwise(newTheme)],
    'organisations-are-served': [those('organisation', 'interests'), otherwise(newOrganisation)],
  },
  'planning.need': {
    'already-there-checked': [part('community', 'origin.already-there')],
    'members-raise-challenges': [those('challenge', 'raised-by'), another('challenge', 'raised-by')],
  },
  'planning.negotiation': {
    'origin-and-aims': [part('community', 'origin.started-by', 'origin.aims')],
    'interests-negotiated': [
      part(
        'community',
        'origin.negotiation.sponsor-interests',
        'origin.negotiation.member-interests',
        'origin.negotiation.agreed',
      ),
    ],
  },
  'planning.clarity': {
    'domain-statement': [part('domain', 'statement')],
    'themes-are-defined': [those('theme', 'definition'), otherwise(newTheme)],
    'themes-answer-challenges': [those('theme', 'challenges'), otherwise(newTheme)],
    'members-raised-them': [those('challenge', 'raised-by'), those('theme', 'challenges'), priorities],
  },
  'planning.relationships': {
    'a-tie-stands': [newTie],
    'done-together-before': [newTie, part('community', 'origin.story')],
    'core-has-ties': [newTie, lacking('member', 'participation')],
  },
  'planning.mapping': {
    'members-besides-facilitators': [newMember],
    'strengths-known': [those('member', 'strengths'), coreOrActive],
    'communication-known': [those('member', 'communication.prefers'), coreOrActive],
    'potential-known': [those('member', 'potential', 'interests'), coreOrActive],
  },
  'planning.purpose': {
    'learning-focus': [part('community', 'purpose.learning-focus')],
    'purpose-names-themes': [part('community', 'purpose.themes')],
    'members-set-it': [part('community', 'purpose.defined-by')],
    'no-duty-to-act-or-incorporate': [part('community', 'purpose.joint-action', 'purpose.formal-constitution')],
  },
  'planning.institutional-sustainability': {
    'prospects-known': [those('organisation', 'sustainability'), otherwise(newOrganisation)],
    'at-risk-supported': [those('organisation', 'support'), otherwise(newOrganisation)],
  },
  'planning.design': {
    'key-roles-exist': [facilitatorRole, expertRole, communicationRole, institutionsRole],
    'key-roles-held': [
      those('role', 'held-by'),
      those('member', 'status'),
      otherwise(facilitatorRole, expertRole, communicationRole, institutionsRole),
    ],
    'members-besides-role-holders': [lacking('member', 'status'), newMember],
  },
  'planning.motivation': {
    'a-product-is-planned': [newProduct],
    'products-have-owners': [those('product', 'owners'), otherwise(all('product', 'owners')), otherwise(newProduct)],
    'product-within-a-year': [those('product', 'due'), otherwise(part('readiness', 'target'), newProduct)],
  },
  'planning.flexibility': {
    'agenda-is-reviewed': [part('learning-agenda', 'adapting.review')],
    'roles-may-change': [part('governance', 'participation.moving-between')],
  },
  'planning.learning-agenda': {
    'a-theme-stands': [newTheme],
    'grounded-in-needs': [
      those('grounded-in', 'kind', 'description'),
      otherwise(another('grounded-in', 'kind', 'on', 'description')),
    ],
    'high-themes-lead-somewhere': [another('outcome', 'themes', 'by'), all('theme', 'priority')],
  },
};
