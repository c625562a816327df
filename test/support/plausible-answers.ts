import type { Field, FormValue, Input } from '../../src/core/features/walk/card';

/** What a team with everything in hand would choose. */
const wanted: Readonly<Record<string, string>> = {
  'engaged-as': 'member',
  'joint-action': 'none',
  participation: 'core',
  priority: 'high',
  'started-by': 'members',
  sustainability: 'secure',
};

const dates: Readonly<Record<string, string>> = {
  due: '2027-06',
  on: '2026-12',
  target: '2027-03-14',
  when: '2027-03-14',
};

/** Answers to all fields of a card such as a team with everything in hand would give. */
export function plausibleAnswers(
  { fields }: { readonly fields: readonly Field[] },
  turn: number,
): Readonly<Record<string, FormValue>> {
  return Object.fromEntries(fields.map(({ key, input }) => [key, plausible(key.split('.').at(-1) ?? '', input, turn)]));
}

function plausible(key: string, input: Input, turn: number): FormValue {
  switch (input.kind) {
    case 'line':
    case 'text':
      return `What was said in turn ${turn}`;
    case 'lines':
      return [`One thing of turn ${turn}`, 'Another'];
    case 'date':
      return dates[key] ?? '2027';
    case 'amount':
      return '6 h/month';
    case 'number':
      return '3';
    case 'yes-no':
      return key !== 'formal-constitution';
    case 'one':
      return chosen(key, input);
    case 'many':
      return input.orElse === undefined || input.orElse === 'words'
        ? input.choices.map(({ value }) => value)
        : [...input.choices.slice(0, 3).map(({ value }) => value), 'Ana', 'Luis', 'Eva'].slice(0, 3);
  }
}

function chosen(key: string, { choices, orElse }: Extract<Input, { readonly kind: 'one' | 'many' }>): FormValue {
  const values = choices.map(({ value }) => value);
  const found = [wanted[key], 'confirmed', 'secured', values[0]].find(
    value => value !== undefined && values.includes(value),
  );
  return found ?? (orElse === undefined ? null : 'Somebody');
}
