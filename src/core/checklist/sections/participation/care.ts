import { hasLeft } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { anySaid, holds, silent } from '../../judgement';
import { membersMeant } from '../../members-meant';

export const care: Item = {
  id: 'participation.care',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Is it a safe and caring community?',
  why: 'Nobody shows what went wrong, or asks for help, unless they can rely on being treated with care.',
  sources: [{ document: 'BN', section: 'Aspects to consider, 5: Love and care' }],
  criteria: [
    {
      id: 'agreements',
      text: 'Members have agreed how they treat one another',
      next: 'Agree with the members how you want to treat one another, and write it under “care”, “agreements”',
      where: { kind: 'governance', at: ['care', 'agreements'] },
      judge: ({ design }) => anySaid(...(design.part('governance').get('care')?.list('agreements') ?? [])),
    },
    {
      id: 'contact',
      text: 'There is somebody to turn to when something hurts',
      next: 'Name under “care”, “contact”, the member or the role to turn to when something hurts, and see that somebody holds the role',
      where: { kind: 'governance', at: ['care', 'contact'] },
      judge: somebodyToTurnTo,
    },
  ],
};

function somebodyToTurnTo(context: JudgeContext): Judgement {
  const contact = context.design.part('governance').get('care')?.get('contact');
  if (contact === undefined) return silent();
  const people = membersMeant(context, ['role', 'member'], contact.value).filter(member => !hasLeft(member));
  return people.length > 0 ? holds([contact]) : silent([contact]);
}
