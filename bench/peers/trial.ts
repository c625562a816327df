import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { designs } from '../generate/corpus';
import { carelessness } from '../generate/mistakes';
import { sayingOf } from '../measures/processes';
import type { Tool } from './tools';

/**
 * Whether a tool truly validates, so that its time says something.
 * @param folder that the tools' settings are in
 * @returns what it does wrong
 */
export function faultOf(tool: Tool, folder: string): string | undefined {
  const [design] = designs({ designs: 1, dates: 'quoted', mistakes: carelessness.none });
  const good = write(join(folder, 'trial-good'), design ?? {});
  const members = design?.['members.cop.yaml'] ?? '';
  const bad = write(join(folder, 'trial-bad'), {
    ...design,
    'members.cop.yaml': members.replace('status: confirmed', 'status: confrimed'),
  });
  const said = { good: saying(tool, good), bad: saying(tool, bad) };
  if (said.good.wrong) return `refuses files that are right: ${said.good.text.slice(0, 300)}`;
  return said.bad.wrong ? undefined : `does not find a mistake: ${said.bad.text.slice(0, 300)}`;
}

function saying(tool: Tool, folder: string): { readonly wrong: boolean; readonly text: string } {
  const said = tool.runs(folder).map(sayingOf);
  const text = said.map(one => one.text).join('');
  // yaml-language-server has no exit code; where there is no mistake, it says nothing of it.
  return { wrong: said.some(({ code }) => code !== 0) || /confrimed|must be|Value is not/.test(text), text };
}

function write(folder: string, files: Readonly<Record<string, string>>): string {
  rmSync(folder, { recursive: true, force: true });
  const own = join(folder, 'design');
  mkdirSync(own, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text);
  return folder;
}
