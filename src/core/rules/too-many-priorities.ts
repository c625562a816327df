import { t } from '@vscode/l10n';
import { hasClosed } from '../model/stage';
import type { Rule } from './rule';
import { quoted } from './words';

const most = 3;

export const tooManyPriorities: Rule = {
  id: 'too-many-priorities',
  severity: 'info',
  category: 'people',
  title: 'More than three themes of high priority',
  why: 'Programmes of work easily become too ambitious. SNV learned in its networks that it is wiser to keep to two or three points that matter most to the work and the organisation (PraxisNote 16, appendix on SNV), and a learning plan is there to say what comes first (“Stimulating the learning process”, Learning plan).\n\nKeep `priority: high` for three themes at most and let the others wait their turn. Themes that rest or are done are not counted.',
  wrong: {
    'learning-agenda.cop.yaml':
      'themes:\n  burning: { priority: high }\n  law: { priority: high }\n  seed: { priority: high }\n  fishing: { priority: high }\n',
  },
  right: {
    'learning-agenda.cop.yaml':
      'themes:\n  burning: { priority: high }\n  law: { priority: high }\n  seed: { priority: high }\n  fishing: { priority: medium }\n',
  },
  check: ({ design, report }) => {
    if (hasClosed(design)) return;
    const high = design.entities('theme').filter(({ fact }) => {
      const status = fact.get('status')?.value;
      return fact.get('priority')?.value === 'high' && status !== 'done' && status !== 'resting';
    });
    const place = high[most]?.fact.get('priority');
    if (place === undefined) return;
    report(
      place,
      t(
        '{0} themes have high priority: {1}. Keep it for three at most, so that there is time to go into them.',
        high.length,
        quoted(high.map(({ title }) => title)),
      ),
    );
  },
};
