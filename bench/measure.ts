import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinds } from '../src/core/schema/kinds';
import { type Corpus, type Written, writeCorpus } from './generate/corpus';
import { carelessness } from './generate/mistakes';
import { activation } from './measures/activation';
import { cleanFiles, drafts, usualFiles } from './measures/corpora';
import { exactness } from './measures/exactness';
import { growth } from './measures/growth';
import { keystroke } from './measures/keystroke';
import { asOf, cli, naive } from './measures/own-tools';
import { profile } from './measures/profile';
import { rejudge } from './measures/rejudge';
import { retained } from './measures/retained';
import { sizes } from './measures/sizes';
import { startUp } from './measures/start-up';
import { installPeers } from './peers/install';
import { peers, type Tool, writePeerSettings } from './peers/tools';
import { faultOf } from './peers/trial';
import type { Outcome } from './table/outcome';

/** Without any of these, 100 files; how Copse grows is then not set against others, and nothing is packaged. */
export interface Extent {
  /** Copse and `yaml` alone, on 200 files, in half a minute. */
  readonly quick: boolean;
  /** 1,000 files, for which most goals are set. */
  readonly whole: boolean;
  /** 10,000 files besides those. */
  readonly large: boolean;
}

const folder = join(tmpdir(), 'copse-bench');
const kindsOfCorpus = kinds.filter(kind => kind !== 'readiness');

/** Measures one thing after another; says on the error stream what it is at. */
export async function measure({ quick, whole, large }: Extent): Promise<Outcome> {
  mkdirSync(folder, { recursive: true });
  const tools = quick ? [] : await soundPeers();
  const server = tools.filter(({ name }) => name === 'yaml-language-server');
  const withServer = server.length > 0;
  const patience = whole ? 5000 : 600;
  const designs = quick ? 20 : whole ? 100 : 10;
  const rounds = (full: number) => (quick ? 2 : full);

  const one = corpus('one', { designs: 1, dates: 'quoted', mistakes: carelessness.none });
  const clean = corpus('clean', { designs, dates: 'quoted', mistakes: carelessness.none });
  const draft = corpus('drafts', { designs, dates: 'plain', mistakes: carelessness.drafts });
  const few = corpus('few', { designs: 10, dates: 'plain', mistakes: carelessness.usual });
  const many = corpus(large ? 'large' : 'many', {
    designs: large ? 1000 : designs,
    dates: 'plain',
    mistakes: carelessness.usual,
  });

  const parts: Readonly<Record<string, () => Outcome | Promise<Outcome>>> = {
    'clean files': () => cleanFiles(clean, tools, { rounds: rounds(5), patience }),
    drafts: () => drafts(draft, server, { rounds: rounds(5), patience }),
    ...(quick
      ? {}
      : {
          'one file in fifty with a mistake': () => usualFiles(few, many, large ? server : [], { rounds: 3, patience }),
        }),
    'start to finish': () => startUp(one.folder, [naive, ...tools], { rounds: rounds(11), patience: patience / 2 }),
    keystrokes: () => keystroke(withServer, rounds(5), patience / 2),
    'a design judged anew': () => rejudge(rounds(8), patience / 2),
    memory: () => retained(clean, withServer),
    activation: () => activation(withServer, rounds(9)),
    growth: () => growth(whole, rounds(3), patience / 5),
    profile: () =>
      profile([
        { name: 'copse check, one design', args: [cli, 'check', one.folder, ...asOf], times: whole ? 15 : 4 },
        { name: 'copse check, clean files', args: [cli, 'check', clean.folder, ...asOf], times: 1 },
        { name: 'copse check, drafts', args: [cli, 'check', draft.folder, ...asOf], times: 1 },
        {
          name: 'copse report --format html',
          args: [cli, 'report', one.folder, '--format', 'html', ...asOf],
          times: whole ? 10 : 3,
        },
      ]),
    exactness: () => exactness(quick ? { drafts: draft } : { 'clean files': clean, drafts: draft }),
    sizes: () => sizes(whole),
  };
  const outcomes: Outcome[] = [];
  for (const [name, run] of Object.entries(parts)) {
    const start = performance.now();
    outcomes.push(await run());
    console.error(`${name}: measured in ${Math.round((performance.now() - start) / 1000)} s`);
  }
  return {
    sections: outcomes.flatMap(({ sections }) => sections),
    verdicts: outcomes.flatMap(({ verdicts }) => verdicts),
  };
}

function corpus(name: string, which: Corpus): Written {
  return writeCorpus(join(folder, name), which);
}

/** The peers that are there and that find a mistake where there is one; the others are named. */
async function soundPeers(): Promise<readonly Tool[]> {
  const failed = installPeers();
  if (failed !== undefined) console.error(`The tools to compare with could not all be installed: ${failed}`);
  writePeerSettings(folder, kindsOfCorpus);
  return peers(kindsOfCorpus).filter(tool => {
    const fault = faultOf(tool, folder);
    if (fault !== undefined) console.error(`${tool.name} is left out: it ${fault}`);
    return fault === undefined;
  });
}
