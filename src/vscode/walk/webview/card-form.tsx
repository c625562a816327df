import { t } from '@vscode/l10n';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Card, FormValue } from '../../../core/features/walk/card';
import { FieldInput } from './field';

/** What is asked about one subject; written down together. */
export function CardForm(props: {
  card: Card;
  /** Whether only the heading is seen until somebody opens the card. */
  folded: 'never' | 'open' | 'closed';
  /** What was typed so far, by the keys of the fields. */
  draft: Readonly<Record<string, FormValue>>;
  objections: Readonly<Record<string, string>>;
  type: (field: string, value: FormValue) => void;
  write: () => void;
}) {
  const { card, folded, draft, objections, type, write } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(objections).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [objections]);
  const submit = (event: Event): void => {
    event.preventDefault();
    write();
  };
  return (
    <Frame heading={headingOf(card)} folded={folded}>
      <form ref={form} onSubmit={submit} onKeyDown={event => submitsOnKey(event) && submit(event)}>
        {card.fields.map(field => (
          <FieldInput
            key={field.key}
            id={idOf(card, field.key)}
            field={field}
            value={draft[field.key] ?? field.value}
            objection={objections[field.key]}
            change={value => type(field.key, value)}
          />
        ))}
        <div class="ways">
          <button type="submit" class="button is-main">
            {t('Write it down')}
          </button>
        </div>
      </form>
    </Frame>
  );
}

function Frame(props: { heading: string; folded: 'never' | 'open' | 'closed'; children: ComponentChildren }) {
  const { heading, folded, children } = props;
  const title = heading === '' ? null : <h2>{heading}</h2>;
  if (folded === 'never' || title === null) {
    return (
      <section class="card">
        {title}
        {children}
      </section>
    );
  }
  return (
    <details class="card" open={folded === 'open'}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** In a text of several lines Enter begins a new one; with Control or Command it is the end. */
function submitsOnKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}

/** Nothing where the one field says it all. */
function headingOf({ isNew, title, noun }: Card): string {
  if (isNew) return title === '' ? t('Add {0}', noun ?? '') : t('Add {0}: {1}', noun ?? '', title.toLowerCase());
  return noun === undefined ? title : t('{0} ({1})', title, noun);
}

function idOf({ id }: Card, key: string): string {
  return `${id}-${key}`.replace(/[^\p{L}\p{N}]+/gu, '-');
}
