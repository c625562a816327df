import type { YamlProblem } from '../yaml/problem';
import type { RuleContext } from './rule';

/** Reports what was found of one rule while the files were read. */
export function reportProblems({ design, report }: RuleContext, rule: YamlProblem['rule']): void {
  for (const { path, problems } of design.files) {
    for (const { span, message, fix, ...problem } of problems) {
      if (problem.rule !== rule) continue;
      const fixes = fix === undefined ? [] : [{ title: fix.title, edits: () => [{ path, edits: fix.edits }] }];
      report({ path, ...span }, message, { fixes });
    }
  }
}
