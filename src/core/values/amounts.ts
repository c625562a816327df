/** An amount of time as people write it: `6 h/month`, `2 days/year`, `20 %`, `20-30 %`, `2 days`. */
export interface AmountOfTime {
  readonly from: number;
  readonly to: number;
  readonly unit: 'min' | 'h' | 'day' | 'week' | 'month' | '%';
  readonly per?: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
}

const shape =
  /^(?:about |up to |~)?(\d{1,6}(?:\.\d{1,3})?)(?: ?(?:-|–|to) ?(\d{1,6}(?:\.\d{1,3})?))? ?(%|percent|min(?:utes?|s)?|h(?:rs?|ours?)?|d(?:ays?)?|weeks?|months?)(?: ?(?:\/|per|a|an|each|every) ?(day|week|month|quarter|half-year|year))?$/i;

/** Reads an amount of time; undefined where the text is none. */
export function parseAmountOfTime(written: string): AmountOfTime | undefined {
  const match = shape.exec(written.trim());
  if (match === null) return undefined;
  const [, from = '', to, unit = '', per] = match;
  const lower = Number(from);
  const upper = to === undefined ? lower : Number(to);
  if (upper < lower) return undefined;
  const amount = { from: lower, to: upper, unit: unitOf(unit.toLowerCase()) };
  return per === undefined ? amount : { ...amount, per: per.toLowerCase() as NonNullable<AmountOfTime['per']> };
}

/** Full time as the reports reckon it: 40 hours a week, 8 hours a day. */
const hoursPer = { min: 1 / 60, h: 1, day: 8, week: 40, month: (40 * 52) / 12 };
const timesAYear = { day: 5 * 52, week: 52, month: 12, quarter: 4, 'half-year': 2, year: 1 };
const fullTimeHoursAMonth = hoursPer.month;

/** Hours a month at the upper end; undefined for an amount that says neither a share nor "per". */
export function hoursAMonth(amount: AmountOfTime): number | undefined {
  if (amount.unit === '%') return (amount.to / 100) * fullTimeHoursAMonth;
  if (amount.per === undefined) return undefined;
  return (amount.to * hoursPer[amount.unit] * timesAYear[amount.per]) / 12;
}

/** The share of full time (0 to 1 and beyond) that so many hours a month are. */
export function shareOfFullTime(hours: number): number {
  return hours / fullTimeHoursAMonth;
}

function unitOf(written: string): AmountOfTime['unit'] {
  if (written === '%' || written === 'percent') return '%';
  if (written.startsWith('min')) return 'min';
  if (written.startsWith('month')) return 'month';
  if (written.startsWith('h')) return 'h';
  if (written.startsWith('d')) return 'day';
  return 'week';
}
