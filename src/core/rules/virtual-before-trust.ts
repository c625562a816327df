import { t } from '@vscode/l10n';
import { saysMore } from '../model/credited';
import type { Design, Entity } from '../model/design';
import type { Fact } from '../model/fact';
import { hasClosed, isUnderWay } from '../model/stage';
import { isBefore, parseDate, type WrittenDate } from '../values/dates';
import type { Rule } from './rule';

export const virtualBeforeTrust: Rule = {
  id: 'virtual-before-trust',
  severity: 'warning',
  category: 'people',
  title: 'A first activity that is virtual, before there is trust',
  why: 'Working at a distance is a cheap way of going on after meetings, but it only carries once members have begun to trust and commit themselves to one another (PraxisNote 16, “Relationships and communication between members”, Types of interaction).\n\nLet the first activity be one where people meet, or say under `trust-first` in communication.cop.yaml how trust grows otherwise; perhaps members have long known each other. A reasoned choice of one way only (`one-mode-because`) is respected. Nothing is said where it is not certain that the virtual activity comes first, or once a community is under way.',
  wrong: {
    'activities.cop.yaml':
      'activities:\n  call: { title: First call, mode: virtual, when: 2027-03-02 }\n  visit: { title: First visit, mode: face-to-face, when: 2027-06-10 }\n',
  },
  right: {
    'activities.cop.yaml':
      'activities:\n  visit: { title: First visit, mode: face-to-face, when: 2027-02-10 }\n  call: { title: First call, mode: virtual, when: 2027-03-02 }\n',
  },
  check: ({ design, report }) => {
    if (hasClosed(design) || isUnderWay(design) || isExplained(design)) return;
    const first = firstVirtual(design);
    const mode = first?.fact.get('mode');
    if (first === undefined || mode === undefined) return;
    report(
      mode,
      t(
        '“{0}” comes first and is virtual, before members have met. Plan a meeting face to face before it, or say under “trust-first” how trust grows.',
        first.title,
      ),
    );
  },
};

/** The virtual activity that certainly comes before every meeting and before everything of which the mode is not told. */
function firstVirtual(design: Design): Entity<'activity'> | undefined {
  const virtual: { readonly activity: Entity<'activity'>; readonly date: WrittenDate }[] = [];
  const others: (WrittenDate | undefined)[] = meetings(design);
  for (const activity of design.entities('activity')) {
    const date = dateOf(activity.fact.get('when'));
    if (activity.fact.get('mode')?.value !== 'virtual') others.push(date);
    else if (date !== undefined) virtual.push({ activity, date });
  }
  const [first] = virtual.sort((a, b) => (isBefore(a.date, b.date) ? -1 : isBefore(b.date, a.date) ? 1 : 0));
  if (first === undefined) return undefined;
  return others.every(date => date !== undefined && isBefore(first.date, date)) ? first.activity : undefined;
}

/** Since when there are channels where people are together. */
function meetings(design: Design): (WrittenDate | undefined)[] {
  return design
    .entities('channel')
    .filter(({ fact }) => fact.get('mode')?.value === 'face-to-face')
    .map(({ fact }) => dateOf(fact.get('since')));
}

function dateOf(fact: Fact<string | number> | undefined): WrittenDate | undefined {
  return fact && parseDate(fact.value);
}

function isExplained(design: Design): boolean {
  if (!design.isComplete('communication') || !design.isComplete('activities')) return true;
  const communication = design.part('communication');
  return (['trust-first', 'one-mode-because'] as const).some(
    key => communication.get(key) !== undefined || saysMore(design, communication, key),
  );
}
