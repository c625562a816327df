import type { Entity } from '../model/design';
import { isOver } from '../model/people';
import type { JudgeContext } from './item';

export type Channel = Entity<'channel'>;

/** The channels that have not come to an end. */
export function channelsInUse({ design, asOf }: JudgeContext): readonly Channel[] {
  return design.entities('channel').filter(({ fact }) => !isOver(fact.get('ended')?.value, asOf));
}
