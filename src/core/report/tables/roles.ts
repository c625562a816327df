import { t } from '@vscode/l10n';
import { currentHolders, type Holder, type Role } from '../../model/people';
import { lineOf, type ReportContext } from '../context';
import { labelOf } from '../enumerations';
import type { Tables } from '../report';

/** Every role with those who hold it on that day, its time and its reward; empty where the design does not say. */
export function rolesTable(context: ReportContext): Tables['roles'] {
  const { design, tell } = context;
  return design.entities('role').map(role => ({
    role: tell.prose(role.title),
    kind: labelOf('role', role.fact.get('kind')?.value)?.title ?? '',
    holders: holderNames(context, role),
    time: tell.prose(role.fact.get('time')?.value ?? ''),
    reward: rewardOf(context, role),
    line: lineOf(context, role.fact),
  }));
}

/** Who holds a role now, with a word on those who hold it for a while only. */
export function holderNames({ design, asOf, tell }: ReportContext, role: Role): readonly string[] {
  return currentHolders(design, role, asOf).map(({ member, as }) => inStanding(tell.member(member.id), as));
}

function inStanding(name: string, as: Holder['as']): string {
  return as === 'interim' ? t('{0} (for the time being)', name) : name;
}

function rewardOf({ tell }: ReportContext, role: Role): string {
  const reward = role.fact.get('reward');
  const kind = labelOf('reward', reward?.get('kind')?.value)?.title;
  const description = reward?.get('description')?.value;
  if (description === undefined) return kind ?? '';
  return kind === undefined ? tell.prose(description) : t('{0}: {1}', kind, tell.prose(description));
}
