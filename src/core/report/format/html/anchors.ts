/** The id of an item's place in the report. */
export function itemAnchor(id: string): string {
  return `item-${id.replace(/[^\w.-]+/g, '-')}`;
}

/** The id of a section of the checklist, by where it stands. */
export function sectionAnchor(index: number): string {
  return `section-${index + 1}`;
}

/** The id of a next step, by its number. */
export function stepAnchor(number: number): string {
  return `step-${number}`;
}
