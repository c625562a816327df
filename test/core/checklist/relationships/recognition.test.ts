import { criterion } from '../../../support/criteria';

const agenda = (text: string) => ({ 'learning-agenda.cop.yaml': text });

describe('the checklist: recognition', () => {
  criterion('relationships.recognition/recognition-is-said', [
    {
      when: 'it stands',
      design: { 'communication.cop.yaml': 'recognition: Names on the cover\n' },
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:1'] },
    },
    {
      when: 'it is an open place',
      design: { 'communication.cop.yaml': 'recognition: TBD\n' },
      expect: { outcome: 'silent' },
    },
    {
      when: 'it is not said',
      design: { 'communication.cop.yaml': 'channels: {}\n' },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('relationships.recognition/done-products-are-credited', [
    {
      when: 'each that is done has them, even of somebody who has left',
      design: {
        'members.cop.yaml': 'members: {ana: {status: left}}\n',
        ...agenda('products:\n  guide: {status: done, credits: [ana]}\n  map: {status: in-progress}\n'),
      },
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2'] },
    },
    {
      when: 'one that is done has none, or of somebody who is not on the map',
      design: {
        'members.cop.yaml': 'members: {ana: {}}\n',
        ...agenda(`products:
  guide: {status: done, credits: [ana]}
  map: {status: done}
  film: {status: done, credits: [anna]}
`),
      },
      expect: {
        outcome: 'silent',
        evidence: ['learning-agenda.cop.yaml:2'],
        lacking: ['learning-agenda.cop.yaml:3', 'learning-agenda.cop.yaml:4'],
      },
    },
    {
      when: 'none is done yet',
      design: agenda('products:\n  guide: {status: planned}\n  map: {}\n'),
      expect: { outcome: 'n/a', text: 'No product is done yet.' },
    },
    { when: 'there are none', design: agenda('themes: {}\n'), expect: { outcome: 'silent' } },
  ]);
});
