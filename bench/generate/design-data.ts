import { below, oneOf, prose, type Random } from './random';
import type { Value } from './yaml-text';

type Entries = { readonly [key: string]: Value };

/** What the files of one design say, by kind: ten kinds, all references answered. */
export function designData(index: number, random: Random): Readonly<Record<string, Entries>> {
  const size = 4 + below(36, random);
  const part = (share: number) => Math.max(2, Math.round(size * share));
  const words = (count: number) => prose(count, random);
  const member = () => `member-${below(size, random)}`;
  const theme = () => `theme-${below(part(0.25), random)}`;
  const activity = () => `activity-${below(part(0.5), random)}`;
  const some = (name: () => string) => [...new Set([name(), name()])];
  return {
    community: {
      name: `Community ${index}`,
      summary: words(40),
      stage: 'design',
      languages: ['en', 'es'],
      purpose: {
        'learning-focus': words(30),
        'to-what-end': words(30),
        themes: some(theme),
        'defined-by': some(member),
        'defined-on': '2026-05-21',
      },
      identity: { rituals: [words(8), words(9)], values: [words(7), words(8)] },
      updated: '2026-11-12',
    },
    domain: {
      statement: words(40),
      identification: words(30),
      challenges: entries('challenge', part(0.4), () => ({
        title: words(4),
        description: words(50),
        'raised-by': some(member),
      })),
      scope: { in: [words(5), words(6)], out: [words(5), words(6)] },
      updated: '2026-11-12',
    },
    members: memberData(size, random, random() < 0.1),
    roles: {
      roles: entries('role', part(0.25), n => ({
        kind: n === 0 ? 'facilitator' : 'expert',
        title: words(3),
        'held-by': some(member),
        needs: 1,
        responsibilities: [words(10), words(9), words(11)],
        description: words(25),
        time: '4 h/month',
        chosen: words(8),
      })),
      updated: '2026-11-12',
    },
    'learning-agenda': {
      themes: entries('theme', part(0.25), n => ({
        title: words(3),
        definition: words(50),
        challenges: [2 * n, 2 * n + 1].filter(at => at < part(0.4)).map(at => `challenge-${at}`),
        questions: [words(9), words(8)],
        priority: 'medium',
        'led-by': [member()],
      })),
      outcomes: entries('outcome', part(0.25), n => ({
        title: words(5),
        description: words(20),
        themes: [`theme-${n}`],
        by: '2028-02-29',
      })),
      products: entries('product', part(0.2), () => ({
        title: words(4),
        kind: 'guide',
        themes: [theme()],
        owners: [member()],
        due: '2027-06-30',
      })),
      updated: '2026-11-12',
    },
    activities: {
      activities: entries('activity', part(0.5), n => ({
        title: words(3),
        description: words(25),
        kind: 'meeting',
        mode: n === 0 ? 'face-to-face' : 'virtual',
        when: `2027-0${1 + (n % 9)}-14T15:00`,
        lasts: '1 h',
        hosts: [member()],
        themes: [theme()],
      })),
      updated: '2026-11-12',
    },
    communication: {
      channels: entries('channel', part(0.2), () => ({
        title: words(2),
        kind: oneOf(['email-list', 'chat', 'video'], random),
        mode: 'virtual',
        purpose: words(12),
        'run-by': [member()],
        'needs-skills': 'low',
        access: 'members',
        since: '2026-04-20',
      })),
      updated: '2026-11-12',
    },
    governance: {
      documents: entries('document', part(0.1), () => ({
        kind: 'mission',
        title: words(4),
        text: words(30),
        'developed-by': some(member),
        'adopted-on': '2026-05-21',
      })),
      participation: { voluntary: true, access: 'open', 'how-to-join': words(12), leaving: words(9) },
      resources: entries('resource', part(0.15), () => ({
        for: [activity()],
        covers: ['events'],
        kind: 'money',
        amount: 7200,
        currency: 'GBP',
        from: words(8),
        status: 'secured',
      })),
      updated: '2026-11-12',
    },
    indicators: {
      indicators: entries('indicator', part(0.25), () => ({
        title: words(3),
        definition: words(12),
        level: 'monitoring',
        type: 'count',
        unit: 'people',
        measures: [theme()],
        every: 'quarter',
        'collected-by': ['role-0'],
        source: words(9),
        effort: '1 h/quarter',
        'used-for': words(9),
        readings: [{ on: '2026-06-30', value: 12 }],
      })),
      updated: '2026-11-12',
    },
    stories: {
      stories: entries('story', part(0.15), () => ({
        title: words(6),
        'told-by': member(),
        consent: { publish: true, on: '2026-10-15' },
        language: 'en',
        state: 'told',
        steps: ['immediate', 'potential', 'applied', 'realised'].map(value => ({
          value,
          text: words(60),
          indicators: ['indicator-0'],
        })),
        themes: [theme()],
      })),
      updated: '2026-11-12',
    },
  };
}

/** A members file. @param aliased whether interests are written once and taken up again by an alias */
export function memberData(count: number, random: Random, aliased: boolean): Entries {
  const words = (length: number) => prose(length, random);
  const interests = (n: number): Value => {
    if (!aliased || n > 3) return [words(4)];
    return n === 0 ? ['&shared', 'theme-0', 'challenge-0'] : '*shared';
  };
  return {
    mapping: { done: '2026-06-11', method: words(12), gaps: [words(9)] },
    members: entries('member', count, n => ({
      name: `Member ${n}`,
      status: 'confirmed',
      participation: n < 4 ? 'core' : 'active',
      interests: interests(n),
      strengths: [words(5), words(6)],
      'passes-on': words(12),
    })),
    updated: '2026-11-12',
  };
}

function entries(name: string, count: number, entry: (n: number) => Entries): Entries {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`${name}-${n}`, entry(n)]));
}
