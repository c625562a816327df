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
    for (const pair of node.pairs) {
      if (pair.duplicateOf !== undefined && pair.key !== '<<' && isOwn(node, pair)) {
        problems.push(problem(source, node, pair, pair.duplicateOf));
        hideMore ||= pair.value !== undefined && pair.value.kind !== 'scalar';
      } else {
        look(pair.value);
      }
    }
  };
  look(root);
  return { problems, hideMore };
}

/** What a merge key brings in was told where it stands. */
function isOwn(map: MapNode, { keySpan }: Pair): boolean {
  return keySpan.start >= map.span.start && keySpan.end <= map.span.end;
}

function problem(source: SourceText, map: MapNode, pair: Pair, first: Span): YamlProblem {
  const line = source.positionAt(first.start).line + 1;
  const told = {
    rule: 'yaml-syntax',
    span: pair.keySpan,
    message: t(
      '“{0}” stands here a second time; the first is on line {1}, and only that one counts. Give this one another name, or bring both together.',
      pair.key,
      line,
    ),
  } as const;
  const edit = removable(source, map, pair, first);
  return edit === undefined
    ? told
    : { ...told, fix: { title: t('Take out the line that adds nothing'), edits: [edit] } };
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
