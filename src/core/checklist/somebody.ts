import { t } from '@vscode/l10n';
import type { Design } from '../model/design';
import type { Fact, Place } from '../model/fact';
import { coreAndActiveMembers, hasLeft, type Member } from '../model/people';
import type { Judgement } from './item';
import { every, holds, share, silent, unless } from './judgement';

type Missing = Place | undefined;

/** Judges a criterion over a share (0 to 1) of the core and active members; silent where there is none. */
export function shareOfCoreAndActive(
  design: Design,
  least: number,
  evidenceOf: (member: Member['fact']) => readonly Missing[],
): Judgement {
  const members = coreAndActiveMembers(design);
  if (members.length === 0) return silent([], t('No member is said to be core or active yet.'));
  return share(
    least,
    members.map(({ fact }) => fact),
    evidenceOf,
  );
}

/**
 * Judges a criterion over "every … has somebody"; fails where everybody whom one of them names has left. A role counts as it
 * stands.
 *
 * @param namesOf the members or roles that a subject names.
 * @param evidenceOf what else must be said of it; undefined where it is not.
 */
export function everyHasSomebody<S extends Place>(
  design: Design,
  subjects: readonly S[],
  namesOf: (subject: S) => readonly Fact<string>[],
  evidenceOf: (subject: S) => readonly Missing[] = () => [],
): Judgement {
  const gone = subjects.flatMap(subject => leftBehind(design, namesOf(subject)));
  const judged = every(subjects, subject => {
    const somebody = namesOf(subject).filter(fact => departure(design, fact) === undefined);
    const besides = evidenceOf(subject);
    return somebody.length === 0 || besides.includes(undefined) ? [] : [...somebody, ...besides];
  });
  return unless(gone, t('Everybody who is named has left.'), judged);
}

/** Where the design says that all whom a list names have left; nothing where one of them is still there, or none is named. */
function leftBehind(design: Design, names: readonly Fact<string>[]): readonly Place[] {
  const departures = names.map(fact => departure(design, fact));
  return departures.includes(undefined) ? [] : departures.filter(place => place !== undefined);
}

/** Where the design says that the member who is named has left. */
function departure(design: Design, named: Fact<string>): Place | undefined {
  const member = design.entity('member', named.value);
  return member !== undefined && hasLeft(member) ? member.fact.get('status') : undefined;
}

/** Holds where a list names at least so many different members. */
export function atLeastMembers(count: number, design: Design, names: readonly Fact<string>[]): Judgement {
  const members = names.filter(({ value }) => design.entity('member', value) !== undefined);
  return new Set(members.map(({ value }) => value)).size >= count ? holds(members) : silent([], undefined, members);
}
