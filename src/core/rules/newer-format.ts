import { t } from '@vscode/l10n';
import { formatVersion } from '../schema/format-version';
import type { Rule } from './rule';

export const newerFormat: Rule = {
  id: 'newer-format',
  severity: 'error',
  category: 'language',
  alone: true,
  title: 'A design in a newer format',
  why: 'The number after `copse` in `community.cop.yaml` tells which version of the format a design is written in. A newer version may have keys and words that this version of Copse does not know, so whatever it said of the design could be wrong. That is why it says nothing else.\n\nUpdate Copse. If the number was raised by mistake, set it back.',
  wrong: { 'community.cop.yaml': 'copse: 99\nname: Fire Management\n' },
  right: { 'community.cop.yaml': 'copse: 1\nname: Fire Management\n' },
  check: ({ design, report }) => {
    const version = design.part('community').get('copse');
    if (version === undefined || version.value <= formatVersion) return;
    report(
      version,
      t(
        'This design is written in format {0}, but this version of Copse knows no format newer than {1}. Update Copse to work with it; nothing else was checked.',
        version.value,
        formatVersion,
      ),
      { data: { version: version.value } },
    );
  },
};
