import { t } from '@vscode/l10n';
import type { TextEdit } from '../text/edit';
import type { SourceText, Span } from '../text/text';
import type { MapNode, Pair, YamlNode } from './node';
import type { YamlProblem } from './problem';

export interface DuplicateKeys {
  readonly problems: readonly YamlProblem[];
  /** True where what stands under a second key may say more than what counts. */
  readonly hideMore: boolean;
}

/** Keys that stand twice in one map. The first counts. */
export function duplicateKeys(source: SourceText, root: YamlNode | undefined): DuplicateKeys {
  const problems: YamlProblem[] = [];
  let hideMore = false;
  const seen = new Set<YamlNode>();
  const look = (node: YamlNode | undefined): void => {
    if (node === undefined || node.kind === 'scalar' || node.kind === 'alias' || seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'list') return void node.items.forEach(look);
    const found = runs(node);
    problems.push(...found.map(run => problem(source, node, run)));
    hideMore ||= found.flat().some(({ value }) => value !== undefined && value.kind !== 'scalar');
    for (const pair of node.pairs) if (!isSecond(node, pair)) look(pair.value);
  };
  look(root);
  return { problems, hideMore };
}

/** What a merge key brings in was told where it stands. */
function isSecond(map: MapNode, { key, keySpan, duplicateOf }: Pair): boolean {
  return duplicateOf !== undefined && key !== '<<' && keySpan.start >= map.span.start && keySpan.end <= map.span.end;
}

/** Keys that follow one another are one mistake: a line that was to open another entry is missing. */
function runs(map: MapNode): readonly (readonly Pair[])[] {
  const found: Pair[][] = [];
  let run: Pair[] | undefined;
  for (const pair of map.pairs) {
    if (!isSecond(map, pair)) {
      run = undefined;
    } else if (run === undefined) {
      run = [pair];
      found.push(run);
    } else {
      run.push(pair);
    }
  }
  return found;
}

function problem(source: SourceText, map: MapNode, [pair, ...others]: readonly Pair[]): YamlProblem {
  const span = pair?.keySpan ?? map.span;
  const first = pair?.duplicateOf ?? map.span;
  const line = source.positionAt(first.start).line + 1;
  if (others.length > 0) return { rule: 'yaml-syntax', span, message: severalInWords(pair?.key ?? '', line) };
  const told = { rule: 'yaml-syntax', span, message: oneInWords(pair?.key ?? '', line) } as const;
  const edit = pair && removable(source, map, pair, first);
  return edit === undefined
    ? told
    : { ...told, fix: { title: t('Take out the line that adds nothing'), edits: [edit] } };
}

function oneInWords(key: string, line: number): string {
  return t(
    '“{0}” stands here a second time; the first is on line {1}, and only that one counts. Give this one another name, or bring both together.',
    key,
    line,
  );
}

function severalInWords(key: string, line: number): string {
  return t(
    'From “{0}” on, several keys stand here a second time; the first are on line {1} and below, and only those count. Perhaps the line is missing that was to begin a new entry here.',
    key,
    line,
  );
}

/** The line of one of the two that says nothing, or the same as the other. */
function removable({ text }: SourceText, map: MapNode, second: Pair, firstKey: Span): TextEdit | undefined {
  const first = map.pairs.find(pair => pair.keySpan.start === firstKey.start);
  if (map.flow || first === undefined) return undefined;
  if (second.value === undefined || said(text, second) === said(text, first)) return ownLine(text, second);
  return first.value === undefined ? ownLine(text, first) : undefined;
}

function said(text: string, { value }: Pair): string | undefined {
  return value && text.slice(value.span.start, value.span.end);
}

/** The line of a pair with its break, if nothing else stands on it and the pair on no other. */
function ownLine(text: string, { key, keySpan, value }: Pair): TextEdit | undefined {
  const start = text.lastIndexOf('\n', keySpan.start - 1) + 1;
  const lineEnd = text.indexOf('\n', keySpan.end);
  const end = lineEnd === -1 ? text.length : lineEnd + 1;
  const before = text.slice(start, keySpan.start);
  const after = text.slice(value?.span.end ?? keySpan.end, end).trim();
  if (before.trim() !== '' || (value !== undefined && value.span.end > end) || key === '') return undefined;
  return after === '' || after === ':' ? { start, end, newText: '' } : undefined;
}
