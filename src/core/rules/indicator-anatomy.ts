import { t } from '@vscode/l10n';
import { setValue } from '../edit/set-value';
import { saysMore } from '../model/credited';
import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import { currentHolders } from '../model/people';
import { hasClosed } from '../model/stage';
import type { Indicator } from './indicator/figures';
import { type HopefulName, hopefulName } from './indicator/name';
import { numberWithoutUnit, percentOutside, targetBeforeBaseline, wordsAsNumber } from './indicator/numbers';
import { splitProblems } from './indicator/split';
import type { Fix, Rule, RuleContext } from './rule';

export const indicatorAnatomy: Rule = {
  id: 'indicator-anatomy',
  severity: 'warning',
  category: 'evaluation',
  title: 'An indicator that cannot be read rightly',
  why: [
    'Figures help where they feed a clear-headed conversation about what the community is worth to its members, and do harm where they stand in for it; and they cost members’ time, of which there is little (Frequently asked questions, “About cultivating communities of practice”, on measurement). Progress is watched against what was planned, within a set time, by somebody (PraxisNote 16, “Leadership and co-ordination of the community of practice”, Monitoring). So an indicator should be built in a way that two people read it alike:',
    '- a number has a `unit`;\n- a percentage lies between 0 and 100;\n- what is told in words (`qualitative`) has no number;\n- the name says what is watched (“Cases recorded”), and `direction` which way is hoped for: “Increase in cases” would be true or false, and nothing to read;\n- a target does not lie before its baseline, neither by date nor by value;\n- the parts of a split make up the whole: at least two, none twice, no number in two of them;\n- a role collects it, which outlasts a name;\n- `used-for` says which decision or conversation it feeds, or a review takes it up.',
  ].join('\n\n'),
  wrong: {
    'indicators.cop.yaml':
      'indicators:\n  cases:\n    title: Increase in cases recorded\n    type: count\n    unit: cases\n    used-for: Choosing the cases for the next visit\n',
  },
  right: {
    'indicators.cop.yaml':
      'indicators:\n  cases:\n    title: Cases recorded\n    type: count\n    unit: cases\n    direction: up\n    used-for: Choosing the cases for the next visit\n',
  },
  check: context => {
    const { design } = context;
    if (hasClosed(design)) return;
    const inReviews = indicatorsInReviews(design);
    for (const indicator of design.entities('indicator')) {
      numberWithoutUnit(context, indicator);
      percentOutside(context, indicator);
      wordsAsNumber(context, indicator);
      targetBeforeBaseline(context, indicator);
      splitProblems(context, indicator);
      nameOfAHope(context, indicator);
      collectedByPerson(context, indicator);
      if (!inReviews.has(indicator.id)) noUse(context, indicator);
    }
  },
};

function nameOfAHope({ design, report }: RuleContext, { fact }: Indicator): void {
  const title = fact.get('title');
  const found = title && hopefulName(title.value);
  if (title === undefined || found === undefined) return;
  const isSet = fact.get('direction') !== undefined || saysMore(design, fact, 'direction');
  const message = isSet
    ? t('“{0}” names a hope, not what is watched. Call it “{1}”.', title.value, found.neutral)
    : t(
        '“{0}” names a hope, not what is watched. Call it “{1}”, and say under “direction” which way is good.',
        title.value,
        found.neutral,
      );
  const direction = isSet ? undefined : { path: fact.path, at: [...fact.at, 'direction'] };
  report(title, message, { fixes: [renamed(design, title, direction, found)] });
}

/** The name goes, what it said of the direction stays. */
function renamed(design: Design, title: Place, direction: Place | undefined, found: HopefulName): Fix {
  return {
    title:
      direction === undefined
        ? t('Call it “{0}”', found.neutral)
        : t('Call it “{0}”, with “direction: {1}”', found.neutral, found.direction),
    isChoice: true,
    edits: () => {
      const parts = [
        ...setValue(design, title, found.neutral),
        ...(direction === undefined ? [] : setValue(design, direction, found.direction)),
      ];
      return parts.length === 0 ? [] : [{ path: title.path, edits: parts.flatMap(({ edits }) => edits) }];
    },
  };
}

function collectedByPerson({ design, asOf, report }: RuleContext, { fact, title }: Indicator): void {
  const collectors = fact.list('collected-by');
  if (collectors.some(({ value }) => design.entity('role', value) !== undefined)) return;
  for (const collector of collectors) {
    const member = design.entity('member', collector.value);
    if (member === undefined) continue;
    report(
      collector,
      t('{0} collects “{1}” in person. Name the role instead: it outlasts a name.', member.title, title),
      { data: { members: [member.id] }, fixes: roleInstead(design, collector, member.id, asOf) },
    );
  }
}

/** Where somebody holds one role, that is the one. */
function roleInstead(design: Design, collector: Place, member: string, asOf: string): readonly Fix[] {
  const held = design
    .entities('role')
    .filter(role => currentHolders(design, role, asOf).some(holder => holder.member.id === member));
  const [role, another] = held;
  if (role === undefined || another !== undefined) return [];
  return [
    { title: t('Name the role “{0}”', role.title), isChoice: true, edits: () => setValue(design, collector, role.id) },
  ];
}

function noUse({ design, report }: RuleContext, { fact, title }: Indicator): void {
  if (!design.isComplete('indicators') || Object.keys(fact.value).length === 0) return;
  if (fact.get('used-for') !== undefined || saysMore(design, fact, 'used-for')) return;
  report(
    fact,
    t('“{0}” does not say what it is used for. Say under “used-for” which decision or conversation it feeds.', title),
    { on: 'key' },
  );
}

function indicatorsInReviews(design: Design): ReadonlySet<string> {
  const reviews = design.part('indicators').list('reviews');
  return new Set(reviews.flatMap(review => review.list('indicators').map(({ value }) => value)));
}
