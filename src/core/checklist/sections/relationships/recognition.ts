import { t } from '@vscode/l10n';
import type { Item, JudgeContext, Judgement } from '../../item';
import { anySaid, every, notApplicable, silent } from '../../judgement';

export const recognition: Item = {
  id: 'relationships.recognition',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Is contribution personal and credited?',
  why: 'People give more to what carries their name, and feel that it is theirs.',
  sources: [
    { document: 'PN', section: 'Relationships and communication between members: Personalisation and recognition' },
  ],
  criteria: [
    {
      id: 'recognition-is-said',
      text: 'It is said how those who contribute are credited',
      next: 'Agree how those who contribute are named and thanked, and write it as “recognition”',
      where: { kind: 'communication', at: ['recognition'] },
      judge: ({ design }) => anySaid(design.part('communication').get('recognition')),
    },
    {
      id: 'done-products-are-credited',
      text: 'Every product that is done names those who made it',
      next: 'Name under each product that is done whose names stand on it, as “credits”',
      where: { kind: 'learning-agenda', at: ['products'] },
      judge: doneProductsAreCredited,
    },
  ],
};

function doneProductsAreCredited({ design }: JudgeContext): Judgement {
  const products = design.entities('product').map(({ fact }) => fact);
  if (products.length === 0) return silent();
  const done = products.filter(product => product.get('status')?.value === 'done');
  if (done.length === 0) return notApplicable(t('No product is done yet.'));
  return every(done, product => [product.get('credits')]);
}
