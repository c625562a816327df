/** Three digits that count, without exponents. */
export function number(value: number): string {
  if (Number.isNaN(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function times(value: number): string {
  return Number.isNaN(value) ? '–' : `${number(value)} ×`;
}

export function ms(value: number): string {
  return Number.isNaN(value) ? '–' : `${number(value)} ms`;
}

export function megabytes(bytes: number): string {
  return Number.isNaN(bytes) ? '–' : `${Math.round(bytes / 1e6)} MB`;
}

export function kilobytes(bytes: number): string {
  return Number.isNaN(bytes) ? '–' : `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`;
}
