import { t } from '@vscode/l10n';
import { contactsIn } from '../model/contacts';
import type { Design, Entity } from '../model/design';
import type { DesignFile } from '../model/design-file';
import { locate, type Path, resolved } from '../yaml/node';
import type { Rule, RuleContext } from './rule';

export const personalData: Rule = {
  id: 'personal-data',
  severity: 'info',
  category: 'privacy',
  title: 'Something private in a file that others may read',
  why: 'Design files are kept, copied and looked at by many, and what was written once stays in their history. An e-mail address or a telephone number is better kept in a list of contacts elsewhere. And somebody who appears in a story by name should have agreed to that.\n\nTake addresses and numbers out; the address of a mailing list may stand under `url`. In a story, write down that the person agreed (`consent: { publish: true }`), or give them another name.',
  wrong: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana Torres, passes-on: Write to ana.torres@nature-fund.mx }\n',
  },
  right: { 'members.cop.yaml': 'members:\n  ana: { name: Ana Torres, passes-on: Tells her team every Monday }\n' },
  check: context => {
    for (const file of context.design.files) checkTexts(context, file);
    for (const story of context.design.entities('story')) checkStory(context, story);
  },
};

function checkTexts({ report }: RuleContext, file: DesignFile): void {
  for (const { what, start, end } of file.mentions.contacts.flatMap(at => contactsAt(file, at))) {
    const message =
      what === 'e-mail'
        ? t(
            'There is an e-mail address in this text. Files like this are passed on, so keep it in a list of contacts elsewhere.',
          )
        : t(
            'There is a telephone number in this text. Files like this are passed on, so keep it in a list of contacts elsewhere.',
          );
    report({ path: file.path, start, end }, message, { data: { what } });
  }
}

/** Contacts in a text, by their places in the file. */
function contactsAt({ yaml }: DesignFile, at: Path): ReturnType<typeof contactsIn> {
  const node = locate(yaml.root, at)?.node;
  const scalar = node && resolved(node);
  if (scalar?.kind !== 'scalar') return [];
  return contactsIn(yaml.source.slice(scalar.span)).map(({ what, start, end }) => ({
    what,
    start: scalar.span.start + start,
    end: scalar.span.start + end,
  }));
}

/** Somebody who tells a story under their own name, or appears in it, without having agreed to its being passed on. */
function checkStory({ design, report }: RuleContext, { fact, title }: Entity<'story'>): void {
  if (fact.get('consent')?.get('publish')?.value === true || fact.get('state')?.value === 'hoped-for') return;
  const teller = fact.get('told-by');
  const member = teller && design.entity('member', teller.value);
  if (teller !== undefined && member !== undefined) {
    report(
      teller,
      t(
        '“{0}” tells the story “{1}” by name, and it is not written down that the story may be passed on. Ask, and add “consent”, or use another name.',
        member.title,
        title,
      ),
      { data: { member: member.id } },
    );
    return;
  }
  const mention = mentionIn(design, fact);
  if (mention === undefined) return;
  report(
    mention.at,
    t(
      '“{0}” appears in the story “{1}” by name, and it is not written down that the story may be passed on. Ask, and add “consent”, or use another name.',
      mention.name,
      title,
    ),
    { data: { member: mention.id } },
  );
}

/** The first place of a story that holds a member's full name. */
function mentionIn(design: Design, story: Entity<'story'>['fact']) {
  const texts = [
    story.get('title'),
    ...story.list('steps').map(step => step.get('text')),
    story.get('other-influences'),
  ];
  const people = design.entities('member').flatMap(({ id, fact }) => {
    const name = fact.get('name')?.value.trim();
    return name?.includes(' ') === true ? [{ id, name }] : [];
  });
  for (const at of texts) {
    const found = at && people.find(({ name }) => at.value.includes(name));
    if (at !== undefined && found !== undefined) return { at, ...found };
  }
  return undefined;
}
