import type { Rule } from './rule';
import { reportProblems } from './yaml-problems';

export const conflictMarkers: Rule = {
  id: 'conflict-markers',
  severity: 'error',
  category: 'language',
  title: 'Two versions of a file that were not brought together',
  why: 'When two people change the same lines, git writes both versions into the file, between lines of `<<<<<<<`, `=======` and `>>>>>>>`, and leaves the choice to you.\n\nRead both versions, keep what is right (often a bit of each), and take out the three lines of signs. Until then nothing in the file is judged, because nobody can say which version counts.',
  wrong: {
    'community.cop.yaml': '<<<<<<< HEAD\nname: Fire Management\n=======\nname: Fire and Forests\n>>>>>>> review\n',
  },
  right: { 'community.cop.yaml': 'name: Fire Management\n' },
  check: context => reportProblems(context, 'conflict-markers'),
};
