import type { Rule } from './rule';
import { reportProblems } from './yaml-problems';

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  severity: 'error',
  category: 'language',
  title: 'A file that cannot be read as it is written',
  why: 'Design files are written in YAML: keys with a colon after them, lists with a dash before each item, two spaces for each step to the right. Here a file breaks these rules in a way that leaves open what was meant, for example where a list and keys stand mixed on one level, or where one key stands twice.\n\nThe message stands where reading stopped making sense. Nothing else is said of the file until that place is put right, so that one slip does not bring a page of complaints. What could be read of it still counts.',
  wrong: { 'members.cop.yaml': 'members:\n  ana:\n    name: Ana\n  - luis\n' },
  right: { 'members.cop.yaml': 'members:\n  ana:\n    name: Ana\n  luis:\n    name: Luis\n' },
  check: context => reportProblems(context, 'yaml-syntax'),
};
