import type { Design } from './design';

/** True where the design says that its community has not been launched yet; false where it does not say. */
export function isBeforeLaunch(design: Design): boolean {
  const stage = design.part('community').get('stage')?.value;
  return stage === 'inquire' || stage === 'design' || stage === 'prototype';
}

/** True where the community has been running for a while, by its own account. */
export function isUnderWay(design: Design): boolean {
  const stage = design.part('community').get('stage')?.value;
  return stage === 'grow' || stage === 'sustain' || stage === 'renew' || stage === 'close';
}

/** True where the community has come to its end: its design is then kept as a record, and nobody needs reminding. */
export function hasClosed(design: Design): boolean {
  return design.part('community').get('status')?.get('value')?.value === 'closed';
}
