import { isPlaceholder } from '../model/said';
import type { Rule } from './rule';
import { type Issue, issueOf, type Told } from './schema/issue';
import { missingKey } from './schema/missing-key';
import { outOfRange } from './schema/out-of-range';
import { unknownKey } from './schema/unknown-key';
import { wrongChoice } from './schema/wrong-choice';
import { wrongForm } from './schema/wrong-form';
import { wrongIdKey, wrongIdReference } from './schema/wrong-id';
import { wrongType } from './schema/wrong-type';

export const schema: Rule = {
  id: 'schema',
  severity: 'error',
  category: 'language',
  title: 'Something that does not fit its place',
  why: 'Each key takes something of one sort: a text, a date, a list, one of a few words. What does not fit is left out of every judgement, as if it had not been written, so a slip of the hand could hide work that was done. The message names the key, what it takes, and what was probably meant.\n\nTo keep something that the format has no key for, let its key begin with `x-`. Such keys are kept and never judged.',
  wrong: { 'community.cop.yaml': 'name: Fire Management\nstage: lunch\n' },
  right: { 'community.cop.yaml': 'name: Fire Management\nstage: launch\n' },
  check: ({ design, report }) => {
    for (const file of design.files) {
      if (file.kind === undefined) continue;
      for (const found of file.issues) {
        const issue = issueOf(design, file, file.kind, found);
        // Words that only hold a place open are spoken of as such, and are no mistake.
        if (typeof issue.value === 'string' && found.keyword !== 'additionalProperties' && isPlaceholder(issue.value))
          continue;
        const told = tell(issue);
        if (told === undefined) continue;
        const { message, on = 'value', fixes = [] } = told;
        report({ path: file.path, at: issue.at }, message, { on, fixes, data: { keyword: found.keyword } });
      }
    }
  },
};

function tell(issue: Issue): Told | undefined {
  switch (issue.keyword) {
    case 'additionalProperties':
      return unknownKey(issue);
    case 'propertyNames':
      return wrongIdKey(issue);
    case 'required':
      return missingKey(issue);
    case 'type':
      return wrongType(issue);
    case 'enum':
      return wrongChoice(issue);
    case 'pattern':
      return wrongIdReference(issue);
    case 'format':
      return wrongForm(issue);
    default:
      return issue.schema?.format === undefined ? outOfRange(issue) : wrongForm(issue);
  }
}
