import { memberData } from './design-data';
import { randomFrom } from './random';
import { yamlText } from './yaml-text';

export const membersPath = 'members.cop.yaml';

/** A members file of about so many lines. @param aliased as of `memberData` */
export function membersText(lines: number, aliased: boolean): string {
  const random = randomFrom(7);
  return yamlText('members', memberData(Math.ceil(lines / 10.3), random, aliased), 'plain', random);
}

/** What stands in the middle of a file while somebody is writing there, by what is not finished yet. */
const unfinished: Readonly<Record<string, (entry: string) => string>> = {
  'half a key': entry => entry.replace('\n    status:', '\n    sta\n    status:'),
  'an open brace': entry => entry.replace('status: confirmed', 'status: {'),
  'an open quote': entry => entry.replace('name: ', 'name: "'),
  'a wrong indent': entry => entry.replace('\n    status:', '\n     status:'),
  'a key twice': entry => entry.replace('\n    status:', '\n    name: Again\n    status:'),
  'a tab': entry => entry.replace('\n    status:', '\n\tstatus:'),
};

/** The text after each of so many keystrokes in a name in its middle. @param before how many were typed there already */
export function typed(text: string, state: 'valid' | 'broken', count: number, before = 0): readonly string[] {
  const start = text.indexOf('\n    name:', text.length / 2);
  const end = text.indexOf('\n    participation:', start);
  const entry = text.slice(start, end);
  const breaks = Object.values(unfinished);
  return Array.from({ length: count }, (_, n) => {
    const longer = entry.replace('Member', `Member${'x'.repeat(before + n + 1)}`);
    const left = state === 'valid' ? longer : (breaks[(before + n) % breaks.length]?.(longer) ?? longer);
    return `${text.slice(0, start)}${left}${text.slice(end)}`;
  });
}
