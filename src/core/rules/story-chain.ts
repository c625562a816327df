import { t } from '@vscode/l10n';
import { saysMore } from '../model/credited';
import type { Entity } from '../model/design';
import { isBefore, parseDate, type WrittenDate } from '../values/dates';
import type { Rule, RuleContext } from './rule';

type Story = Entity<'story'>;
type Link = 'immediate' | 'potential' | 'applied' | 'realised';

/** From an experience to what came of it. */
const chain: readonly Link[] = ['immediate', 'potential', 'applied', 'realised'];

export const storyChain: Rule = {
  id: 'story-chain',
  severity: 'info',
  category: 'evaluation',
  title: 'A story with a gap',
  why: [
    'A value-creation story leads from an experience (`immediate`) to what somebody took away (`potential`), did with it (`applied`) and what came of it (`realised`); the story from Bhutan is told so (*Recent developments in social learning theory*, “A value-creation story” and “A value-creation framework”). Stories say why a figure moved, and can be set beside indicators, which they also help to find (Frequently asked questions, “About value creation”). A gap is no fault, only a question to ask the one who tells it:',
    '- what lies between two steps that are told;\n- what somebody did, where a story goes straight to what came of it;\n- how it was before, where only the number after is given;\n- which indicator it helps to explain, once there are indicators;\n- whether it happened: what is hoped for has `state: hoped-for`, and no numbers from afterwards.',
    'Stories in draft are left in peace.',
  ].join('\n\n'),
  wrong: {
    'stories.cop.yaml':
      'stories:\n  mill-lane:\n    title: The hedge on Mill Lane\n    state: told\n    steps:\n      - { value: immediate, text: We stood before two hedges. }\n      - { value: applied, text: I asked for wood chip. }\n',
  },
  right: {
    'stories.cop.yaml':
      'stories:\n  mill-lane:\n    title: The hedge on Mill Lane\n    state: told\n    steps:\n      - { value: immediate, text: We stood before two hedges. }\n      - { value: potential, text: I learned what wood chip can do. }\n      - { value: applied, text: I asked for wood chip. }\n',
  },
  check: context => {
    if (!context.design.isComplete('stories')) return;
    for (const story of context.design.entities('story')) {
      const state = story.fact.get('state')?.value;
      if (state === 'draft') continue;
      if (state === 'hoped-for') hopeWithNumbers(context, story);
      else told(context, story);
    }
  },
};

function told(context: RuleContext, story: Story): void {
  tooEarly(context, story);
  gaps(context, story);
  numbersWithoutBefore(context, story);
  noIndicator(context, story);
}

/** Told as a fact, though the day has not come or the activity that it began with had not. */
function tooEarly({ design, asOf, report }: RuleContext, { fact, title }: Story): void {
  const on = fact.get('on');
  const day = on && parseDate(on.value);
  if (on !== undefined && day !== undefined && day.first > asOf) {
    const message = t(
      '“{0}” is told as a fact on a day still to come ({1}). Correct the date, or write “state: hoped-for”.',
      title,
      String(on.value),
    );
    report(on, message);
    return;
  }
  const began = fact.get('activity');
  const activity = began && design.entity('activity', began.value);
  const start = activity && onlyDay(activity);
  if (began === undefined || activity === undefined || start === undefined) return;
  if (start.first <= asOf && (day === undefined || !isBefore(day, start))) return;
  report(
    began,
    t(
      '“{0}” is told as a fact, but “{1}”, with which it began, comes later. Correct a date, or write “state: hoped-for”.',
      title,
      activity.title,
    ),
  );
}

/** When an activity takes place; undefined of one that recurs, since its date may be that of the next time. */
function onlyDay({ fact }: Entity<'activity'>): WrittenDate | undefined {
  const when = fact.get('when');
  const recurs = fact.get('repeats') !== undefined || fact.get('rhythm') !== undefined;
  return when === undefined || recurs ? undefined : parseDate(when.value);
}

/** Told at the step after the gap. */
function gaps({ design, report }: RuleContext, { fact, title }: Story): void {
  if (saysMore(design, fact, 'steps')) return;
  const steps = chain.map(link => fact.list('steps').find(step => step.value.value === link));
  for (const [index, step] of steps.entries()) {
    if (step === undefined) continue;
    const before = steps.slice(0, index).findLastIndex(earlier => earlier !== undefined);
    const missing = before === -1 ? [] : chain.slice(before + 1, index);
    const leapt = missing.length === 0 && chain[index] === 'realised' && steps[index - 1] === undefined;
    if (missing.length > 0 || leapt) report(step.get('value') ?? step, gapText(title, leapt ? ['applied'] : missing));
  }
}

/** Between two steps only what was taken away and what was done with it can be missing. */
function gapText(title: string, missing: readonly Link[]): string {
  if (missing.length > 1) {
    return t(
      '“{0}” does not tell what was taken away and what was done with it. Ask, and add the steps “potential” and “applied” before this one.',
      title,
    );
  }
  return missing[0] === 'potential'
    ? t(
        '“{0}” does not tell what was taken away from the experience. Ask, and add a step “potential” before this one.',
        title,
      )
    : t('“{0}” does not tell what was done that led to this. Ask, and add a step “applied” before this one.', title);
}

function numbersWithoutBefore({ report }: RuleContext, { fact, title }: Story): void {
  for (const { number, after } of numbersOf(fact)) {
    if (number.get('before') !== undefined) continue;
    report(
      after,
      t(
        'The number {0} of “{1}” stands alone. Ask how it was before, and add it under “before”.',
        after.value,
        number.get('label')?.value ?? title,
      ),
    );
  }
}

function hopeWithNumbers({ report }: RuleContext, { fact, title }: Story): void {
  for (const { after } of numbersOf(fact)) {
    report(
      after,
      t(
        '“{0}” is hoped for, so nobody can know the number {1} yet. Take it out, or make it the target of an indicator.',
        title,
        after.value,
      ),
    );
  }
}

function noIndicator({ design, report }: RuleContext, { fact, title }: Story): void {
  if (design.entities('indicator').length === 0 || saysMore(design, fact, 'steps')) return;
  if (fact.list('steps').some(step => step.get('indicators') !== undefined)) return;
  report(
    fact,
    t('“{0}” names no indicator. Which figure does it help to explain? Add it under “indicators” of a step.', title),
    { on: 'key' },
  );
}

function numbersOf(fact: Story['fact']) {
  return fact.list('steps').flatMap(step =>
    step.list('numbers').flatMap(number => {
      const after = number.get('after');
      return after === undefined ? [] : [{ number, after }];
    }),
  );
}
