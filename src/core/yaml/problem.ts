import type { TextEdit } from '../text/edit';
import type { Span } from '../text/text';

/** What was found while reading a text as YAML. */
export interface YamlProblem {
  readonly rule: 'yaml-syntax' | 'yaml-trap' | 'conflict-markers';
  readonly span: Span;
  /** For a person: what is wrong, what was meant, what to do. */
  readonly message: string;
  readonly fix?: { readonly title: string; readonly edits: readonly TextEdit[] };
}
