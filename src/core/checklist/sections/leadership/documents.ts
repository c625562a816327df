import type { Design, EntryOf } from '../../../model/design';
import type { Fact } from '../../../model/fact';
import type { Item, JudgeContext, Judgement } from '../../item';
import { atLeast, some } from '../../judgement';

type Document = Fact<EntryOf<'document'>>;
type DocumentKind = NonNullable<EntryOf<'document'>['kind']>;

const missions: readonly DocumentKind[] = ['mission', 'charter', 'strategy'];
const rules: readonly DocumentKind[] = ['participation-rules', 'participation-model'];

export const documents: Item = {
  id: 'leadership.documents',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Do members have a mission, rules and a model of participation of their own making?',
  why: 'A few pages that members wrote themselves hold a community together when its first people have moved on.',
  sources: [
    { document: 'PN', section: 'Leadership and co-ordination of the community of practice: Mission and strategy' },
  ],
  criteria: [
    {
      id: 'mission-exists',
      text: 'There is a mission, a charter or a strategy',
      next: 'Write down with members in a few sentences what the community is there for, and add it to “documents” with the “kind” mission, charter or strategy',
      where: { kind: 'governance', at: ['documents'] },
      judge: ({ design }) =>
        atLeast(
          1,
          documentsOfKind(design, missions).map(document => document.get('kind')),
        ),
    },
    {
      id: 'rules-exist',
      text: 'There are rules or a model of participation',
      next: 'Agree what members may expect of each other, or which ways of taking part there are, and add it to “documents” with the “kind” participation-rules or participation-model',
      where: { kind: 'governance', at: ['documents'] },
      judge: ({ design }) =>
        atLeast(
          1,
          documentsOfKind(design, rules).map(document => document.get('kind')),
        ),
    },
    {
      id: 'members-made-them',
      text: 'Members made at least one of these documents',
      next: 'Name under a document the two or more members who wrote it, or say it in words, as “developed-by”',
      where: { kind: 'governance', at: ['documents'] },
      judge: membersMadeThem,
    },
  ],
};

function membersMadeThem({ design }: JudgeContext): Judgement {
  return some(documentsOfKind(design, [...missions, ...rules]), document => makers(design, document));
}

/** Who made a document, where that is two members or more, or is told in words. */
function makers(design: Design, document: Document): readonly Fact<string>[] {
  const names = document.list('developed-by');
  const members = names.filter(({ value }) => design.entity('member', value) !== undefined);
  const inWords = names.length > members.length;
  return inWords || new Set(members.map(({ value }) => value)).size >= 2 ? names : [];
}

function documentsOfKind(design: Design, kinds: readonly DocumentKind[]): readonly Document[] {
  return design
    .entities('document')
    .map(({ fact }) => fact)
    .filter(document => {
      const kind = document.get('kind')?.value;
      return kind !== undefined && kinds.includes(kind);
    });
}
