import { brackets } from './brackets';
import { colonInText, colonInWrappedText } from './colon-in-text';
import { firstCharacter } from './first-character';
import { asterisks, itemBesideKey } from './items';
import { missingSpaceAfterColon, missingSpaceAfterDash } from './missing-space';
import { oddSpacesAtFault } from './odd-spaces';
import { outOfLine } from './out-of-line';
import { quotes } from './quotes';
import { tabs } from './tabs';
import type { FaultTrap } from './trap';
import { divider, looseLine, missingColon } from './wrapped-line';

/** What may be wrong where the parser refuses a text, the surest sign first: the first that mends it is told. */
export const faultTraps: readonly FaultTrap[] = [
  oddSpacesAtFault,
  tabs,
  itemBesideKey,
  asterisks,
  missingSpaceAfterColon,
  missingSpaceAfterDash,
  divider,
  missingColon,
  quotes,
  firstCharacter,
  brackets,
  colonInText,
  situation => colonInWrappedText(situation, false),
  outOfLine,
  situation => colonInWrappedText(situation, true),
  looseLine,
];
