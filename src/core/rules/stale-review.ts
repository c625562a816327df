import { t } from '@vscode/l10n';
import type { Fact, Place } from '../model/fact';
import { isOver } from '../model/people';
import { hasClosed } from '../model/stage';
import { kinds } from '../schema/kinds';
import { isBefore, parseDate } from '../values/dates';
import { addInterval, parseInterval } from '../values/intervals';
import type { Rule, RuleContext } from './rule';

export const staleReview: Rule = {
  id: 'stale-review',
  severity: 'warning',
  category: 'dates',
  title: 'Something that should have been looked at again by now',
  why: 'Communities change their ways, aims and roles as they go, and a plan that is to be of use changes with them (PraxisNote 16, “Planning and getting started”, Flexibility). So a file, a document or a declaration may say by when it should be looked at again (`review-by`), the learning agenda how often (`adapting`), and the community when it will ask whether its work is done (`lifespan`). This reminds you once such a day has passed.\n\nLook at it again, change what needs changing, and write down the next date. A file whose `updated` is no earlier than its `review-by` counts as looked at.',
  wrong: {
    'governance.cop.yaml':
      'documents:\n  house-rules: { title: House rules, kind: participation-rules, review-by: 2025-10-01 }\n',
  },
  right: {
    'governance.cop.yaml':
      'documents:\n  house-rules: { title: House rules, kind: participation-rules, review-by: 2199-10-01 }\n',
  },
  check: context => {
    if (hasClosed(context.design)) return;
    files(context);
    documents(context);
    declarations(context);
    agenda(context);
    lifespan(context);
  },
};

function files({ design, asOf, report }: RuleContext): void {
  for (const kind of kinds) {
    for (const { path, at, value } of design.part(kind).origins) {
      const date = value['review-by'];
      if (date === undefined || !isOver(date, asOf) || isSince(value.updated, date)) continue;
      const place: Place = { path, at: [...at, 'review-by'] };
      const message = t(
        'This file was to be looked at again by {0}. Go through it, then write today’s date under “updated” and the next date under “review-by”.',
        String(date),
      );
      report(place, message);
    }
  }
}

function documents({ design, asOf, report }: RuleContext): void {
  for (const { fact, title } of design.entities('document')) {
    const date = overdue(fact.get('review-by'), asOf);
    if (date === undefined) continue;
    report(
      date,
      t(
        '“{0}” was to be looked at again by {1}. Talk it over, then write the next date under “review-by”.',
        title,
        String(date.value),
      ),
    );
  }
}

function declarations({ design, asOf, report }: RuleContext): void {
  for (const [item, fact] of design.part('readiness').get('items')?.entries() ?? []) {
    const date = overdue(fact.get('declared')?.get('review-by'), asOf);
    if (date === undefined) continue;
    report(
      date,
      t(
        'What was declared about “{0}” was to be looked at again by {1}, and no longer counts. See whether it still holds, then write the next date under “review-by”.',
        item,
        String(date.value),
      ),
      { data: { item } },
    );
  }
}

function agenda({ design, asOf, report }: RuleContext): void {
  const adapting = design.part('learning-agenda').get('adapting');
  const last = adapting?.get('last-review');
  const often = adapting?.get('review');
  const date = last && parseDate(last.value);
  const interval = often && parseInterval(often.value);
  if (last === undefined || date === undefined || interval === undefined) return;
  if (addInterval(date.last, interval) >= asOf) return;
  report(
    last,
    t(
      'The last look at the learning agenda ({0}) is longer ago than you wanted (“{1}”). Go through it with members, then write the new date under “last-review”.',
      String(last.value),
      often?.value ?? '',
    ),
  );
}

function lifespan({ design, asOf, report }: RuleContext): void {
  const date = overdue(design.part('community').get('lifespan')?.get('review-on'), asOf);
  if (date === undefined) return;
  report(
    date,
    t(
      'By {0} you wanted to ask whether the community has done its work. Ask it, then write down the next date or how it ends.',
      String(date.value),
    ),
  );
}

function overdue(date: Fact<string | number> | undefined, asOf: string): Fact<string | number> | undefined {
  return date !== undefined && isOver(date.value, asOf) ? date : undefined;
}

/** True where the file was gone through on the day of its review or later. */
function isSince(updated: string | number | undefined, review: string | number): boolean {
  const done = updated === undefined ? undefined : parseDate(updated);
  const due = parseDate(review);
  return done !== undefined && due !== undefined && !isBefore(done, due);
}
