// Takes the place of `node:assert/strict` in a web worker.
import { strict } from 'node:assert';

export default strict;
