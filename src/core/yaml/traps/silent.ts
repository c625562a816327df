import { t } from '@vscode/l10n';
import type { Span } from '../../text/text';
import { isSpace } from '../lines';
import type { MapNode, ScalarNode, YamlNode } from '../node';
import { curlyKey } from './curly-keys';
import { joinedLines } from './joined-lines';
import { comparison, keyHoldsValue, lostItem, lostValue, numberSign } from './lost-text';
import { dashesWithoutSpace, isDashed, keysWithoutSpace } from './missing-space';
import { oddSpaces } from './odd-spaces';
import type { Diagnosis, Reading } from './trap';

/** Everything that YAML takes without a word and that cannot be meant as it stands. */
export function silentTraps(reading: Reading): readonly Diagnosis[] {
  const odd = oddSpaces(reading);
  if (odd.length > 0) return odd;
  const look = new Look(reading);
  look.at(reading.root, undefined);
  return look.found;
}

/** One walk over the tree. Most nodes cost a comparison or two. */
class Look {
  readonly found: Diagnosis[] = [];

  constructor(readonly reading: Reading) {}

  at(node: YamlNode, owner: YamlNode | undefined): void {
    if (node.kind === 'scalar') this.#scalar(node, owner);
    else if (node.kind === 'map') this.#map(node);
    else if (node.kind === 'list') {
      for (const item of node.items) {
        this.#add(lostItem(this.reading.text, item));
        if (item !== undefined) this.at(item, node);
      }
    }
  }

  #map(map: MapNode): void {
    const { text } = this.reading;
    let previousDash = false;
    for (const pair of map.pairs) {
      const isMerged = pair.keySpan.start < map.span.start || pair.keySpan.end > map.span.end;
      if (isMerged) continue;
      this.#add(lostValue(text, pair));
      this.#add(keyHoldsValue(text, map, pair));
      if (pair.key.charCodeAt(0) > 0x7f) this.#add(curlyKey(text, pair));
      const hasDash = this.#keyWithDash(pair.keySpan.start, previousDash);
      previousDash = hasDash;
      if (pair.value !== undefined) this.at(pair.value, map);
    }
  }

  /** `-title: x`: the keys of one list are one mistake. */
  #keyWithDash(start: number, isTold: boolean): boolean {
    if (this.reading.text.charCodeAt(start) !== 45) return false;
    const lines = this.reading.lines();
    const line = lines.at(start);
    if (line.content.start !== start || !isDashed(lines, line)) return false;
    if (!isTold) this.#add(dashesWithoutSpace(lines, line));
    return true;
  }

  #scalar(node: ScalarNode, owner: YamlNode | undefined): void {
    const { text } = this.reading;
    const { span, style, value } = node;
    if (style === 'block') this.#add(comparison(text, node));
    if (style !== 'plain' || typeof value !== 'string') return;
    this.#add(numberSign(text, node));
    if (owner?.kind === 'list') this.#add(secondDash(text, node));
    if (owner === undefined) this.#add(keysWithoutSpace(this.reading.lines(), node));
    const isOnOneLine = value.length === span.end - span.start && owner !== undefined;
    if (isOnOneLine ? opensLine(text, span.start) : hasDashBelow(text, span)) {
      this.#add(joinedLines(this.reading.lines(), node, owner ?? node));
    }
  }

  #add(diagnosis: Diagnosis | undefined): void {
    if (diagnosis !== undefined) this.found.push(diagnosis);
  }
}

/** `- -one`: an editor put the first dash, the person the second. */
function secondDash(text: string, { span }: ScalarNode): Diagnosis | undefined {
  if (!/^-\p{L}/u.test(text.slice(span.start, span.start + 3)) || text[span.start - 1] !== ' ') return undefined;
  return {
    span,
    message: t('Two dashes stand before this item, and YAML takes the second for a part of the text. Take one out.'),
    title: t('Take out the second dash'),
    edits: [{ start: span.start, end: span.start + 1, newText: '' }],
  };
}

/** True where a text begins with a dash, and its line with it. */
function opensLine(text: string, start: number): boolean {
  if (text.charCodeAt(start) !== 45) return false;
  let at = start;
  while (text.charCodeAt(at - 1) === 32) at--;
  return at === 0 || text.charCodeAt(at - 1) === 10;
}

/** True where a line of a text begins with a dash. */
function hasDashBelow(text: string, { start, end }: Span): boolean {
  if (opensLine(text, start)) return true;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at)) {
    at++;
    while (isSpace(text.charCodeAt(at))) at++;
    if (at < end && text.charCodeAt(at) === 45) return true;
  }
  return false;
}
