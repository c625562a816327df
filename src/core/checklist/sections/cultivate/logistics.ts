import { t } from '@vscode/l10n';
import { isOver } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { anySaid, atLeast, every, together, unless } from '../../judgement';

export const logistics: Item = {
  id: 'cultivate.logistics',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Is the launch prepared, and its follow-up?',
  why: 'A start that nobody prepares and that nothing follows wears out even those who care most.',
  sources: [
    { document: 'FAQ', section: 'About cultivating communities of practice (third step; success factors: leadership)' },
  ],
  criteria: [
    {
      id: 'tasks-have-owner-and-date',
      text: 'Every task of preparation has an owner and a date',
      next: 'List under “logistics” what has to be prepared, and write for each task who does it (“owner”) and by when (“due”)',
      where: { kind: 'activities', at: ['launch', 'logistics'] },
      judge: context => every(tasks(context), task => together(task.get('owner'), task.get('due'))),
    },
    {
      id: 'nothing-overdue',
      text: 'No task of preparation is overdue',
      next: 'Do what is overdue and write “done: true”, or agree on another day and change “due”',
      where: { kind: 'activities', at: ['launch', 'logistics'] },
      judge: nothingOverdue,
    },
    {
      id: 'follow-up',
      text: 'At least one thing is planned for afterwards',
      next: 'Write under “follow-up” what is done in the weeks after the launch, by whom and until when',
      where: { kind: 'activities', at: ['launch', 'follow-up'] },
      judge: ({ design }) =>
        anySaid(...(design.part('activities').get('launch')?.list('follow-up') ?? []).map(task => task.get('task'))),
    },
  ],
};

function tasks({ design }: JudgeContext) {
  return design.part('activities').get('launch')?.list('logistics') ?? [];
}

function nothingOverdue(context: JudgeContext): Judgement {
  const open = tasks(context).filter(task => task.get('done')?.value !== true);
  const done = tasks(context).filter(task => task.get('done')?.value === true);
  const due = open.flatMap(task => task.get('due') ?? []);
  const overdue = due.filter(({ value }) => isOver(value, context.asOf));
  return unless(
    overdue,
    overdue.length === 1 ? t('One task is overdue.') : t('{0} tasks are overdue.', overdue.length),
    atLeast(1, [...done.map(task => task.get('done')), ...due]),
  );
}
