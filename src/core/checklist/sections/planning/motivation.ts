import { t } from '@vscode/l10n';
import { launchOf } from '../../../model/launch';
import { addMonths, parseDate } from '../../../values/dates';
import type { Item, JudgeContext, Judgement } from '../../item';
import { atLeast, fails, holds, silent } from '../../judgement';
import { everyHasSomebody } from '../../somebody';

export const motivation: Item = {
  id: 'planning.motivation',
  weight: 'essential',
  phase: 'before-launch',
  question: 'What concrete products will make taking part worth it?',
  why: 'A guide or a workshop that members can point to shows them, and their managers, what the hours were for.',
  sources: [{ document: 'PN', section: 'Planning and getting started: Motivation' }],
  criteria: [
    {
      id: 'a-product-is-planned',
      text: 'There is at least one product',
      next: 'Add to “products” something concrete that members will make: a case study, a guide, a training, a workshop',
      where: { kind: 'learning-agenda', at: ['products'] },
      judge: ({ design }) =>
        atLeast(
          1,
          design.entities('product').map(({ fact }) => fact),
        ),
    },
    {
      id: 'products-have-owners',
      text: 'Every product has an owner',
      next: 'Name under each product who sees to it that it gets done, as “owners”',
      where: { kind: 'learning-agenda', at: ['products'] },
      judge: ({ design }) =>
        everyHasSomebody(
          design,
          design.entities('product').map(({ fact }) => fact),
          product => product.list('owners'),
        ),
    },
    {
      id: 'product-within-a-year',
      text: 'At least one product is due within a year of the launch',
      next: 'Plan one product so small that it is done within a year of the launch, and write its date as “due”',
      where: { kind: 'learning-agenda', at: ['products'] },
      judge: productWithinAYear,
    },
  ],
};

function productWithinAYear({ design }: JudgeContext): Judgement {
  const launch = launchOf(design);
  if (launch === undefined) return silent([], t('The launch has no date yet.'));
  const earliest = addMonths(launch.date.first, -12);
  const latest = addMonths(launch.date.last, 12);
  const products = design.entities('product').map(({ fact }) => fact);
  const dates = products.map(product => product.get('due'));
  const inTime = dates.filter(due => {
    const date = due === undefined ? undefined : parseDate(due.value);
    return date !== undefined && date.first >= earliest && date.last <= latest;
  });
  const said = dates.filter(due => due !== undefined);
  if (inTime.length > 0) return holds(inTime.filter(due => due !== undefined));
  if (said.length > 0 && said.length === products.length)
    return fails(said, t('No product is due within a year of the launch.'));
  return silent(products.filter(product => product.get('due') === undefined));
}
