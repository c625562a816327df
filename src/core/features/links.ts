import type { Design } from '../model/design';
import { fromDesign } from '../model/from-design';
import type { ToolThing } from '../model/references';
import { formats } from '../schema/formats';
import { schemaOf } from '../schema/schemas';
import { walk } from '../schema/walk';
import type { Span } from '../text/text';
import { locate } from '../yaml/node';

/** A place in a file that leads somewhere. */
export type Link =
  | { readonly kind: 'address'; readonly span: Span; readonly url: string }
  /** To a file or folder; `path` is relative to the design, and may lead out of it with `../`. */
  | { readonly kind: 'path'; readonly span: Span; readonly path: string }
  /** To the page of a rule or of a point of the checklist. */
  | { readonly kind: 'page'; readonly span: Span; readonly of: ToolThing; readonly name: string };

/** The addresses and paths of a file, and the names of rules and of points of the checklist. */
export function linksIn(design: Design, path: string): readonly Link[] {
  const file = design.file(path);
  if (file?.kind === undefined) return [];
  const links: Link[] = [];
  walk(schemaOf(file.kind), file.value, (schema, value, at) => {
    if (typeof value !== 'string') return;
    const node = locate(file.yaml.root, at())?.node;
    if (node === undefined || node.kind === 'alias') return;
    if (schema.format === 'copse-url' && formats['copse-url']?.(value) === true) {
      links.push({ kind: 'address', span: node.span, url: value });
    }
    const target = schema['x-copse-path'] === true ? fromDesign(path, value) : undefined;
    if (target !== undefined) links.push({ kind: 'path', span: node.span, path: target });
  });
  const pages = design.references.toolNames.filter(name => name.path === path);
  return [...links, ...pages.flatMap(({ at, name, of }) => pageLink(design, path, at, name, of))];
}

function pageLink(
  design: Design,
  path: string,
  at: readonly (string | number)[],
  name: string,
  of: ToolThing,
): readonly Link[] {
  const found = locate(design.file(path)?.yaml.root, at);
  const span = at.at(-1) === name ? found?.key : found?.node?.span;
  return span === undefined ? [] : [{ kind: 'page', span, of, name }];
}
