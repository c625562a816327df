import { t } from '@vscode/l10n';
import type { Subject } from './compare';
import type { Said } from './said';
import { type Telling, toolTitle } from './telling';

/** What a difference is about, at the head of its sentence; undefined for a part of the plan as a whole. */
export function subjectName(subject: Subject, said: Said | undefined, telling: Telling): string | undefined {
  const { type, id } = subject;
  if (id === undefined) return undefined;
  if (type === 'checklist-item' || type === 'rule') return t('“{0}”', toolTitle(telling.prose(id)));
  const kind = typeName(type);
  const title = t('“{0}”', titleOf(id, said, telling));
  return kind === undefined ? title : t('{0} {1}', kind, title);
}

/** The title or name of an entry, else its id. */
export function titleOf(id: string, said: Said | undefined, telling: Telling): string {
  const entries = said?.kind === 'map' ? said.entries : undefined;
  const title = entries?.get('title') ?? entries?.get('name');
  return telling.prose(title?.kind === 'value' ? String(title.value) : id);
}

function typeName(type: Subject['type']): string | undefined {
  switch (type) {
    case 'activity':
      return t('Activity');
    case 'actor':
      return t('Actor');
    case 'challenge':
      return t('Challenge');
    case 'change':
      return t('Change hoped for');
    case 'channel':
      return t('Channel');
    case 'document':
      return t('Document');
    case 'group':
      return t('Group');
    case 'indicator':
      return t('Indicator');
    case 'member':
      return t('Member');
    case 'organisation':
      return t('Organisation');
    case 'outcome':
      return t('Learning outcome');
    case 'product':
      return t('Product');
    case 'resource':
      return t('Resource');
    case 'role':
      return t('Role');
    case 'story':
      return t('Story');
    case 'theme':
      return t('Theme');
    default:
      return undefined;
  }
}
