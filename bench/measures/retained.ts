import { driver } from '../build';
import type { Retained } from '../drivers/tasks';
import type { Written } from '../generate/corpus';
import { megabytes, times } from '../table/numbers';
import type { Outcome } from '../table/outcome';
import { withContenders } from './contender';

const read = 'copse: files as read';
const judged = 'copse: designs as judged, with their files';

/** How much memory stays taken for files that have been read, against their own bytes. */
export async function retained(corpus: Written, withPeers: boolean): Promise<Outcome> {
  const server = 'yaml-language-server: after it has validated each file';
  const tasks: Readonly<Record<string, readonly [driver: string, task: string]>> = {
    [read]: ['copse', 'retained'],
    [judged]: ['copse', 'retainedJudged'],
    'yaml: documents': ['serve-naive', 'retained'],
    ...(withPeers ? { [server]: ['serve-language-server', 'retained'] as const } : {}),
  };
  const drivers = Object.fromEntries(Object.entries(tasks).map(([name, [file]]) => [name, driver(file)]));
  return withContenders(drivers, async contenders => {
    const found = new Map<string, Retained>();
    for (const [name, contender] of contenders)
      found.set(name, await contender.ask<Retained>(tasks[name]?.[1] ?? '', corpus.folder));
    const share = ({ kept, source }: Retained) => kept / source;
    return {
      sections: [
        {
          title: `Retained memory: ${corpus.files.toLocaleString('en-GB')} files`,
          notes: ['Heap and buffers after garbage collection; where texts are kept, they are part of it.'],
          columns: ['', '× the bytes of the files', 'in all'],
          rows: [...found].map(([name, one]) => [name, times(share(one)), megabytes(one.kept)]),
        },
      ],
      verdicts: [...found].flatMap(([name, one]) =>
        name === read || name === judged
          ? [
              {
                goal: 'G8',
                what: `retained, to the bytes of the files; ${name}`,
                figure: share(one),
                wanted: { atMost: 5 },
              },
            ]
          : [],
      ),
    };
  });
}
