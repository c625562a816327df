import { t } from '@vscode/l10n';
import { hasClosed } from '../model/stage';
import { isOverloaded, mostOfFullTime, workloads } from '../model/workload';
import type { Rule } from './rule';

export const overloadedMember: Rule = {
  id: 'overloaded-member',
  severity: 'warning',
  category: 'people',
  title: 'A member of whom more than 40 % of full time is asked',
  why: 'Taking part in a community is rarely anybody’s main work, and time is what members lack most, so what it asks should be worth it and fit beside everything else (Frequently asked questions, “About cultivating communities of practice”, Time). In SNV’s networks it took 20 to 30 % of working time, and saying so beforehand kept people from expecting too much (PraxisNote 16, appendix on SNV).\n\nAdded up are the time of the roles that a member holds today and the time that activities ask of them, each at its upper end: 40 hours are a week of full time. Share a role, make it smaller, or let go of an activity. Where a role is somebody’s paid post, say so in a comment: `# copse-ignore overloaded-member: contracted full time`.',
  wrong: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana }\n',
    'roles.cop.yaml':
      'roles:\n  facilitation: { kind: facilitator, held-by: [ana], time: 30 % }\n  newsletter: { kind: internal-communication, held-by: [ana], time: 1 day/week }\n',
  },
  right: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana }\n  luis: { name: Luis }\n',
    'roles.cop.yaml':
      'roles:\n  facilitation: { kind: facilitator, held-by: [ana], time: 30 % }\n  newsletter: { kind: internal-communication, held-by: [luis], time: 1 day/week }\n',
  },
  check: ({ design, asOf, report }) => {
    if (hasClosed(design)) return;
    for (const load of workloads(design, asOf)) {
      if (!isOverloaded(load)) continue;
      report(
        load.member.fact,
        t(
          'Roles and activities ask {1} for {0} % of full time, more than the {2} % that fit beside other work. Share a role, or let go of an activity.',
          Math.ceil(load.share * 100),
          load.member.title,
          mostOfFullTime * 100,
        ),
        { on: 'key', data: { members: [load.member.id], hours: load.hours } },
      );
    }
  },
};
