import { t } from '@vscode/l10n';
import type { Item, Source, Where } from '../checklist/item';
import { phaseName, sourceName, weightName } from '../checklist/names';
import { fileExtension } from '../schema/kinds';

/** The page of a checklist item, in Markdown: the question, why it matters, and each thing that the checklist looks for. */
export function itemPage(item: Item): string {
  const criteria = item.criteria.map(
    ({ text, next, where }) => `- **${t(text)}.** ${t(next)}. (${t('Written in {0}.', placeName(where))})`,
  );
  return [
    `# ${t(item.question)}`,
    `\`${item.id}\` · ${weightName(item.weight)} · ${phaseName(item.phase)}`,
    t(item.why),
    `${t('From:')} ${item.sources.map((source: Source) => sourceName(source)).join('; ')}`,
    `## ${t('What the checklist looks for')}`,
    criteria.join('\n'),
    `## ${t('If it does not fit')}`,
    `${t('Set the point aside with a reason and an end, or vouch for evidence that lies elsewhere, in {0}:', '`readiness.cop.yaml`')}\n\n${waiver(item.id)}`,
  ].join('\n\n');
}

function placeName({ kind, at }: Where): string {
  return `\`${[`${kind}${fileExtension}`, ...at].join(' › ')}\``;
}

function waiver(id: string): string {
  return [
    '```yaml',
    'items:',
    `  ${id}:`,
    `    waived: { reason: …, until: 2027-06-30 }`,
    `    # ${t('or')}`,
    `    declared: { state: met, reason: …, evidence: […] }`,
    '```',
  ].join('\n');
}
