import assert from 'node:assert/strict';
import { findRenames } from '../../../src/core/diff/renames';
import { designOf } from '../../support/designs';

type Texts = Readonly<Record<string, string>>;

function renames(before: Texts, after: Texts): readonly (readonly [string, string])[] {
  return [...findRenames(designOf(before), designOf(after)).byOld];
}

const theme = (id: string, title: string, more = '') =>
  `themes:\n  ${id}: { title: ${title}, priority: high${more} }\n`;
const role = (id: string) => `roles:\n  lead: { title: Lead, themes: [${id}] }\n`;

describe('ids that were renamed', () => {
  it('are known by what the entry says', () => {
    assert.deepEqual(
      renames(
        { 'learning-agenda.cop.yaml': theme('fire', 'Prescribed burning') },
        { 'learning-agenda.cop.yaml': theme('burning', 'Prescribed burning') },
      ),
      [['theme/fire', 'burning']],
    );
  });

  it('are known by what refers to them where the title changed along', () => {
    const rest =
      ', challenges: [], questions: [When is it dry enough?, Who decides?], definition: All about lighting fires on purpose';
    const before = { 'learning-agenda.cop.yaml': theme('fire', 'Fires', rest), 'roles.cop.yaml': role('fire') };
    const after = {
      'learning-agenda.cop.yaml': theme('burning', 'Prescribed burning', rest),
      'roles.cop.yaml': role('burning'),
    };
    assert.deepEqual(renames(before, after), [['theme/fire', 'burning']]);
  });

  it('are followed where one names the other', () => {
    const agenda = (challenge: string, id: string) => theme(id, 'Burning', `, challenges: [${challenge}]`);
    const domain = (id: string) => `challenges:\n  ${id}: { title: Permits take too long }\n`;
    assert.deepEqual(
      renames(
        { 'domain.cop.yaml': domain('permits'), 'learning-agenda.cop.yaml': agenda('permits', 'fire') },
        { 'domain.cop.yaml': domain('slow-permits'), 'learning-agenda.cop.yaml': agenda('slow-permits', 'burning') },
      ),
      [
        ['challenge/permits', 'slow-permits'],
        ['theme/fire', 'burning'],
      ],
    );
  });

  it('are none where one person goes and another comes, though both are alike and hold the same role', () => {
    const members = (id: string, name: string) =>
      `members:\n  ${id}: { name: ${name}, status: confirmed, participation: core, decides: true, heard: usually, communication: { skills: high } }\n`;
    const held = (id: string) => `roles:\n  lead: { title: Lead, held-by: [${id}] }\n`;
    assert.deepEqual(
      renames(
        { 'members.cop.yaml': members('ana', 'Ana Torres'), 'roles.cop.yaml': held('ana') },
        { 'members.cop.yaml': members('luis', 'Luis Vega'), 'roles.cop.yaml': held('luis') },
      ),
      [],
    );
  });

  it('are none between entries of different types, nor where the old one is still there', () => {
    assert.deepEqual(
      renames(
        { 'learning-agenda.cop.yaml': theme('fire', 'Burning') },
        { 'learning-agenda.cop.yaml': `${theme('fire', 'Burning')}  burning: { title: Burning, priority: high }\n` },
      ),
      [],
    );
    assert.deepEqual(
      renames(
        { 'learning-agenda.cop.yaml': 'themes:\n  a: { title: Burning }\n' },
        { 'learning-agenda.cop.yaml': 'outcomes:\n  b: { title: Burning }\n' },
      ),
      [],
    );
  });
});
