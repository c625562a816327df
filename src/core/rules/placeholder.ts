import { t } from '@vscode/l10n';
import { templateLines } from '../../generated/template-lines';
import { remove } from '../edit/remove';
import type { DesignFile } from '../model/design-file';
import { isPlaceholder } from '../model/said';
import type { Path } from '../yaml/node';
import { subjectOf } from './naming';
import type { Rule } from './rule';
import { valueAt } from './schema/issue';

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'warning',
  category: 'housekeeping',
  title: 'A place held open',
  why: 'TBD, TODO, “[…]” and the lines of a template are notes to oneself. They are fine while one writes, but they say nothing yet, and so they count as nothing said: whatever point of the checklist looks at them stays open.\n\nWrite what you know, if only roughly, or take the line out until you know more.',
  wrong: { 'domain.cop.yaml': 'statement: TBD\n' },
  right: { 'domain.cop.yaml': 'statement: How to burn safely on shared land\n' },
  check: ({ design, report }) => {
    for (const file of design.files) {
      if (file.kind === undefined) continue;
      for (const at of placesHeldOpen(file)) {
        const text = String(valueAt(file.value, at)).trim();
        const place = { path: file.path, at };
        const said = templateLines.has(text.toLowerCase())
          ? t(
              '{0} still has the line of the template, “{1}”, so it counts as nothing said.',
              subjectOf(file.kind, at),
              text,
            )
          : t('{0} is held open by “{1}”, so it counts as nothing said.', subjectOf(file.kind, at), text);
        report(place, `${said} ${t('Write what you know, or take it out.')}`, {
          fixes: [{ title: t('Take it out'), isChoice: true, edits: () => remove(design, place) }],
        });
      }
    }
  },
};

/** Texts that only hold a place open, those among them that would not even be allowed there. */
function placesHeldOpen({ value, issues, mentions }: DesignFile): readonly Path[] {
  const refused = issues.map(({ at }) => at).filter(at => isHeldOpen(valueAt(value, at)));
  const found = new Map([...mentions.heldOpen, ...refused].map(at => [JSON.stringify(at), at]));
  return [...found.values()];
}

function isHeldOpen(value: unknown): boolean {
  return typeof value === 'string' && isPlaceholder(value);
}
