import type { Entity } from './design';

/** True of a theme that is not taken up for now: it can wait, it rests, or it is done. */
export function isPutOff(theme: Entity<'theme'>['fact']): boolean {
  const status = theme.get('status')?.value;
  return theme.get('priority')?.value === 'low' || status === 'resting' || status === 'done';
}
