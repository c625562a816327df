import { driver } from '../build';
import type { Retained } from '../drivers/tasks';
import type { Written } from '../generate/corpus';
import { megabytes, times } from '../table/numbers';
import type { Outcome } from '../table/outcome';
import { withContenders } from './contender';

/** How much memory stays taken for files that have been read, against their own bytes. */
export async function retained(corpus: Written, withPeers: boolean): Promise<Outcome> {
  const own = 'copse: what the editor keeps of each file';
  const drivers = {
    [own]: driver('copse'),
    'yaml: its documents': driver('serve-naive'),
    ...(withPeers ? { 'yaml-language-server: after it has validated each file': driver('serve-language-server') } : {}),
  };
  return withContenders(drivers, async contenders => {
    const found = new Map<string, Retained>();
    for (const [name, contender] of contenders)
      found.set(name, await contender.ask<Retained>('retained', corpus.folder));
    const share = ({ kept, source }: Retained) => kept / source;
    const mine = found.get(own);
    return {
      sections: [
        {
          title: `Retained memory: ${corpus.files.toLocaleString('en-GB')} files`,
          notes: ['Heap and buffers after garbage collection, without the texts’ own bytes being taken off.'],
          columns: ['', '× the bytes of the files', 'in all'],
          rows: [...found].map(([name, one]) => [name, times(share(one)), megabytes(one.kept)]),
        },
      ],
      verdicts:
        mine === undefined
          ? []
          : [
              {
                goal: 'G8',
                what: 'retained memory to the bytes of the files',
                figure: share(mine),
                wanted: { atMost: 5 },
              },
            ],
    };
  });
}
