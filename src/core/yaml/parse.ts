import { t } from '@vscode/l10n';
import { SourceText, type Span } from '../text/text';
import { compose } from './compose';
import type { YamlNode } from './node';
import type { YamlProblem } from './problem';

/** A text read as YAML. All spans are places in `source`. */
export interface ParsedYaml {
  readonly source: SourceText;
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  /** False where part of the text could not be read, so that what is absent from the tree may stand in the text. */
  readonly complete: boolean;
}

/** Reads a text as YAML. Never throws; whatever is wrong becomes a problem with a place. */
export function parseYaml(text: string): ParsedYaml {
  const source = new SourceText(text);
  const composed = compose(text);
  const problems: YamlProblem[] = composed.errors.slice(0, 1).map(error => ({
    rule: 'yaml-syntax',
    span: source.onOneLine(spanOfError(error.pos)),
    message: t('This line cannot be read as YAML: {0}.', error.message),
  }));
  return { source, root: composed.root, problems, complete: problems.length === 0 };
}

function spanOfError([start, end]: readonly [number, number]): Span {
  return { start, end };
}
