import { t } from '@vscode/l10n';
import { SourceText } from '../text/text';
import { conflictMarkers } from './conflict-markers';
import { duplicateKeys } from './duplicate-keys';
import { type OrdinaryText, readOrdinary } from './fast/read';
import type { YamlNode } from './node';
import type { YamlProblem } from './problem';
import { recentTrees } from './recent-trees';
import { readAsMeant } from './repair';
import { tooLongInWords } from './words';

/** Longer than any file that people write; in characters. */
const maxLength = 5 * 1024 * 1024;

/** A text read as YAML. All spans are places in `source`. */
export interface ParsedYaml {
  readonly source: SourceText;
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  /** False where part of the text could not be read, so that what is absent from the tree may stand in the text. */
  readonly complete: boolean;
  /** True where the tree is what the text says, so that it may be judged; what a second key of the same name hides aside. */
  readonly sound: boolean;
}

/**
 * Reads a text as YAML, as its writer meant it: the traps of YAML are told and mended in memory, so that the rest is read rightly.
 * Never throws; whatever is wrong becomes a problem with a place on one line.
 */
export function parseYaml(text: string): ParsedYaml {
  const source = new SourceText(text);
  const refused = text.length > maxLength ? tooLong() : conflictMarkers(text);
  if (refused !== undefined)
    return { source, root: undefined, problems: [onOneLine(source, refused)], complete: false, sound: false };
  const inLines = withLineBreaks(text);
  const ordinary = readOrdinary(inLines);
  const { root, problems, complete } = readAsMeant(inLines, ordinary);
  const { told, isWhole, isSound } = complete ? lookedOver(source, root) : { told: [], isWhole: false, isSound: false };
  const found = [...problems, ...told].map(problem => onOneLine(source, problem));
  const judged = { source, problems: found, complete: isWhole, sound: isSound };
  return 'root' in ordinary && problems.length === 0 ? withTreeAgain(judged, root) : { ...judged, root };
}

/** A text that needed neither the exact parser nor mending, whose tree is quick to read again and so need not be kept. */
function withTreeAgain(judged: Omit<ParsedYaml, 'root'>, root: YamlNode | undefined): ParsedYaml {
  const { source } = judged;
  recentTrees.keep(source, root);
  return {
    ...judged,
    get root() {
      return recentTrees.of(source, () => treeOf(readOrdinary(withLineBreaks(source.text))));
    },
  };
}

function treeOf(ordinary: OrdinaryText): YamlNode | undefined {
  return 'root' in ordinary ? ordinary.root : undefined;
}

/** What is wrong with a tree that could be read: it is no map, or has keys that stand twice. */
function lookedOver(source: SourceText, root: YamlNode | undefined) {
  const unfit = notAMap(root);
  if (unfit !== undefined) return { told: [unfit], isWhole: false, isSound: false };
  const { problems, hideMore } = duplicateKeys(source, root);
  return { told: problems, isWhole: !hideMore, isSound: true };
}

/** Some programs end lines with a carriage return alone, which is nothing to YAML. Every place stays as it is. */
function withLineBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

function notAMap(root: YamlNode | undefined): YamlProblem | undefined {
  if (root === undefined || root.kind === 'map') return undefined;
  if (root.kind === 'scalar' && root.value === null) return undefined;
  const message =
    root.kind === 'list'
      ? t(
          'This file is a list. A file of a design is made of keys, each with a colon after it; a list stands below one of them.',
        )
      : t(
          'This file is a text. A file of a design is made of keys, each with a colon and a value after it, for example “name: Fire Management”.',
        );
  return { rule: 'yaml-syntax', span: root.span, message };
}

function tooLong(): YamlProblem {
  return { rule: 'yaml-syntax', span: { start: 0, end: maxLength }, message: tooLongInWords() };
}

function onOneLine(source: SourceText, problem: YamlProblem): YamlProblem {
  return { ...problem, span: source.onOneLine(problem.span) };
}
