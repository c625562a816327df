import { outline } from '../../src/core/features/outline';
import type { OutlineNode } from '../../src/core/features/outline/node';
import { nodesOf } from '../../src/core/features/outline/users';
import { check } from '../../src/core/rules/run';
import { asOf, designOf } from './designs';

/** The outline of a design with what the rules find in it. */
export function outlineOf(files: Readonly<Record<string, string>>): OutlineNode {
  const design = designOf(files);
  return outline(design, check(design, { asOf }), 'the-folder');
}

/** The first node with this title. */
export function titled(root: OutlineNode, title: string): OutlineNode {
  const found = [...nodesOf(root).values()].find(node => node.title === title);
  if (found === undefined) throw new Error(`nothing is called “${title}”: ${shown(root)}`);
  return found;
}

/** An outline as text: title, description, then what is read aloud beyond these. */
export function shown({ type, title, description, children }: OutlineNode, depth = 0): string {
  const own = `${'  '.repeat(depth)}${type}: ${title}${description === '' ? '' : ` · ${description}`}`;
  return [own, ...children.map(child => shown(child, depth + 1))].join('\n');
}
