import type { ComponentChildren } from 'preact';
import { notSaid } from '../../words';

/** Texts one under the other, or a word for none. */
export function TextList({ texts, none = notSaid() }: { texts: readonly string[]; none?: string }) {
  if (texts.length === 0) return <Nothing>{none}</Nothing>;
  return (
    <ul class="plain">
      {texts.map(text => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** A text, or a word for its absence. */
export function TextOrNothing({ text }: { text: string }) {
  return text === '' ? <Nothing>{notSaid()}</Nothing> : <bdi>{text}</bdi>;
}

export function Nothing({ children }: { children: string }) {
  return <span class="nothing">{children}</span>;
}

/** Says in a sentence that a part of the report has nothing to show. */
export function Empty({ children }: { children: string }) {
  return <p class="empty">{children}</p>;
}

/** A part of a page that says what has changed; nothing where there was nothing to compare with. */
export function ChangesPart(props: { heading: string; none: string; changes: readonly string[] | undefined }) {
  const { heading, none, changes } = props;
  if (changes === undefined) return null;
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{heading}</h2>
      {changes.length === 0 && <Empty>{none}</Empty>}
      <ul class="entries">
        {changes.map(change => (
          <li key={change}>
            <bdi>{change}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A name and its value in a list of them. */
export function Pair({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="pair">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Something with the number or letter that it has in a drawing. */
export function Tagged({ tag, children }: { tag: string | number; children: ComponentChildren }) {
  return (
    <span class="tagged">
      <span class="tag">{tag}</span> <span>{children}</span>
    </span>
  );
}
