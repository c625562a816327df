import { t } from '@vscode/l10n';
import type { Fact } from '../../../model/fact';
import { coreAndActiveMembers, presentMembers } from '../../../model/people';
import { channelsInUse } from '../../channels-in-use';
import type { Item, JudgeContext, Judgement } from '../../item';
import { every, fails, holds, silent, unless } from '../../judgement';

export const channels: Item = {
  id: 'participation.channels',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Do the channels fit different styles, cultures and access?',
  why: 'Members differ in how they like to talk and in what they can use, so one way alone always leaves somebody out.',
  sources: [{ document: 'PN', section: 'Incentives to create a culture of participation: Communication' }],
  criteria: [
    {
      id: 'two-kinds',
      text: 'There are at least two kinds of channel',
      next: 'Add a channel of another kind, for example the telephone beside a mailing list, and write its “kind”',
      where: { kind: 'communication', at: ['channels'] },
      judge: twoKinds,
    },
    {
      id: 'preferences-are-met',
      text: 'Each core or active member can use a channel that they prefer',
      next: 'Ask each core and active member which way of communicating they prefer, write it under “prefers”, and open a channel of that kind',
      where: { kind: 'communication', at: ['channels'] },
      judge: preferencesAreMet,
    },
    {
      id: 'languages-are-covered',
      text: 'For each member there is a channel in a language they speak',
      next: 'Write the “languages” of each member and of each channel, and see that everybody finds one of theirs',
      where: { kind: 'communication', at: ['channels'] },
      judge: languagesAreCovered,
    },
  ],
};

function twoKinds(context: JudgeContext): Judgement {
  const open = channelsInUse(context);
  const kinds = open.flatMap(({ fact }) => fact.get('kind') ?? []);
  if (new Set(kinds.map(({ value }) => value)).size >= 2) return holds(kinds);
  const without = open.map(({ fact }) => fact).filter(fact => fact.get('kind') === undefined);
  return silent(without, undefined, kinds);
}

function preferencesAreMet(context: JudgeContext): Judgement {
  const open = channelsInUse(context);
  const offered = new Set<string | undefined>(open.flatMap(({ id, fact }) => [id, fact.get('kind')?.value]));
  const members = coreAndActiveMembers(context.design).map(({ fact }) => fact);
  const met = (member: Fact<Preferring>) => prefers(member).filter(({ value }) => offered.has(value));
  const unmet = members.filter(member => met(member).length === 0).flatMap(prefers);
  if (unmet.length === 0) return every(members, met);
  // A channel whose kind is not said may be the one that somebody prefers.
  const kindless = open.map(({ fact }) => fact).filter(channel => channel.get('kind') === undefined);
  if (open.length === 0 || kindless.length > 0) return silent(kindless, undefined, members.flatMap(met));
  return fails(unmet, t('No channel is of a kind that is preferred here.'));
}

type Preferring = { readonly communication?: { readonly prefers?: readonly string[] } };

function prefers(member: Fact<Preferring>): readonly Fact<string>[] {
  return member.get('communication')?.list('prefers') ?? [];
}

function languagesAreCovered(context: JudgeContext): Judgement {
  const open = channelsInUse(context).map(({ fact }) => fact);
  const offered = open.flatMap(channel => channel.list('languages'));
  const unsaid = open.filter(channel => channel.get('languages') === undefined);
  const spokenBy = (member: Fact<Speaking>) => member.get('communication')?.list('languages') ?? [];
  const expected = new Set(coreAndActiveMembers(context.design).map(({ id }) => id));
  const members = presentMembers(context.design)
    .filter(({ id, fact }) => expected.has(id) || spokenBy(fact).length > 0)
    .map(({ fact }) => fact);
  const uncovered = members
    .map(spokenBy)
    .filter(spoken => spoken.length > 0 && !offered.some(language => isAmong(language, spoken)));
  if (offered.length === 0 || (uncovered.length > 0 && unsaid.length > 0)) return silent(unsaid);
  const judged = every(members, member => {
    const spoken = spokenBy(member);
    return offered.filter(language => isAmong(language, spoken));
  });
  return unless(
    uncovered.flat(),
    t('No channel is in a language that is spoken here.'),
    judged.outcome === 'holds' ? holds([...new Set(judged.evidence)]) : judged,
  );
}

type Speaking = { readonly communication?: { readonly languages?: readonly string[] } };

/** Whoever speaks Brazilian Portuguese can follow Portuguese: only the first part of a language's code counts. */
function isAmong(language: Fact<string>, spoken: readonly Fact<string>[]): boolean {
  return spoken.some(({ value }) => primary(value) === primary(language.value));
}

function primary(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}
