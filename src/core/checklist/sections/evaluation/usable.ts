import type { Design } from '../../../model/design';
import type { Place } from '../../../model/fact';
import { type Indicator, indicatorsOfLevel, type Level } from '../../../model/indicators';
import type { Judgement } from '../../item';
import { some } from '../../judgement';

/** What makes an indicator usable: where it comes from, how it is found out, or a value that was found. */
function makesUsable(indicator: Indicator): readonly Place[] {
  return [
    indicator.get('source'),
    indicator.get('method'),
    ...indicator.list('readings').map(reading => reading.get('value')),
  ].filter(place => place !== undefined);
}

/** Holds where an indicator of a level is usable; else silent, with those that could be. */
export function isUsable(design: Design, level: Level): Judgement {
  return some(indicatorsOfLevel(design, level), makesUsable);
}

/** Holds where a usable indicator of a level measures one of these things; else silent, with the usable ones. */
export function measures(design: Design, level: Level, isMeant: (measured: string) => boolean): Judgement {
  const usable = indicatorsOfLevel(design, level).filter(indicator => makesUsable(indicator).length > 0);
  return some(usable, indicator => indicator.list('measures').filter(({ value }) => isMeant(value)));
}
