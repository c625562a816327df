import { t } from '@vscode/l10n';
import { itemById } from '../checklist/checklist';
import type { Fact, Place } from '../model/fact';
import type { ReportContext } from '../report/context';
import type { Planned } from '../report/tables/calendar/entry';
import { kinds } from '../schema/kinds';
import { schemaOf } from '../schema/schemas';
import { parseDate } from '../values/dates';
import { addInterval, parseInterval } from '../values/intervals';

/** When files, documents, declarations, waivers and the learning agenda are to be looked at again. */
export function reviewDates(context: ReportContext): readonly Planned[] {
  return [...files(context), ...documents(context), ...decisions(context), ...agenda(context)];
}

function files({ design, tell }: ReportContext): readonly Planned[] {
  return kinds.flatMap(kind =>
    design.part(kind).origins.flatMap(({ path, at, value }) => {
      const title = t('Look at “{0}” again ({1})', t(schemaOf(kind).title ?? kind), tell.path(path).path);
      return review(['file', path], title, { path, at: [...at, 'review-by'] }, value['review-by']);
    }),
  );
}

function documents({ design, tell }: ReportContext): readonly Planned[] {
  return design.entities('document').flatMap(({ id, title, fact }) => {
    const date = fact.get('review-by');
    return reviewOf(['document', id], t('Look at “{0}” again', tell.prose(title)), date);
  });
}

function decisions({ design }: ReportContext): readonly Planned[] {
  const items = design.part('readiness').get('items')?.entries() ?? [];
  return items.flatMap(([id, fact]) => {
    const item = itemById(id);
    if (item === undefined) return [];
    const question = t(item.question);
    return [
      ...reviewOf(
        ['declaration', id],
        t('Does it still hold? “{0}”', question),
        fact.get('declared')?.get('review-by'),
      ),
      ...reviewOf(['waiver', id], t('The waiver ends: “{0}”', question), fact.get('waived')?.get('until')),
    ];
  });
}

/** The next look at the learning agenda: as long after the last one as it says. */
function agenda({ design }: ReportContext): readonly Planned[] {
  const adapting = design.part('learning-agenda').get('adapting');
  const last = adapting?.get('last-review');
  const interval = parseInterval(adapting?.get('review')?.value ?? '');
  const date = last && parseDate(last.value);
  if (last === undefined || date === undefined || date.first !== date.last || interval === undefined) return [];
  return review(['agenda'], t('Go through the learning agenda with members'), last, addInterval(date.last, interval));
}

function reviewOf(
  identity: readonly string[],
  title: string,
  date: Fact<string | number> | undefined,
): readonly Planned[] {
  return date === undefined ? [] : review(identity, title, date, date.value);
}

function review(
  identity: readonly string[],
  title: string,
  { path, at }: Place,
  written: string | number | undefined,
): readonly Planned[] {
  if (written === undefined) return [];
  const date = parseDate(written);
  return [{ identity, title, place: { path, at }, written, date, kind: 'review-by', who: [] }];
}
