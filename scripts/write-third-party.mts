// Writes what goes along with the libraries in `dist/`: their licences, and a list of them. Say of which program: `cli` or `extension`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { librariesIn, noticesFor, sbomOf } from './third-party';

const folder = join(import.meta.dirname, '../dist');
const program = process.argv[2];
if (program !== 'cli' && program !== 'extension') throw new Error('say `cli` or `extension`');

const libraries = librariesIn(folder, program);
writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesFor(libraries));
writeFileSync(join(folder, 'sbom.cdx.json'), sbomOf(libraries));
