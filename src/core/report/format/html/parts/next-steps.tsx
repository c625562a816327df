import { t } from '@vscode/l10n';
import type { Weight } from '../../../../checklist/item';
import { dateInWords } from '../../../dates';
import type { Report, ReportStep } from '../../../report';
import { itemAnchor, stepAnchor } from '../anchors';
import { PlaceToWrite } from '../links';
import { Empty, Pair } from '../plain';

/** What to do: who, what, where, by when, most blocking first. */
export function NextSteps({ report }: { report: Report }) {
  const { nextSteps } = report;
  const questions = new Map(report.items.map(item => [item.id, item.question]));
  return (
    <section class="next-steps" aria-labelledby="next-steps">
      <h2 id="next-steps" tabIndex={-1}>
        {t('Next steps')}
      </h2>
      {nextSteps.length === 0 && <Empty>{t('Nothing is left to do before the launch.')}</Empty>}
      {byWeight(nextSteps).map(({ weight, first, steps }) => (
        <div key={first}>
          <h3>{groupTitle(weight)}</h3>
          <ol start={first}>
            {steps.map((step, index) => (
              <Step
                key={`${step.item}/${step.criterion} ${step.path}:${step.line}`}
                step={step}
                number={first + index}
                question={questions.get(step.item)}
                isSame={steps[index - 1]?.item === step.item}
              />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Step(props: {
  step: ReportStep;
  number: number;
  question: string | undefined;
  /** True where the step before serves the same point. */
  isSame: boolean;
}) {
  const { step, number, question, isSame } = props;
  return (
    <li class={isSame ? 'step is-same' : 'step'} id={stepAnchor(number)}>
      <span class="number" aria-hidden="true">
        {number}
      </span>
      <div class="what">
        {!isSame && (
          <p class="for">
            {question === undefined ? (
              <a href="#findings">{t('A mistake in the files')}</a>
            ) : (
              <a href={`#${itemAnchor(step.item)}`}>{question}</a>
            )}
          </p>
        )}
        <p>{step.text}</p>
      </div>
      <dl>
        <Pair name={t('Who')}>
          {step.owner === null ? <ToFill>{t('nobody yet')}</ToFill> : <bdi>{step.owner}</bdi>}
        </Pair>
        <Pair name={t('By when')}>
          {step.due === null ? (
            <ToFill>{t('no day yet')}</ToFill>
          ) : (
            <time dateTime={step.due}>{dateInWords(step.due)}</time>
          )}
        </Pair>
        <Pair name={t('Where')}>
          <PlaceToWrite line={step} exists={step.exists} />
        </Pair>
      </dl>
    </li>
  );
}

/** Something to be filled in; on paper it leaves room for a pen. */
function ToFill({ children }: { children: string }) {
  return <span class="to-fill">{children}</span>;
}

function groupTitle(weight: Weight): string {
  const titles: Record<Weight, string> = {
    essential: t('Essential: these hold back the launch'),
    expected: t('Expected: these would make it stronger'),
    enriching: t('Enriching: these can wait'),
  };
  return titles[weight];
}

interface StepGroup {
  readonly weight: Weight;
  /** The number of its first step. */
  readonly first: number;
  readonly steps: ReportStep[];
}

/** Neighbours of one weight together; the order stays. */
function byWeight(steps: readonly ReportStep[]): readonly StepGroup[] {
  const groups: StepGroup[] = [];
  for (const [index, step] of steps.entries()) {
    const last = groups.at(-1);
    if (last?.weight === step.weight) last.steps.push(step);
    else groups.push({ weight: step.weight, first: index + 1, steps: [step] });
  }
  return groups;
}
