import { criterion } from '../../../support/criteria';

const communication = (text: string) => ({ 'communication.cop.yaml': text });
const prefers = (text: string) => ({
  'members.cop.yaml': `members:\n  ana:\n    participation: core\n    communication: {prefers: [${text}]}\n`,
});

describe('the checklist: channels', () => {
  criterion('participation.channels/two-kinds', [
    {
      when: 'there are two kinds',
      design: communication('channels:\n  list: {kind: email-list}\n  line: {kind: phone}\n  again: {kind: phone}\n'),
      expect: {
        outcome: 'holds',
        evidence: ['communication.cop.yaml:2', 'communication.cop.yaml:3', 'communication.cop.yaml:4'],
      },
    },
    {
      when: 'a channel closes today',
      design: communication('channels:\n  list: {kind: email-list}\n  line: {kind: phone, ended: 2026-11-22}\n'),
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:2', 'communication.cop.yaml:3'] },
    },
    {
      when: 'the second was closed yesterday',
      design: communication('channels:\n  list: {kind: email-list}\n  line: {kind: phone, ended: 2026-11-21}\n'),
      expect: { outcome: 'silent', evidence: ['communication.cop.yaml:2'] },
    },
    {
      when: 'both are of one kind',
      design: communication('channels:\n  list: {kind: chat}\n  other: {kind: chat}\n'),
      expect: { outcome: 'silent', evidence: ['communication.cop.yaml:2', 'communication.cop.yaml:3'] },
    },
    {
      when: 'the kind of the second is not said',
      design: communication('channels:\n  list: {kind: chat}\n  other: {title: Board}\n'),
      expect: { outcome: 'silent', evidence: ['communication.cop.yaml:2'], lacking: ['communication.cop.yaml:3'] },
    },
    { when: 'there are none', design: communication('recognition: A word of thanks\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('participation.channels/preferences-are-met', [
    {
      when: 'each prefers a kind or a channel that there is',
      design: {
        ...communication('channels: {list: {kind: email-list}, line: {kind: phone}}\n'),
        'members.cop.yaml': `members:
  ana: {participation: core, communication: {prefers: [phone]}}
  luis: {participation: active, communication: {prefers: [chat, list]}}
  eva: {participation: peripheral, communication: {prefers: [forum]}}
`,
      },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2', 'members.cop.yaml:3'] },
    },
    {
      when: 'one of them names none',
      design: {
        ...communication('channels: {line: {kind: phone}}\n'),
        'members.cop.yaml': `members:
  ana: {participation: core, communication: {prefers: [phone]}}
  luis: {participation: active}
`,
      },
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:2'], lacking: ['members.cop.yaml:3'] },
    },
    {
      when: 'there is no such channel',
      design: { ...communication('channels: {line: {kind: phone}}\n'), ...prefers('chat') },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:4'],
        text: 'No channel is of a kind that is preferred here.',
      },
    },
    {
      when: 'the channel was closed yesterday',
      design: {
        ...communication('channels: {line: {kind: phone}, talk: {kind: chat, ended: 2026-11-21}}\n'),
        ...prefers('talk'),
      },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:4'],
        text: 'No channel is of a kind that is preferred here.',
      },
    },
    {
      when: 'the kind of a channel is not said',
      design: { ...communication('channels:\n  line: {kind: phone}\n  board: {}\n'), ...prefers('chat') },
      expect: { outcome: 'silent', lacking: ['communication.cop.yaml:3'] },
    },
    { when: 'there are no channels', design: prefers('chat'), expect: { outcome: 'silent' } },
    {
      when: 'the preference leads nowhere',
      design: { ...communication('channels: {line: {kind: phone}}\n'), ...prefers('lime') },
      expect: { outcome: 'silent', lacking: ['members.cop.yaml:2'] },
    },
    {
      when: 'there are no members',
      design: communication('channels: {line: {kind: phone}}\n'),
      expect: { outcome: 'silent' },
    },
  ]);

  const bilingual = `members:
  ana: {participation: core, communication: {languages: [es, en]}}
  luis: {participation: active, communication: {languages: [pt-BR]}}
`;

  criterion('participation.channels/languages-are-covered', [
    {
      when: 'each speaks the language of some channel',
      design: {
        ...communication('channels:\n  a: {languages: [en, fr]}\n  b: {languages: [pt]}\n  c: {}\n'),
        'members.cop.yaml': `${bilingual}  eva: {participation: occasional}\n`,
      },
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:2', 'communication.cop.yaml:3'] },
    },
    {
      when: 'several speak it',
      design: {
        ...communication('channels:\n  a: {languages: [en]}\n'),
        'members.cop.yaml': `members:
  ana: {communication: {languages: [en]}}
  luis: {communication: {languages: [en]}}
`,
      },
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:2'] },
    },
    {
      when: 'a member speaks another',
      design: { ...communication('channels:\n  a: {languages: [en]}\n'), 'members.cop.yaml': bilingual },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:3'],
        text: 'No channel is in a language that is spoken here.',
      },
    },
    {
      when: 'a member who seldom comes speaks another',
      design: {
        ...communication('channels:\n  a: {languages: [en]}\n'),
        'members.cop.yaml': 'members:\n  eva: {participation: peripheral, communication: {languages: [qu]}}\n',
      },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:2'],
        text: 'No channel is in a language that is spoken here.',
      },
    },
    {
      when: 'the only channel in it was closed yesterday',
      design: {
        ...communication('channels: {a: {languages: [pt], ended: 2026-11-21}, b: {languages: [en]}}\n'),
        'members.cop.yaml': bilingual,
      },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:3'],
        text: 'No channel is in a language that is spoken here.',
      },
    },
    {
      when: 'a channel that might fit does not say its languages',
      design: { ...communication('channels:\n  a: {languages: [en]}\n  b: {}\n'), 'members.cop.yaml': bilingual },
      expect: { outcome: 'silent', lacking: ['communication.cop.yaml:3'] },
    },
    {
      when: 'a core member does not say',
      design: {
        ...communication('channels:\n  a: {languages: [en]}\n'),
        'members.cop.yaml': 'members:\n  ana: {participation: core}\n  luis: {communication: {languages: [en]}}\n',
      },
      expect: { outcome: 'silent', evidence: ['communication.cop.yaml:2'], lacking: ['members.cop.yaml:2'] },
    },
    {
      when: 'no channel says',
      design: { ...communication('channels:\n  a: {}\n'), 'members.cop.yaml': bilingual },
      expect: { outcome: 'silent', lacking: ['communication.cop.yaml:2'] },
    },
    {
      when: 'there are no members',
      design: communication('channels: {a: {languages: [en]}}\n'),
      expect: { outcome: 'silent' },
    },
  ]);
});
