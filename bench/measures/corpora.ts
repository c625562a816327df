import { type Written, writeJsonTwin } from '../generate/corpus';
import type { Tool } from '../peers/tools';
import { times } from '../table/numbers';
import type { Outcome, Verdict } from '../table/outcome';
import { copse, copseList, naive, parseFloor, physicalLimit } from './own-tools';
import { type Pains, wholeCorpus } from './whole';

const server = 'yaml-language-server';

/** 1,000 clean files: what every tool can do. */
export async function cleanFiles(corpus: Written, tools: readonly Tool[], pains: Pains): Promise<Outcome> {
  writeJsonTwin(corpus);
  const all = [copse, copseList, physicalLimit, parseFloor, naive, ...tools];
  const { section, ratio } = await wholeCorpus('Clean files', corpus, all, pains);
  const withChecklist = ratio(server, copseList.name);
  const wanted = { [naive.name]: 8, [server]: 12, 'ajv-cli': 10, v8r: 35, '@stoplight/spectral-cli': 35 };
  return {
    sections: [section],
    verdicts: [
      ...faster('G1', 'clean files', ratio, wanted),
      ...(Number.isNaN(withChecklist)
        ? []
        : [
            {
              goal: 'G1',
              what: `clean files, the checklist too (${copseList.name}): faster than ${server}`,
              figure: withChecklist,
              wanted: { atLeast: 12 },
            },
          ]),
      {
        goal: 'G2',
        what: 'clean files, to the physical limit',
        figure: ratio(copse.name, physicalLimit.name),
        wanted: { atMost: 2 },
      },
    ],
  };
}

/** Work in progress. */
export async function drafts(corpus: Written, tools: readonly Tool[], pains: Pains): Promise<Outcome> {
  const { section, ratio } = await wholeCorpus('Drafts, 89 % with a mistake', corpus, [copse, naive, ...tools], pains);
  return { sections: [section], verdicts: faster('G4', 'drafts', ratio, { [server]: 5 }) };
}

/** One file in fifty with a mistake, from few files to many. */
export async function usualFiles(few: Written, many: Written, tools: readonly Tool[], pains: Pains): Promise<Outcome> {
  const small = await wholeCorpus('One file in fifty with a mistake', few, [copse, naive, ...tools], pains);
  const large = await wholeCorpus('One file in fifty with a mistake', many, [copse, naive, ...tools], pains);
  const growth = large.peak(copse.name) / small.peak(copse.name);
  const notes = [
    ...large.section.notes,
    `Peak memory of ${copse.name}: ${times(growth)} that of ${few.files.toLocaleString('en-GB')} files.`,
  ];
  const isLarge = many.files >= 10_000;
  return {
    sections: [small.section, { ...large.section, notes }],
    verdicts: isLarge
      ? [
          ...faster('G3', '10,000 files', large.ratio, { [server]: 20 }),
          ...memory(large.peak),
          { goal: 'G3', what: '10,000 files: peak memory to that of 100', figure: growth, wanted: { atMost: 2 } },
        ]
      : [],
  };
}

function memory(peak: (tool: string) => number): readonly Verdict[] {
  const less = peak(server) / peak(copse.name);
  return less > 0
    ? [{ goal: 'G3', what: `10,000 files: less peak memory than ${server}`, figure: less, wanted: { atLeast: 20 } }]
    : [];
}

function faster(
  goal: string,
  what: string,
  ratio: (one: string, other: string) => number,
  wanted: Readonly<Record<string, number>>,
): readonly Verdict[] {
  return Object.entries(wanted).flatMap(([name, atLeast]) => {
    const figure = ratio(name, copse.name);
    return Number.isNaN(figure) ? [] : [{ goal, what: `${what}: faster than ${name}`, figure, wanted: { atLeast } }];
  });
}
