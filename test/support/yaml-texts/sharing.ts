import type { Dice } from './dice';
import { writtenText } from './written';

const value = /^((?:[^'"{[#]*?:|\s*(?:- +)*-) +)([^\s|>#].*)$/;

/** Writes a YAML text in which some values have a name, or stand for one that has. Most, not all, are valid. */
export function sharingText(dice: Dice): string {
  let isFirst = true;
  const lines = writtenText(dice)
    .split('\n')
    .map(line => {
      const found = value.exec(line);
      if (found === null) return line;
      const [, start = '', rest = ''] = found;
      const which = isFirst ? 0 : dice.roll(5);
      isFirst = false;
      if (which === 0) return start + anchor(dice) + rest;
      return which < 3 ? start + alias(dice) : line;
    });
  return lines.join('\n');
}

function anchor(dice: Dice): string {
  return `&${name(dice)}${dice.isOneIn(20) ? dice.pick(['', ': ', '\t', ' &b ', ' *a ']) : dice.pick([' ', ' ', '  '])}`;
}

function alias(dice: Dice): string {
  const end = dice.isOneIn(12) ? dice.pick([':', ' :', ', x', ' x', '# so']) : dice.pick(['', '', ' ', ' # so']);
  return `*${name(dice)}${end}`;
}

function name(dice: Dice): string {
  return dice.isOneIn(20) ? dice.pick(['é', 'a.b', '', 'never', 'a,']) : dice.pick(['a', 'a', 'a', 'b_1-c']);
}
