import { join } from 'node:path';
import { driver } from '../build';
import { peersFolder } from '../peers/install';
import { ms, times } from '../table/numbers';
import type { Outcome } from '../table/outcome';
import { inTurn, median, ratio } from './in-turn';
import { sayingOf } from './processes';

const own = 'copse: dist/extension.js';
/** What the steps from the texts of a design to what is shown of it load. */
const steps = ['reading', 'judging', 'checklist', 'showing'];
const withCore = `copse: and the core, in ${steps.length} files`;
const server = 'yaml-language-server';

/** How long it takes to load what an editor loads first; each time in a program of its own. */
export async function activation(withPeers: boolean, rounds: number): Promise<Outcome> {
  const dist = join(import.meta.dirname, '../../dist');
  const modules: Readonly<Record<string, readonly string[]>> = {
    [own]: [join(dist, 'extension.js')],
    [withCore]: ['extension', ...steps.map(step => `extension-${step}`)].map(name => join(dist, `${name}.js`)),
    ...(withPeers
      ? { [server]: [join(peersFolder, 'node_modules/yaml-language-server/out/server/src/index.js')] }
      : {}),
  };
  const turns = Object.entries(modules).map(([name, files]) => ({ name, run: () => loadingTime(files) }));
  const taken = await inTurn(turns, rounds);
  const toServer = ratio(taken.get(server), taken.get(own));
  return {
    sections: [
      {
        title: 'Activation: loading the main bundle',
        notes: [
          '`require` alone, with a stand-in for the editor’s API, without what starts afterwards.',
          'The core is loaded with the first design, once the extension has been activated, each file when a step needs it.',
        ],
        columns: ['', `× ${own}`, 'time'],
        rows: [...taken].map(([name, rounds]) => [name, times(ratio(rounds, taken.get(own))), ms(median(rounds))]),
      },
    ],
    verdicts: Number.isNaN(toServer)
      ? []
      : [{ goal: 'G9', what: `main bundle loads faster than ${server}`, figure: toServer, wanted: { atLeast: 15 } }],
  };
}

/** @throws where one of the modules does not load */
function loadingTime(files: readonly string[]): number {
  const { code, text } = sayingOf({ args: [driver('load'), ...files] });
  const time = Number(text);
  if (code !== 0 || Number.isNaN(time)) throw new Error(`${files.join(' and ')} do not load: ${text.slice(-500)}`);
  return time;
}
