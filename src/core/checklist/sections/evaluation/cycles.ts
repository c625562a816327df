import type { EntryOf } from '../../../model/design';

export type Cycle = NonNullable<EntryOf<'indicator'>['value']>;

/** From an experience to what came of it: the steps of a complete story. */
export const firstCycles = ['immediate', 'potential', 'applied', 'realised'] as const satisfies readonly Cycle[];
