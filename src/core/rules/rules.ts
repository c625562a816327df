import { roleWithoutHolder } from './role-without-holder';
import type { Rule } from './rule';

/** Every rule, in the order in which findings on the same place count: the first is told. */
export const rules: readonly Rule[] = [roleWithoutHolder];
