import type { OutlineNode } from '../../../core/features/outline/node';
import type { Kind } from '../../../core/schema/kinds';

export const ofKinds: Readonly<Record<Kind, string>> = {
  community: 'home',
  domain: 'globe',
  members: 'organization',
  roles: 'account',
  'learning-agenda': 'mortar-board',
  activities: 'calendar',
  communication: 'comment-discussion',
  governance: 'law',
  indicators: 'graph',
  stories: 'quote',
  readiness: 'checklist',
};

/** By where their group stands. */
const ofEntries: Readonly<Record<string, string>> = {
  challenges: 'flame',
  'change.outcomes': 'target',
  'change.actors': 'person',
  'landscape.communities': 'organization',
  organisations: 'briefcase',
  members: 'person',
  relationships: 'link',
  conversations: 'comment',
  roles: 'account',
  'grounded-in': 'book',
  themes: 'lightbulb',
  outcomes: 'mortar-board',
  products: 'package',
  groups: 'organization',
  activities: 'calendar',
  'launch.agenda': 'clock',
  'launch.logistics': 'tasklist',
  'launch.follow-up': 'tasklist',
  channels: 'megaphone',
  voices: 'unmute',
  documents: 'file-text',
  resources: 'credit-card',
  aspirations: 'heart',
  indicators: 'graph',
  reviews: 'history',
  stories: 'quote',
  items: 'checklist',
};

/** The name of the icon of an entry, or of the part of its file. */
export function iconOf({ type, kind, at }: OutlineNode): string {
  if (type === 'entry') return ofEntries[at.slice(0, -1).join('.')] ?? 'circle-small';
  return kind === undefined ? 'question' : ofKinds[kind];
}
