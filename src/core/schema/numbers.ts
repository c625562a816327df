const plain = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/;
const grouped = /^[+-]?\d{1,3}(?:[, \u00a0\u2009\u202f'’]\d{3}){1,5}(?:\.\d{1,15})?$/;
const groupedByDots = /^[+-]?\d{1,3}(?:\.\d{3}){1,5},\d{1,15}$|^[+-]?\d{1,3}(?:\.\d{3}){2,5}$/;
const decimalComma = /^[+-]?(?:0,\d{1,15}|\d{1,15},(?:\d{1,2}|\d{4,15}))$/;
const hours = /^(\d{1,3}):([0-5]\d)$/;

/** A number whose digits stand in groups, `3,144` or `2 519`; undefined for any other text. */
export function groupedNumber(text: string): number | undefined {
  if (decimalComma.test(text) || !grouped.test(text)) return undefined;
  return Number(text.replace(/[^\d.+-]/g, ''));
}

/**
 * The number that a text stands for where nothing but a number has a place: in groups, with a decimal comma (`12,5`), in quotes, or as hours
 * and minutes (`9:30` is 9.5). Undefined where the text is none.
 */
export function numberMeant(text: string): number | undefined {
  if (plain.test(text)) return Number(text);
  if (decimalComma.test(text)) return Number(text.replace(',', '.'));
  if (groupedByDots.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  const time = hours.exec(text);
  if (time !== null) return Number(time[1]) + Math.round((Number(time[2]) / 60) * 100) / 100;
  return groupedNumber(text);
}

/** The zero that YAML drops when it takes what is written for a number: at the start of a telephone number, at the end of `1.10`. */
export function losesZero(written: string): boolean {
  return /^[+-]?0\d/.test(written) || /^[+-]?\d{1,15}\.\d{0,14}0$/.test(written);
}
