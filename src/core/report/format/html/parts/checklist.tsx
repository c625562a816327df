import { t } from '@vscode/l10n';
import { countStates } from '../../../counts';
import { type OutlineSection, outline } from '../../../outline';
import type { Report } from '../../../report';
import { score } from '../../../words';
import { sectionAnchor } from '../anchors';
import { StateBar } from './bars';
import { Figures } from './figures';
import { Item } from './item';
import { numbersOf, type StepNumbers } from './step-numbers';

/** The checklist, section by section. */
export function Checklist({ report }: { report: Report }) {
  const numbers = numbersOf(report.nextSteps);
  return (
    <section class="checklist" aria-labelledby="checklist">
      <h2 id="checklist">{t('The checklist')}</h2>
      <p class="how-to-read">
        {t(
          '“Not said yet” means that the design says nothing of it; “said to be lacking” that the design itself says so. Neither counts as ready.',
        )}
      </p>
      <Figures counts={report.counts} />
      {outline(report).map((section, index) => (
        <ChecklistSection key={section.title} section={section} anchor={sectionAnchor(index)} numbers={numbers} />
      ))}
    </section>
  );
}

function ChecklistSection(props: { section: OutlineSection; anchor: string; numbers: StepNumbers }) {
  const { section, anchor, numbers } = props;
  const { title, items } = section;
  const counts = countStates(items);
  return (
    <div class="checklist-section">
      <div class="section-head">
        <h3 id={anchor}>{title}</h3>
        <p>{score(counts)}</p>
        <StateBar counts={counts} />
      </div>
      {items.map(item => (
        <Item key={item.id} item={item} numbers={numbers} />
      ))}
    </div>
  );
}
