import type { ReportStep } from '../../../report';

/** The numbers of the next steps, by the criterion that each serves. */
export interface StepNumbers {
  readonly of: (item: string, criterion: string) => number | undefined;
}

export function numbersOf(steps: readonly ReportStep[]): StepNumbers {
  const numbers = new Map(steps.map(({ item, criterion }, index) => [key(item, criterion), index + 1]));
  return { of: (item, criterion) => numbers.get(key(item, criterion)) };
}

function key(item: string, criterion: string): string {
  return `${item} ${criterion}`;
}
