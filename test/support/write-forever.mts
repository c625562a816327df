// Writes one of two long texts after the other into a file, for as long as it lives: `write-forever.mts FILE write|create`.
import { rmSync } from 'node:fs';
import { nodeFiles } from '../../src/cli/node-files';

const [, , file = '', way = 'write'] = process.argv;
process.stdout.write('writing\n');
for (let round = 0; ; round++) {
  const text = String(round % 10).repeat(4_000_000);
  if (way === 'write') nodeFiles.write(file, text);
  else {
    rmSync(file, { force: true });
    nodeFiles.create(file, text);
  }
}
