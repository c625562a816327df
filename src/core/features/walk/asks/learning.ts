import { all, another, type ItemAsks, lacking, otherwise, part, those } from '../ask';
import { coreOrActive, priorities } from './common';

const newProduct = another('product', 'kind', 'themes', 'owners', 'due');
const newActivity = another('activity', 'kind', 'when', 'mode', 'serves');

/** What to ask for the section on stimulating the learning process. */
export const learningAsks: Readonly<Record<string, ItemAsks>> = {
  'learning.plan': {
    'themes-have-priorities': [those('theme', 'priority'), priorities],
    'high-themes-have-questions': [those('theme', 'questions'), priorities],
    'outcomes-have-themes-and-dates': [those('outcome', 'themes', 'by'), otherwise(another('outcome', 'themes', 'by'))],
  },
  'learning.groups': {
    'groups-report-back': [those('group', 'themes', 'led-by', 'reports-back'), otherwise(all('group', 'led-by'))],
  },
  'learning.information': {
    'recording-said': [part('communication', 'knowledge.recording')],
    'sharing-said': [part('communication', 'knowledge.sharing')],
    'case-study-or-guide': [lacking('product', 'kind'), newProduct],
  },
  'learning.history': {
    'history-is-kept': [
      part('communication', 'knowledge.history'),
      those('channel', 'kind'),
      otherwise(another('channel', 'kind', 'url')),
    ],
  },
  'learning.needs-served': {
    'five-needs': [those('activity', 'serves'), newActivity],
    'problems-and-practice': [those('activity', 'serves'), newActivity],
  },
  'learning.mutual-benefit': {
    'members-give-and-get': [those('member', 'interests', 'strengths'), coreOrActive],
    'strength-meets-interest': [all('member', 'interests', 'strengths'), coreOrActive],
  },
};
