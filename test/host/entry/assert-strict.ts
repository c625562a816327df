// Takes the place of `node:assert/strict` in a web worker.
import { strict } from 'assert';

export default strict;
