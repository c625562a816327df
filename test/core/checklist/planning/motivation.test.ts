import { criterion } from '../../../support/criteria';

const agenda = (text: string) => ({ 'learning-agenda.cop.yaml': text });
const launch = { 'readiness.cop.yaml': 'target: 2027-03-14\n' };

describe('the checklist: motivation', () => {
  criterion('planning.motivation/a-product-is-planned', [
    {
      when: 'there is one',
      design: agenda('products:\n  guide: {title: A guide}\n'),
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2'] },
    },
    { when: 'there is none', design: agenda('products: {}\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('planning.motivation/products-have-owners', [
    {
      when: 'each has one who is still there',
      design: {
        'members.cop.yaml': 'members:\n  ana: {}\n  luis: {status: left}\n',
        ...agenda('products:\n  guide: {owners: [luis, ana]}\n  map: {owners: [ana]}\n'),
      },
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2', 'learning-agenda.cop.yaml:3'] },
    },
    {
      when: 'one has none, or one who is not on the map',
      design: {
        'members.cop.yaml': 'members:\n  ana: {}\n',
        ...agenda('products:\n  guide: {owners: [ana]}\n  map: {}\n  film: {owners: [anna]}\n'),
      },
      expect: {
        outcome: 'silent',
        evidence: ['learning-agenda.cop.yaml:2'],
        lacking: ['learning-agenda.cop.yaml:3', 'learning-agenda.cop.yaml:4'],
      },
    },
    {
      when: 'all owners of one have left',
      design: {
        'members.cop.yaml': 'members:\n  ana: {}\n  luis: {status: left}\n  eva: {status: left}\n',
        ...agenda('products:\n  guide: {owners: [ana]}\n  map: {owners: [luis, eva]}\n  film: {}\n'),
      },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:3', 'members.cop.yaml:4'],
        text: 'Everybody who is named has left.',
      },
    },
    { when: 'there are no products', design: agenda('themes: {smoke: {}}\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('planning.motivation/product-within-a-year', [
    {
      when: 'one is due a year after the launch to the day',
      design: { ...launch, ...agenda('products:\n  guide: {due: 2028-03-14}\n  map: {due: 2029}\n  film: {}\n') },
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2'] },
    },
    {
      when: 'it is there a year before the launch to the day',
      design: { ...launch, ...agenda('products:\n  guide: {due: 2026-03-14}\n') },
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2'] },
    },
    {
      when: 'the launch is an activity with a date',
      design: {
        'activities.cop.yaml': 'activities:\n  start: {kind: launch, when: 2027-03-14T15:00}\n',
        ...agenda('products:\n  guide: {due: 2028-02}\n'),
      },
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2'] },
    },
    {
      when: 'all are due a day too late, or too long before',
      design: { ...launch, ...agenda('products:\n  guide: {due: 2028-03-15}\n  map: {due: 2026-03-13}\n') },
      expect: {
        outcome: 'fails',
        evidence: ['learning-agenda.cop.yaml:2', 'learning-agenda.cop.yaml:3'],
        text: 'No product is due within a year of the launch.',
      },
    },
    {
      when: 'the month it is due in reaches beyond the year',
      design: { ...launch, ...agenda('products:\n  guide: {due: 2028-03}\n  map: {due: 2026-03}\n') },
      expect: {
        outcome: 'fails',
        evidence: ['learning-agenda.cop.yaml:2', 'learning-agenda.cop.yaml:3'],
        text: 'No product is due within a year of the launch.',
      },
    },
    {
      when: 'one is due too late and another at no date',
      design: { ...launch, ...agenda('products:\n  guide: {due: 2030}\n  map: {}\n') },
      expect: { outcome: 'silent', lacking: ['learning-agenda.cop.yaml:3'] },
    },
    {
      when: 'the launch has no date',
      design: agenda('products:\n  guide: {due: 2027}\n'),
      expect: { outcome: 'silent', text: 'The launch has no date yet.' },
    },
    { when: 'there are no products', design: launch, expect: { outcome: 'silent' } },
  ]);
});
