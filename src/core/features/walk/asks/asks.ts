import type { ItemAsks } from '../ask';
import { cultivateAsks } from './cultivate';
import { evaluationAsks } from './evaluation';
import { landscapeAsks } from './landscape';
import { leadershipAsks } from './leadership';
import { learningAsks } from './learning';
import { participationAsks } from './participation';
import { planningAsks } from './planning';
import { relationshipsAsks } from './relationships';

/** What to ask for each item of the checklist, by the item's id. */
export const asks: Readonly<Record<string, ItemAsks>> = {
  ...planningAsks,
  ...relationshipsAsks,
  ...leadershipAsks,
  ...learningAsks,
  ...participationAsks,
  ...cultivateAsks,
  ...landscapeAsks,
  ...evaluationAsks,
};
