import { t } from '@vscode/l10n';
import type { Design, Part } from '../model/design';
import type { Fact } from '../model/fact';
import { isOver } from '../model/people';
import { hasClosed } from '../model/stage';
import type { Rule, RuleContext } from './rule';

type Task = NonNullable<NonNullable<Part<'activities'>['launch']>['logistics']>[number];
type ReadinessItem = NonNullable<Part<'readiness'>['items']>[string];

export const overdue: Rule = {
  id: 'overdue',
  severity: 'warning',
  category: 'dates',
  title: 'Something that was due and is not done',
  why: 'Many communities fail for want of somebody with the time to see to the practical things (Frequently asked questions, “About cultivating communities of practice”, on what makes them succeed), and progress can only be watched where dates are taken at their word (PraxisNote 16, “Leadership and co-ordination”, Monitoring). This speaks of tasks for the launch and after it, products, decisions of a review, and points of the checklist that somebody took on.\n\nIf it is done, say so: `done: true`, or `status: done` for a product. If not, agree on a new date with whoever took it on. Of a point of the checklist that is settled, take the `due` out.',
  wrong: {
    'activities.cop.yaml': 'launch:\n  logistics:\n    - { task: Reserve the barn, due: 2025-10-30 }\n',
  },
  right: {
    'activities.cop.yaml': 'launch:\n  logistics:\n    - { task: Reserve the barn, due: 2025-10-30, done: true }\n',
  },
  check: context => {
    if (hasClosed(context.design)) return;
    tasks(context);
    products(context);
    decisions(context);
    readinessItems(context);
  },
};

function tasks({ design, asOf, report }: RuleContext): void {
  const launch = design.part('activities').get('launch');
  const all: readonly Fact<Task>[] = [...(launch?.list('logistics') ?? []), ...(launch?.list('follow-up') ?? [])];
  for (const fact of all) {
    const due = fact.get('due');
    if (due === undefined || !isOver(due.value, asOf) || fact.get('done')?.value === true) continue;
    const task = fact.get('task')?.value ?? t('A task of the launch');
    report(due, undone(design, task, due.value, fact.get('owner')?.value));
  }
}

function products({ design, asOf, report }: RuleContext): void {
  for (const { fact, title } of design.entities('product')) {
    const due = fact.get('due');
    if (due === undefined || !isOver(due.value, asOf)) continue;
    const status = fact.get('status')?.value;
    const isThere = status === 'done' || (status === undefined && fact.get('url') !== undefined);
    if (isThere) continue;
    report(
      due,
      t(
        '“{0}” was due ({1}) and is not done. Write “status: done” if it is; else agree on a new date with its owners.',
        title,
        String(due.value),
      ),
    );
  }
}

function decisions({ design, asOf, report }: RuleContext): void {
  for (const review of design.part('indicators').list('reviews')) {
    for (const fact of review.list('decisions')) {
      const due = fact.get('due');
      if (due === undefined || !isOver(due.value, asOf) || fact.get('done')?.value === true) continue;
      const what = fact.get('what')?.value ?? t('A decision of a review');
      report(due, undone(design, what, due.value, fact.get('owner')?.value));
    }
  }
}

/** Whether a point is met, rules cannot know; what was set aside or vouched for since needs no reminder. */
function readinessItems({ design, asOf, report }: RuleContext): void {
  for (const [item, fact] of design.part('readiness').get('items')?.entries() ?? []) {
    const due = fact.get('due');
    if (due === undefined || !isOver(due.value, asOf) || isDecided(fact, asOf)) continue;
    report(
      due,
      t(
        'The point “{0}” was to be settled by {1}. If it is, take this date out; else agree on a new one.',
        item,
        String(due.value),
      ),
      { data: { item } },
    );
  }
}

function undone(design: Design, what: string, due: string | number, owner: string | undefined): string {
  const member = owner === undefined ? undefined : design.entity('member', owner)?.title;
  return member === undefined
    ? t(
        '“{0}” was due ({1}) and is not done. Write “done: true” if it is; else agree on a new date.',
        what,
        String(due),
      )
    : t(
        '“{0}” was due ({1}) and is not done. Write “done: true” if it is; else agree on a new date with {2}.',
        what,
        String(due),
        member,
      );
}

/** True of a point that is set aside for now, or that somebody says is met. */
function isDecided(fact: Fact<ReadinessItem>, asOf: string): boolean {
  const waived = fact.get('waived');
  const declared = fact.get('declared');
  return (
    (waived !== undefined && !isOver(waived.get('until')?.value, asOf)) ||
    (declared?.get('state')?.value === 'met' && !isOver(declared.get('review-by')?.value, asOf))
  );
}
