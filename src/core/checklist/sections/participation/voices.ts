import { t } from '@vscode/l10n';
import type { Place } from '../../../model/fact';
import { type Member, presentMembers } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { holds, notApplicable, share, silent, unless } from '../../judgement';
import { membersMeant, type Stand } from '../../members-meant';

/** Of so many members it must be known whether they are heard. */
const known = 0.8;

export const voices: Item = {
  id: 'participation.voices',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Are those seldom heard drawn in?',
  why: 'Those who are not used to being listened to seldom speak up by themselves, and what they know is lost to all.',
  sources: [{ document: 'PN', section: 'Incentives to create a culture of participation: Integration' }],
  criteria: [
    {
      id: 'known-who-is-heard',
      text: 'Of at least four members in five it is known whether they are usually heard',
      next: 'Write “usually” or “rarely” under “heard” for each member',
      where: { kind: 'members', at: ['members'] },
      judge: whoIsHeard,
    },
    {
      id: 'rarely-heard-have-a-way-in',
      text: 'Everybody who is rarely heard has a way in: one made for them, something to host or lead, or an invitation by name',
      next: 'Write under “voices” how each member who is rarely heard is drawn in, let them host or lead something, or invite them by name',
      where: { kind: 'communication', at: ['voices'] },
      judge: rarelyHeardAreDrawnIn,
    },
  ],
};

function whoIsHeard({ design }: JudgeContext): Judgement {
  return share(
    known,
    presentMembers(design).map(member => member.fact),
    member => [member.get('heard')],
  );
}

function rarelyHeardAreDrawnIn(context: JudgeContext): Judgement {
  const rarely = presentMembers(context.design).filter(member => member.fact.get('heard')?.value === 'rarely');
  if (rarely.length === 0) return nobodyIsRarelyHeard(context);
  const ways = waysIn(context);
  const without = rarely.filter(({ id }) => !ways.has(id)).flatMap(({ fact }) => fact.get('heard') ?? []);
  return unless(
    without,
    without.length === 1
      ? t('Nothing is said yet of how one member who is rarely heard is drawn in.')
      : t('Nothing is said yet of how {0} members who are rarely heard are drawn in.', without.length),
    holds([...new Set(rarely.flatMap(({ id }) => ways.get(id) ?? []))]),
  );
}

function nobodyIsRarelyHeard(context: JudgeContext): Judgement {
  const heard = whoIsHeard(context);
  return heard.outcome === 'silent' ? silent(heard.lacking) : notApplicable(t('Nobody is said to be rarely heard.'));
}

/** The places that give members a way to be heard, by the member's id. */
function waysIn(context: JudgeContext): ReadonlyMap<string, readonly Place[]> {
  const { design } = context;
  const ways = new Map<string, Place[]>();
  const add = (place: Place, members: readonly Member[]) => {
    for (const { id } of members) ways.set(id, [...(ways.get(id) ?? []), place]);
  };
  const meant = (id: string, ...types: readonly Stand[]) => membersMeant(context, types, id);
  for (const voice of design.part('communication').list('voices')) {
    const how = voice.get('how');
    if (how === undefined) continue;
    add(
      how,
      voice.list('with').flatMap(({ value }) => meant(value, 'member', 'organisation')),
    );
  }
  for (const { fact } of design.entities('activity')) {
    for (const host of fact.list('hosts')) add(host, meant(host.value, 'member', 'role'));
    for (const invited of fact.list('invites')) add(invited, meant(invited.value, 'member'));
  }
  const led = [
    ...design.entities('theme').flatMap(({ fact }) => fact.list('led-by')),
    ...design.entities('group').flatMap(({ fact }) => fact.list('led-by')),
    ...(design.part('activities').get('launch')?.list('agenda') ?? []).flatMap(entry => entry.list('led-by')),
  ];
  for (const leader of led) add(leader, meant(leader.value, 'member', 'role'));
  return ways;
}
