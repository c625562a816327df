import type { Migration } from './migration';

/** From each version of the format to the next. Version 1 is the first one, so there is nothing to move yet. */
export const migrations: readonly Migration[] = [];
