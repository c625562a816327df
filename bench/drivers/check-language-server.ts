// Whole process: checks the files below a folder with yaml-language-server.

import { designsBelow, yamlExtension } from './files';
import { kindNames } from './kind-names';
import { LanguageServer } from './language-server';
import { peersFolder, schemasFolder } from './settings';

async function main(): Promise<void> {
  const server = new LanguageServer(peersFolder, schemasFolder, kindNames());
  for (const files of designsBelow(process.argv[2] ?? '', yamlExtension)) {
    for (const { path, text } of files) {
      for (const line of await server.diagnose(path, text)) console.log(`${path}:${line}`);
    }
  }
}

void main();
