import { t } from '@vscode/l10n';
import type { Report } from '../../../report';
import { itemAnchor } from '../anchors';
import { LineLink } from '../links';
import { ChangesPart, Empty } from '../plain';

/** Choices that differ from what the documents advise: to talk about, not to mend. */
export function Tensions({ report }: { report: Report }) {
  const questions = new Map(report.items.map(item => [item.id, item.question]));
  return (
    <section class="tensions" aria-labelledby="tensions">
      <h2 id="tensions">{t('Points to discuss')}</h2>
      {report.tensions.length === 0 && (
        <Empty>{t('The design makes no choice that the documents behind the checklist would question.')}</Empty>
      )}
      <ul class="entries">
        {report.tensions.map(tension => (
          <li key={`${tension.item} ${tension.path}:${tension.line}`}>
            <p>
              {tension.text} <LineLink line={tension} />
            </p>
            <p class="for">
              <a href={`#${itemAnchor(tension.item)}`}>{questions.get(tension.item) ?? tension.item}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is otherwise than it was; nothing where there was nothing to compare with. */
export function Changes({ changes }: { changes: Report['changes'] }) {
  return <ChangesPart heading={t('What has changed')} none={t('Nothing in the plan has changed.')} changes={changes} />;
}
