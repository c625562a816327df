import { join } from 'node:path';
import { itByHand } from './lib/in-window';
import { withWindow } from './lib/with-window';
import { trial } from './ui/trial';

const root = join(import.meta.dirname, '../..');

describe('a newcomer to Copse', () => {
  itByHand(
    'has a design with a domain, members, a facilitator, a theme and the report open, without reading anything',
    async () => {
      await withWindow({ development: [root] }, trial);
    },
  );
});
