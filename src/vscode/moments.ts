/** The day on which a moment falls here: `2027-03-14`. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

/** The same with the time of day: `2027-03-14T15:00`. */
export function minuteOf(moment: Date): string {
  return `${dayOf(moment)}T${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
