import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { itByHand } from './lib/in-window';

const root = join(import.meta.dirname, '../..');
const yaml = join(root, 'test/host/node_modules/code-server/lib/vscode/extensions/yaml/syntaxes');

describe('the grammar', () => {
  itByHand('gives ids, references, dates, amounts and words scopes of their own, over VS Code’s own YAML', () => {
    const grammars = readdirSync(yaml).map(name => join(yaml, name));
    const options = [...grammars, 'syntaxes/community-design.tmLanguage.json'].flatMap(file => ['-g', file]);
    const runner = join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js');
    execFileSync(process.execPath, [runner, ...options, 'test/grammar/*.cop.yaml'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  });
});
