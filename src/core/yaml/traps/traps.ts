import { brackets } from './brackets';
import { colonInText, colonInWrappedText } from './colon-in-text';
import { firstCharacter } from './first-character';
import { asterisks, itemBesideKey } from './items';
import { linesAbove, openingLines } from './lines-above';
import { lostName } from './lost-name';
import { missingSpaceAfterColon, missingSpaceAfterDash } from './missing-space';
import { oddSpacesAtFault } from './odd-spaces';
import { outOfLine } from './out-of-line';
import { quotes } from './quotes';
import { tabs } from './tabs';
import type { FaultTrap } from './trap';
import { divider, looseLine, missingColon } from './wrapped-line';

/** One way to look for what was meant. */
interface FaultTrapEntry {
  readonly find: FaultTrap;
  /** Lines may be lined up in several ways: the one that lets most of the text be read is told, rather than the first. */
  readonly compares?: true;
}

/** What may be wrong where the parser refuses a text, the surest sign first: the first that mends it is told. */
export const faultTraps: readonly FaultTrapEntry[] = [
  { find: oddSpacesAtFault },
  { find: tabs },
  { find: itemBesideKey },
  { find: asterisks },
  { find: missingSpaceAfterColon },
  { find: missingSpaceAfterDash },
  { find: divider },
  { find: missingColon },
  { find: quotes },
  { find: firstCharacter },
  { find: brackets },
  { find: colonInText },
  { find: situation => colonInWrappedText(situation, false) },
  { find: lostName },
  {
    find: situation => [...openingLines(situation), ...outOfLine(situation), ...linesAbove(situation)],
    compares: true,
  },
  { find: situation => colonInWrappedText(situation, true) },
  { find: looseLine },
];
