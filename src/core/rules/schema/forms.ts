import { formats } from '../../schema/formats';
import { parseAmountOfTime } from '../../values/amounts';
import { isSameWord, nearest } from '../nearest';

const frequencies = ['weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly', 'on-demand'];

/** How people say how often, and how a plan says it. */
const often: Readonly<Record<string, string>> = {
  'every week': 'weekly',
  'once a week': 'weekly',
  'each week': 'weekly',
  'every two weeks': 'fortnightly',
  'every 2 weeks': 'fortnightly',
  'every other week': 'fortnightly',
  biweekly: 'fortnightly',
  'every month': 'monthly',
  'once a month': 'monthly',
  'each month': 'monthly',
  'every three months': 'quarterly',
  'every 3 months': 'quarterly',
  'every quarter': 'quarterly',
  'once a quarter': 'quarterly',
  'every year': 'yearly',
  'once a year': 'yearly',
  annual: 'yearly',
  annually: 'yearly',
  'as needed': 'on-demand',
  'when needed': 'on-demand',
};

const periods: Readonly<Record<string, string>> = {
  daily: '/day',
  weekly: '/week',
  monthly: '/month',
  quarterly: '/quarter',
  yearly: '/year',
  annually: '/year',
};

/** `6 hours monthly`, `2hrs / month`, `0.2 FTE` as an amount of time. */
export function amountLike(written: string): string | undefined {
  const text = written.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const share = /^(0?\.\d{1,2}|1(?:\.0)?) ?fte$/.exec(text)?.[1];
  if (share !== undefined) return `${Math.round(Number(share) * 100)} %`;
  const shorter = text
    .replace(/ (daily|weekly|monthly|quarterly|yearly|annually)$/, (_, period: string) => periods[period] ?? '')
    .replace(/ ?\/ ?(?:a )?/, '/')
    .replace(/\/(?:wk|w)$/, '/week')
    .replace(/\/(?:mth|mo|m)$/, '/month')
    .replace(/\/(?:yr|y|annum)$/, '/year')
    .replace(/ per annum$/, '/year')
    .replace(/^(\d{1,6}),(\d) /, '$1.$2 ')
    .replace(/^(\d{1,6}(?:\.\d)?) ?(?:hs|hr|hour)\b/, '$1 h');
  return shorter !== text && parseAmountOfTime(shorter) !== undefined ? shorter : undefined;
}

export function recurrenceLike(written: string): string | undefined {
  const text = written.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const rule = written.trim().toUpperCase();
  if (rule.includes('FREQ=') && fits('copse-recurrence', rule)) return rule;
  return often[text] ?? nearest(text, frequencies, 1)[0];
}

/** `Mexico City`, `america/mexico_city`. */
export function timeZoneLike(written: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const last = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1);
  const cities = zones.filter(zone => isSameWord(last(zone), written));
  if (cities.length === 1) return cities[0];
  return nearest(written, zones, 1)[0];
}

/** `www.example.org`, `ana@example.org`. */
export function urlLike(written: string): string | undefined {
  const text = written.trim();
  const address = /^[^\s@/:]{1,64}@[^\s@/:]{1,200}\.[a-z]{2,20}$/i.test(text) ? `mailto:${text}` : undefined;
  const page = /^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,20}(?:[/?#]\S{0,2000})?$/i.test(text)
    ? `https://${text}`
    : undefined;
  const meant = address ?? page;
  return meant !== undefined && fits('copse-url', meant) ? meant : undefined;
}

/** `Spanish`, `español`, `en_GB`. */
export function languageLike(written: string): string | undefined {
  const code = written.trim().replaceAll('_', '-');
  if (code !== written && fits('copse-language', code)) return code;
  return languageNamed(written.trim());
}

/** Languages that communities are known to work in; the names come from the platform. */
const codes =
  'en es pt fr de it nl ca eu gl qu ay gn nah zh ja ko vi th id ms hi bn ne dz ta te ur ar fa he tr ru uk pl cs ro el sv no da fi sw am ha yo zu'.split(
    ' ',
  );

function languageNamed(name: string): string | undefined {
  const english = new Intl.DisplayNames(['en'], { type: 'language' });
  return codes.find(code => {
    const own = new Intl.DisplayNames([code], { type: 'language' });
    return [english.of(code), own.of(code)].some(known => known !== undefined && isSameWord(known, name));
  });
}

function fits(format: string, text: string): boolean {
  return formats[format]?.(text) === true;
}
