import { t } from '@vscode/l10n';
import { itemById } from '../../checklist/checklist';
import type { Design } from '../../model/design';
import type { EntityType } from '../../model/references';
import { list, paragraph, strong } from '../../report/format/markdown-parts/nodes';
import { plain } from '../../report/plain';
import type { Finding } from '../../rules/rule';
import { schemaAt, schemaOf } from '../../schema/schemas';
import { entityMarkdown } from '../markdown/entity';
import { itemMarkdown } from '../markdown/item';
import { markdown } from '../markdown/write';
import type { OutlineNode } from './node';

/** More findings than these are not told in a tooltip. */
const mostFindings = 6;

/** What a node is and what is found on it, in Markdown. @param findings on it and on all below it. */
export function outlineMarkdown(design: Design, node: OutlineNode, findings: readonly Finding[]): string {
  return [about(design, node), found(findings)].filter(text => text !== '').join('\n\n');
}

function about(design: Design, { type, kind, at, title, description }: OutlineNode): string {
  if (kind === undefined) return markdown(paragraph(strong(title)), description);
  const group = schemaAt(kind, at.slice(0, -1));
  const id = at.at(-1);
  if (type === 'entry' && typeof id === 'string') {
    const item = kind === 'readiness' ? itemById(id) : undefined;
    if (item !== undefined) return itemMarkdown(item);
    const entity = group?.['x-copse-id'] && design.entity(group['x-copse-id'] as EntityType, id);
    if (entity) return entityMarkdown(design, entity);
  }
  const schema = type === 'part' ? schemaOf(kind) : schemaAt(kind, at);
  return markdown(paragraph(strong(title)), type === 'entry' ? description : '', t(schema?.description ?? ''));
}

function found(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const shown = findings.slice(0, mostFindings).map(({ severity, message }) => ({
    parts: [strong(severityWord(severity)), ` ${plain(message)}`],
  }));
  const more = findings.length - shown.length;
  const rest = more === 0 ? [] : [{ parts: [more === 1 ? t('… and 1 more') : t('… and {0} more', more)] }];
  return markdown(list([...shown, ...rest]));
}

function severityWord(severity: Finding['severity']): string {
  switch (severity) {
    case 'error':
      return t('Error:');
    case 'warning':
      return t('Warning:');
    case 'info':
      return t('Note:');
  }
}
