import fc from 'fast-check';

/** Numbers that decide how a text comes out; once they are used up, the first choice is always taken. */
export class Dice {
  #next = 0;

  constructor(readonly numbers: readonly number[]) {}

  /** From 0 up to, not including, `sides`. */
  roll(sides: number): number {
    return (this.numbers[this.#next++] ?? 0) % sides;
  }

  /** True once in so many times. */
  isOneIn(sides: number): boolean {
    return this.roll(sides) === sides - 1;
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.roll(choices.length)] ?? choices[0];
  }
}

/** Shrinks towards fewer and plainer decisions. */
export function dice(maxRolls: number): fc.Arbitrary<Dice> {
  return fc.array(fc.nat({ max: 0xffff }), { maxLength: maxRolls, size: 'max' }).map(numbers => new Dice(numbers));
}
