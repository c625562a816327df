import { ensureHost } from './lib/ensure';

ensureHost().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
