import { t } from '@vscode/l10n';
import { parseDate } from '../values/dates';
import type { Rule } from './rule';

export const futureReading: Rule = {
  id: 'future-reading',
  severity: 'error',
  category: 'dates',
  title: 'A reading from the future',
  why: 'A reading is what was found on a day. One that is dated on a day still to come cannot have been found: either the date is wrong, or it is a hope, which belongs under `targets`. Figures are only worth having if people can trust them when they talk them over (Frequently asked questions, “About cultivating communities of practice”, on measurement).',
  wrong: {
    'indicators.cop.yaml':
      'indicators:\n  cases:\n    title: Cases recorded\n    type: count\n    unit: cases\n    readings:\n      - { on: 2199-06-30, value: 12 }\n',
  },
  right: {
    'indicators.cop.yaml':
      'indicators:\n  cases:\n    title: Cases recorded\n    type: count\n    unit: cases\n    targets:\n      - { value: 12, by: 2199-06-30 }\n',
  },
  check: ({ design, asOf, report }) => {
    for (const indicator of design.entities('indicator')) {
      for (const reading of indicator.fact.list('readings')) {
        const on = reading.get('on');
        const date = on && parseDate(on.value);
        if (on === undefined || date === undefined || date.first <= asOf) continue;
        if (reading.get('value') === undefined) continue;
        report(
          on,
          t(
            'The reading of “{0}” is dated {1}, which is still to come. Correct the date; a value that you hope for belongs under “targets”.',
            indicator.title,
            String(on.value),
          ),
        );
      }
    }
  },
};
