import { applicable } from '../../../support/applicable';
import { criterion } from '../../../support/criteria';

const channels = (text: string) => ({ 'communication.cop.yaml': `channels:\n${text}` });
const roles = (text: string) => ({ 'roles.cop.yaml': `roles:\n${text}` });
const people = { 'members.cop.yaml': 'members:\n  ana: {}\n  luis: {status: left}\n' };
const noSuchChannel = 'The community has neither a web page nor a newsletter among its channels.';

describe('the checklist: technical support', () => {
  applicable('leadership.technical-support', [
    { when: 'there is a web page', design: channels('  page: {kind: web-page}\n'), reason: undefined },
    {
      when: 'there is a newsletter, until today',
      design: channels('  news: {kind: newsletter, ended: 2026-11-22}\n'),
      reason: undefined,
    },
    {
      when: 'the web page closed yesterday, and other channels are open',
      design: channels('  page: {kind: web-page, ended: 2026-11-21}\n  list: {kind: email-list}\n  hut: {}\n'),
      reason: noSuchChannel,
    },
    { when: 'there are no channels', design: people, reason: noSuchChannel },
  ]);

  criterion('leadership.technical-support/support-role-held', [
    {
      when: 'somebody holds it',
      design: { ...people, ...roles('  web: {kind: technical-support, held-by: [ana]}\n') },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:2'] },
    },
    {
      when: 'nobody is named',
      design: { ...people, ...roles('  web: {kind: technical-support}\n') },
      expect: { outcome: 'silent', lacking: ['roles.cop.yaml:2'] },
    },
    {
      when: 'whoever is named has left',
      design: { ...people, ...roles('  web: {kind: technical-support, held-by: [luis]}\n') },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:3'],
        text: 'Nobody who is named holds it at present.',
      },
    },
    {
      when: 'there is no such role',
      design: { ...people, ...roles('  talk: {kind: facilitator, held-by: [ana]}\n') },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('leadership.technical-support/support-works-with-coordination', [
    {
      when: 'it works with a facilitator or a coordinator, on whichever side that stands',
      design: roles(`  talk: {kind: facilitator, works-with: [news]}
  lead: {kind: coordinator}
  web: {kind: technical-support, works-with: [other, lead]}
  news:
    kind: technical-support
    works-with: [talk]
  other: {kind: expert}
`),
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:4', 'roles.cop.yaml:7', 'roles.cop.yaml:2'] },
    },
    {
      when: 'it works with others, or with nobody who is there',
      design: roles(`  web: {kind: technical-support, works-with: [other, lead]}
  news: {kind: technical-support}
  other: {kind: expert, works-with: [web]}
  talk: {kind: facilitator, works-with: [other]}
`),
      expect: { outcome: 'silent', lacking: ['roles.cop.yaml:2', 'roles.cop.yaml:3'] },
    },
    {
      when: 'there is no such role',
      design: roles('  talk: {kind: facilitator, works-with: [lead]}\n  lead: {kind: coordinator}\n'),
      expect: { outcome: 'silent' },
    },
  ]);
});
