import { t } from '@vscode/l10n';
import type { EntryOf } from '../../../model/design';
import type { Fact, Place } from '../../../model/fact';
import { parseDate } from '../../../values/dates';
import { type Channel, channelsInUse } from '../../channels-in-use';
import type { Item, JudgeContext, Judgement } from '../../item';
import { fails, holds, holdsInTension, notApplicable, silent } from '../../judgement';

type Mode = 'face-to-face' | 'virtual';
type ChannelKind = NonNullable<EntryOf<'channel'>['kind']>;

const distant: readonly ChannelKind[] = ['email-list', 'chat', 'forum', 'phone', 'video', 'web-page'];

export const interaction: Item = {
  id: 'relationships.interaction',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Is there a mix of face-to-face and virtual, trust first?',
  why: 'Meeting builds the trust that exchange at a distance lives on, and the distance keeps it going at little cost.',
  sources: [{ document: 'PN', section: 'Relationships and communication between members: Types of interaction' }],
  criteria: [
    {
      id: 'face-to-face',
      text: 'There is an activity or a channel that is face to face',
      next: 'Plan a meeting in one room or out in the field, and give it the “mode” face-to-face',
      where: { kind: 'activities', at: ['activities'] },
      judge: context => inMode(context, 'face-to-face'),
    },
    {
      id: 'virtual',
      text: 'There is an activity or a channel that is virtual',
      next: 'Add a way of staying in touch between meetings, and give it the “mode” virtual',
      where: { kind: 'communication', at: ['channels'] },
      judge: context => inMode(context, 'virtual'),
    },
    {
      id: 'trust-first',
      text: 'People meet before they work at a distance, or trust is built in another way first',
      next: 'Let people meet face to face first, or write as “trust-first” how they come to trust each other before they work at a distance',
      where: { kind: 'communication', at: ['trust-first'] },
      judge: trustFirst,
    },
    {
      id: 'one-mode-has-a-reason',
      text: 'Where there is only one of the two, it is said why',
      next: 'If you mean to do without the other way of meeting, write down why, as “one-mode-because”',
      where: { kind: 'communication', at: ['one-mode-because'] },
      judge: oneModeHasAReason,
    },
  ],
};

function inMode(context: JudgeContext, mode: Mode): Judgement {
  const found = placesInMode(context, mode);
  if (found.length > 0) return holds(found);
  const other = placesInMode(context, mode === 'virtual' ? 'face-to-face' : 'virtual');
  if (other.length === 0 || reason(context) === undefined) return silent();
  return notApplicable(t('The community has chosen one way of meeting, and says why.'));
}

function oneModeHasAReason(context: JudgeContext): Judgement {
  const modes: readonly Mode[] = ['face-to-face', 'virtual'];
  if (modes.every(mode => placesInMode(context, mode).length > 0)) {
    return notApplicable(t('Members meet both face to face and at a distance.'));
  }
  const because = reason(context);
  if (because === undefined) return silent();
  return holdsInTension(
    [because],
    t('The community has chosen one way of meeting, where the advice is to combine both.'),
  );
}

function reason({ design }: JudgeContext): Fact<string> | undefined {
  return design.part('communication').get('one-mode-because');
}

function placesInMode(context: JudgeContext, mode: Mode): readonly Place[] {
  const activities = context.design.entities('activity').map(({ fact }) => fact.get('mode'));
  const meeting = activities.filter(fact => fact?.value === mode || fact?.value === 'hybrid');
  const channels = channelsInUse(context).flatMap(channel => channelInMode(channel, mode));
  return [...meeting, ...channels].filter(place => place !== undefined);
}

/** Some kinds of channel only exist at a distance, so that a design need not say it. */
function channelInMode({ fact }: Channel, mode: Mode): readonly (Place | undefined)[] {
  const said = fact.get('mode');
  const kind = fact.get('kind');
  const atADistance = kind !== undefined && distant.includes(kind.value) ? kind : undefined;
  if (said !== undefined && said.value !== mode) return [];
  return mode === 'virtual' ? [said, atADistance] : [said];
}

function trustFirst(context: JudgeContext): Judgement {
  const first = firstActivities(context);
  const modes = first.map(activity => activity.get('mode')).filter(mode => mode !== undefined);
  const meeting = modes.filter(({ value }) => value !== 'virtual');
  const trust = context.design.part('communication').get('trust-first');
  const evidence = [...meeting, trust].filter(place => place !== undefined);
  if (evidence.length > 0) return holds(evidence);
  if (first.length === 0 || modes.length < first.length) return silent(first.filter(activity => !activity.get('mode')));
  return fails(modes, t('The first activity that has a date is virtual.'));
}

/** The dated activities that begin on the earliest day. */
function firstActivities({ design }: JudgeContext) {
  const dated = design.entities('activity').flatMap(({ fact }) => {
    const when = fact.get('when');
    const day = when === undefined ? undefined : parseDate(when.value)?.first;
    return day === undefined ? [] : [{ fact, day }];
  });
  const earliest = dated.map(({ day }) => day).sort()[0];
  return dated.filter(({ day }) => day === earliest).map(({ fact }) => fact);
}
