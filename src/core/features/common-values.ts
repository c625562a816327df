import { language } from '../values/language';

/** Languages that communities of practice often speak, by their codes. */
const languageCodes = [
  'en',
  'es',
  'fr',
  'pt',
  'pt-BR',
  'ar',
  'bn',
  'de',
  'dz',
  'fa',
  'gn',
  'ha',
  'hi',
  'id',
  'it',
  'ja',
  'ko',
  'my',
  'nah',
  'ne',
  'nl',
  'pl',
  'qu',
  'ro',
  'ru',
  'sw',
  'ta',
  'th',
  'tr',
  'uk',
  'ur',
  'vi',
  'yo',
  'zh',
] as const;

/** Time zones of large places in all parts of the world, for machines that cannot list all. */
const someTimeZones = [
  'UTC',
  'Africa/Addis_Ababa',
  'Africa/Cairo',
  'Africa/Johannesburg',
  'Africa/Lagos',
  'Africa/Nairobi',
  'America/Bogota',
  'America/Buenos_Aires',
  'America/Chicago',
  'America/Guatemala',
  'America/La_Paz',
  'America/Lima',
  'America/Los_Angeles',
  'America/Mexico_City',
  'America/New_York',
  'America/Santiago',
  'America/Sao_Paulo',
  'Asia/Bangkok',
  'Asia/Calcutta',
  'Asia/Dhaka',
  'Asia/Dubai',
  'Asia/Jakarta',
  'Asia/Karachi',
  'Asia/Katmandu',
  'Asia/Manila',
  'Asia/Shanghai',
  'Asia/Thimphu',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Madrid',
  'Europe/Moscow',
  'Europe/Paris',
  'Pacific/Auckland',
] as const;

/** Languages with their names, by name. */
export function commonLanguages(): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames([language()], { type: 'language' });
  return languageCodes.map(code => ({ code, name: names.of(code) ?? code })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All time zones that the machine knows, else those of large places. */
export function timeZones(): readonly string[] {
  const known = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  return known.length === 0 ? someTimeZones : [...new Set(['UTC', ...known])];
}
