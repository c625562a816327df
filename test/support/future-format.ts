import type { Migration } from '../../src/core/migrate/migration';
import { keyRenamed, valueMoved, wordReplaced } from '../../src/core/migrate/moves';
import { any } from '../../src/core/migrate/places';

/** Two versions of the format that nobody plans, to see how designs get there. */
export const futureMigrations: readonly Migration[] = [
  {
    from: 1,
    to: 2,
    summary: 'Roles have holders, and urgent themes are called so.',
    steps: [
      keyRenamed('roles', ['roles', any, 'held-by'], 'holders'),
      wordReplaced('learning-agenda', ['themes', any, 'priority'], 'high', 'urgent'),
    ],
  },
  {
    from: 2,
    to: 3,
    summary: 'What the community is about stands with its domain.',
    steps: [valueMoved('community', ['summary'], { path: 'domain.cop.yaml', at: ['about'] })],
  },
];
