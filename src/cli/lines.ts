import type { SourceFile } from '../core/model/design-file';
import type { LineOf } from '../core/report/findings/text';
import { SourceText } from '../core/text/text';

/** Looks up lines in the files of designs. @param sourcesOf the files of a design, by its path; asked for once, and only where a line is wanted */
export function linesIn(sourcesOf: (path: string) => readonly SourceFile[]): LineOf {
  const read = new Map<string, ReadonlyMap<string, SourceText>>();
  return ({ path }, file, line) => {
    const texts = read.get(path) ?? textsOf(sourcesOf(path));
    read.set(path, texts);
    return texts.get(file)?.lineText(line - 1);
  };
}

function textsOf(sources: readonly SourceFile[]): ReadonlyMap<string, SourceText> {
  return new Map(
    sources.flatMap(({ path, content }) =>
      typeof content === 'string' ? [[path, new SourceText(content)] as const] : [],
    ),
  );
}
