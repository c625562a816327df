import { t } from '@vscode/l10n';
import type { Fact } from '../model/fact';
import { holdersOf } from '../model/people';
import { isBefore, parseDate } from '../values/dates';
import type { Rule, RuleContext } from './rule';

type DateFact = Fact<string | number> | undefined;

/** Reports the date that should be the later one, where it is certainly the earlier one. */
type Compare = (earlier: DateFact, later: DateFact, message: (earlier: string, later: string) => string) => void;

export const dateOrder: Rule = {
  id: 'date-order',
  severity: 'error',
  category: 'dates',
  title: 'Two dates in the wrong order',
  why: 'Something that ends before it begins is a slip of the pen, and everything reckoned from it goes wrong: who holds a role today, what is in the calendar, which decisions still stand. Two dates are compared only where their order is beyond doubt: `2027` and `2027-03` may mean the same day, so nothing is said of them.\n\nCorrect whichever of the two dates is wrong.',
  wrong: {
    'members.cop.yaml': 'members:\n  ana:\n    joined: 2027-03-01\n    left: 2026-11-30\n',
  },
  right: {
    'members.cop.yaml': 'members:\n  ana:\n    joined: 2026-03-01\n    left: 2026-11-30\n',
  },
  check: context => {
    const compare: Compare = (earlier, later, message) => {
      if (earlier === undefined || later === undefined || !isReversed(earlier.value, later.value)) return;
      context.report(later, message(String(earlier.value), String(later.value)));
    };
    people(context, compare);
    plans(context, compare);
    papers(context, compare);
    decisions(context, compare);
  },
};

function people({ design }: RuleContext, compare: Compare): void {
  for (const { fact, title } of design.entities('member')) {
    compare(fact.get('joined'), fact.get('left'), (joined, left) =>
      t('{0} left ({2}) before joining ({1}). Correct one of the two dates.', title, joined, left),
    );
  }
  for (const role of design.entities('role')) {
    for (const { member, fact } of holdersOf(design, role)) {
      const term = fact as Fact<{ readonly from?: string | number; readonly until?: string | number }>;
      compare(term.get('from'), term.get('until'), (from, until) =>
        t(
          '{0} stops holding the role “{1}” ({3}) before starting ({2}). Correct one of the two dates.',
          member.title,
          role.title,
          from,
          until,
        ),
      );
    }
  }
}

function plans({ design }: RuleContext, compare: Compare): void {
  const ended = (title: string) => (begins: string, ends: string) =>
    t('“{0}” ends ({2}) before it begins ({1}). Correct one of the two dates.', title, begins, ends);
  for (const { fact, title } of design.entities('activity')) {
    compare(fact.get('when'), fact.get('until'), ended(title));
  }
  for (const { fact, title } of design.entities('channel')) {
    compare(fact.get('since'), fact.get('ended'), ended(title));
  }
  const community = design.part('community');
  compare(community.get('origin')?.get('started-on'), community.get('lifespan')?.get('review-on'), (started, review) =>
    t(
      'The community is to ask whether its work is done ({1}) before it starts ({0}). Correct one of the two dates.',
      started,
      review,
    ),
  );
}

function papers({ design }: RuleContext, compare: Compare): void {
  for (const { fact, title } of design.entities('document')) {
    compare(fact.get('adopted-on'), fact.get('review-by'), (adopted, review) =>
      t(
        '“{0}” is to be looked at again ({2}) before it was adopted ({1}). Correct one of the two dates.',
        title,
        adopted,
        review,
      ),
    );
  }
}

function decisions({ design }: RuleContext, compare: Compare): void {
  for (const [item, fact] of design.part('readiness').get('items')?.entries() ?? []) {
    const waived = fact.get('waived');
    compare(waived?.get('on'), waived?.get('until'), (on, until) =>
      t('The waiver of “{0}” ends ({2}) before it was decided ({1}). Correct one of the two dates.', item, on, until),
    );
    const declared = fact.get('declared');
    compare(declared?.get('on'), declared?.get('review-by'), (on, review) =>
      t(
        'What was declared about “{0}” is to be looked at again ({2}) before it was declared ({1}). Correct one of the two dates.',
        item,
        on,
        review,
      ),
    );
  }
}

function isReversed(earlier: string | number, later: string | number): boolean {
  const first = parseDate(earlier);
  const second = parseDate(later);
  return first !== undefined && second !== undefined && isBefore(second, first);
}
