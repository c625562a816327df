import { t } from '@vscode/l10n';
import type { Item } from '../../item';
import { everyHasSomebody } from '../../somebody';

export const groups: Item = {
  id: 'learning.groups',
  weight: 'enriching',
  phase: 'ongoing',
  question: 'Do groups report back?',
  why: 'A small group can go deeper, and everybody gains when what it finds comes back to all.',
  sources: [{ document: 'PN', section: 'Stimulating the learning process: Thematic groups' }],
  notApplicable: ({ design }) =>
    design.entities('group').length > 0 ? undefined : t('The community has no smaller groups.'),
  criteria: [
    {
      id: 'groups-report-back',
      text: 'Every group has themes, somebody who leads it, and a way of reporting back',
      next: 'Write under each group its “themes”, who leads it (“led-by”) and how it tells the others what it found (“reports-back”)',
      where: { kind: 'learning-agenda', at: ['groups'] },
      judge: ({ design }) =>
        everyHasSomebody(
          design,
          design.entities('group').map(({ fact }) => fact),
          group => group.list('led-by'),
          group => [group.get('themes'), group.get('reports-back')],
        ),
    },
  ],
};
