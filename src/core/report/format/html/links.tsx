import { t } from '@vscode/l10n';
import { Fragment } from 'preact';
import { plain } from '../../plain';
import type { Line } from '../../report';
import { useReading } from './reading';

/** A place in the design's files, `roles.cop.yaml:12`, linked where the reader can open it. */
export function LineLink({ line, isRepeated = false }: { line: Line; isRepeated?: boolean }) {
  const { href, lineData } = useReading();
  const path = plain(line.path);
  const name = isRepeated ? (
    <>
      <span class="unseen">{path}</span>:{line.line}
    </>
  ) : (
    <>
      <bdi>{path}</bdi>:{line.line}
    </>
  );
  const target = line.withheld === true ? undefined : href(line);
  if (target === undefined) return <code class="line">{name}</code>;
  return (
    <a class="line" href={target} {...lineData?.(line)}>
      {name}
    </a>
  );
}

/** Places, grouped by file: `members.cop.yaml:12 :45 :78`. */
export function LineLinks({ lines }: { lines: readonly Line[] }) {
  return (
    <span class="lines">
      {byFile(lines).map((line, index, all) => (
        <Fragment key={`${line.path}:${line.line}`}>
          {index > 0 && ' '}
          <LineLink line={line} isRepeated={all[index - 1]?.path === line.path} />
        </Fragment>
      ))}
    </span>
  );
}

/** A file that is still to be made, or the place in one that is there. */
export function PlaceToWrite({ line, exists }: { line: Line; exists: boolean }) {
  if (exists) return <LineLink line={line} />;
  return (
    <>
      <code class="line">
        <bdi>{plain(line.path)}</bdi>
      </code>{' '}
      <span class="aside">{t('(a new file)')}</span>
    </>
  );
}

function byFile(lines: readonly Line[]): readonly Line[] {
  const seen = new Map<string, Map<number, Line>>();
  for (const line of lines) {
    const file = seen.get(line.path) ?? new Map<number, Line>();
    seen.set(line.path, file.set(line.line, line));
  }
  return [...seen.values()].flatMap(file => [...file.values()].sort((a, b) => a.line - b.line));
}
