import type { Rule } from './rule';
import { reportProblems } from './yaml-problems';

export const yamlTrap: Rule = {
  id: 'yaml-trap',
  severity: 'error',
  category: 'language',
  title: 'Something that YAML takes for something else',
  why: 'YAML gives some signs a meaning that nobody expects: a colon inside a sentence makes a key of the words before it, `#` after a space begins a comment, a text may not begin with `@`, a tab is no indentation. In some cases the file still reads without a word, but a part of it is lost.\n\nCopse says what was probably meant, and reads the rest of the file as if it were put right already. The fix changes only the place that is named. A text in straight quotes (`"…"` or `\'…\'`) is always taken as it stands.',
  wrong: { 'activities.cop.yaml': 'activities:\n  call:\n    title: Monthly call: kickoff\n' },
  right: { 'activities.cop.yaml': 'activities:\n  call:\n    title: "Monthly call: kickoff"\n' },
  check: context => reportProblems(context, 'yaml-trap'),
};
