import { t } from '@vscode/l10n';
import { itemById } from '../../checklist/checklist';
import type { Decision, ItemResult } from '../../checklist/readiness';
import type { Design } from '../../model/design';
import { paragraph, strong } from '../../report/format/markdown-parts/nodes';
import { shortSource } from '../../report/sources';
import { declarationWords, noteWords, waiverWords } from '../../report/words';
import { itemMarkdown } from '../markdown/item';
import { markdown } from '../markdown/write';
import type { ReadinessNode } from './node';

/** What a node says at length, in Markdown. @param result of the point that it belongs to. */
export function readinessMarkdown(design: Design, node: ReadinessNode, result: ItemResult | undefined): string {
  const item = node.item === undefined ? undefined : itemById(node.item);
  if (node.type !== 'item' || item === undefined || result === undefined) {
    return markdown(paragraph(strong(node.title)), node.description);
  }
  const sources = item.sources.map(shortSource).join('; ');
  return [
    itemMarkdown(item),
    markdown(node.description, ...decisions(design, result), t('Behind it: {0}', sources)),
  ].join('\n\n');
}

/** What people decided about a point, as sentences. */
function decisions(design: Design, { waiver, declaration, reason, note, owner, due }: ItemResult): readonly string[] {
  const name = (member: string) => design.entity('member', member)?.title ?? member;
  const told = ({ reason: text, by, on, until }: Decision) => ({
    path: '',
    line: 1,
    reason: text,
    ...(by === undefined ? {} : { by: name(by) }),
    ...(on === undefined ? {} : { on }),
    ...(until === undefined ? {} : { until }),
  });
  const noted = noteWords({
    ...(note === undefined ? {} : { note }),
    ...(owner === undefined ? {} : { owner: name(owner) }),
    ...(due === undefined ? {} : { due }),
  });
  return [
    ...(reason === undefined ? [] : [reason]),
    ...(waiver === undefined ? [] : [waiverWords({ ...told(waiver), valid: waiver.valid })]),
    ...(declaration === undefined
      ? []
      : [
          declarationWords({
            ...told(declaration),
            state: declaration.state,
            evidence: declaration.evidence,
            valid: declaration.valid,
            contradictedBy: declaration.contradictedBy.map(({ path }) => ({ path, line: 1 })),
          }),
        ]),
    ...(noted === undefined ? [] : [noted]),
  ];
}
