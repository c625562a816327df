import { t } from '@vscode/l10n';
import { dateInWords } from '../../../report/dates';
import { lineHref } from '../../../report/format/html/href';
import { LineLink } from '../../../report/format/html/links';
import { renderPage } from '../../../report/format/html/page';
import { Empty } from '../../../report/format/html/plain';
import { ReadingContext } from '../../../report/format/html/reading';
import { SeverityMark, Sign, StateMark, toneOf } from '../../../report/format/html/sign';
import { plain } from '../../../report/plain';
import type { Line } from '../../../report/report';
import type { EarlierFinding } from '../../../report/since';
import { stateOfVerdict } from '../../../report/words';
import type { DiffedDesign, DiffResult, ItemChange, ReadinessChange, VerdictThen } from '../../changes';
import type { DiffLinks } from '../markdown';
import {
  byPart,
  comparisonWords,
  noChange,
  readinessTitle,
  shownDesigns,
  titleOf,
  unchangedWords,
  verdictWords,
} from '../words';

export interface DiffHtmlOptions extends DiffLinks {
  /** The language of the texts, as in `en`. */
  readonly language?: string;
}

/** What changed, as one HTML file that needs nothing else; it looks as the readiness report does. */
export function renderDiffHtml(result: DiffResult, { base, language = 'en' }: DiffHtmlOptions): string {
  const [first] = result.designs;
  const name = result.designs.length === 1 && first !== undefined ? titleOf(first) : plain(result.to);
  const title = t('What changed in the plan: {0}, {1}', name, dateInWords(result.asOf));
  return renderPage(title, language, <DiffBody result={result} base={base} />);
}

function DiffBody({ result, base }: { result: DiffResult; base: DiffLinks['base'] }) {
  const unchanged = unchangedWords(result);
  return (
    <div class="report">
      <div class="sheet">
        <main>
          {shownDesigns(result).map((design, index) => (
            <DesignPart key={design.path} design={design} result={result} base={base(design)} index={index} />
          ))}
          {unchanged !== undefined && (
            <section>
              <Empty>{unchanged}</Empty>
            </section>
          )}
        </main>
      </div>
    </div>
  );
}

interface DesignProps {
  design: DiffedDesign;
  result: DiffResult;
  base: string | undefined;
  index: number;
}

function DesignPart({ design, result, base, index }: DesignProps) {
  const href = (line: Line) => (base === undefined ? undefined : lineHref(base, line));
  return (
    <ReadingContext.Provider value={{ href }}>
      <header class="masthead">
        <p class="kicker">
          <span>{t('What changed in the plan')}</span> <bdi>{comparisonWords(result)}</bdi>
        </p>
        <h1 id={`design-${index}`}>
          <bdi>{titleOf(design)}</bdi>
        </h1>
        <ul class="about">
          <li>
            {t('Files:')} <bdi>{plain(design.path)}</bdi>
          </li>
        </ul>
      </header>
      {design.notes.map(note => (
        <p key={note}>{plain(note)}</p>
      ))}
      {design.changes.length === 0 && (
        <section>
          <Empty>{noChange(design)}</Empty>
        </section>
      )}
      {byPart(design.changes).map(({ part, title, changes }) => (
        <section key={part} aria-labelledby={`design-${index} ${part}-${index}`}>
          <h2 id={`${part}-${index}`}>{title}</h2>
          <ul class="entries">
            {changes.map((change, place) => (
              // Two changes may well read the same; their order never changes.
              <li key={`${place} ${change.text}`}>
                <p>
                  <bdi>{plain(change.text)}</bdi> <WasOrIs line={change} isThere={change.kind !== 'removed'} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ReadinessPart readiness={design.readiness} index={index} />
    </ReadingContext.Provider>
  );
}

/** A line of the plan as it is can be opened; one of the plan as it was is only named. */
function WasOrIs({ line, isThere }: { line: Line; isThere: boolean }) {
  return <LineLink line={isThere ? line : { ...line, withheld: true }} />;
}

function ReadinessPart({ readiness, index }: { readiness: ReadinessChange; index: number }) {
  const { verdict, items, findings } = readiness;
  const now = verdict.after ?? verdict.before;
  return (
    <section aria-labelledby={`design-${index} readiness-part-${index}`}>
      <h2 id={`readiness-part-${index}`}>{readinessTitle()}</h2>
      {now !== null && <Verdict verdict={now} words={verdictWords(readiness)} />}
      {items.length > 0 && (
        <ul class="entries">
          {items.map(item => (
            <ItemLine key={item.id} item={item} />
          ))}
        </ul>
      )}
      <Findings title={t('New findings in the files')} findings={findings.new} areThere={true} />
      <Findings title={t('Findings that are gone')} findings={findings.gone} areThere={false} />
    </section>
  );
}

function Verdict({ verdict, words }: { verdict: VerdictThen; words: string }) {
  const shape = stateOfVerdict[verdict.state];
  return (
    <p class={toneOf(shape)}>
      <span class={`mark ${toneOf(shape)}`}>
        <Sign shape={shape} />
      </span>{' '}
      <strong>{plain(words)}</strong>
    </p>
  );
}

function ItemLine({ item }: { item: ItemChange }) {
  return (
    <li>
      <p>
        <bdi>{plain(item.question)}</bdi>
      </p>
      <p>
        <StateMark state={item.before} /> → <StateMark state={item.after} />
      </p>
    </li>
  );
}

function Findings(props: { title: string; findings: readonly EarlierFinding[]; areThere: boolean }) {
  const { title, findings, areThere } = props;
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="entries">
        {findings.map((finding, place) => (
          <li key={`${place} ${finding.message}`}>
            <p>
              <SeverityMark severity={finding.severity} /> <bdi>{plain(finding.message)}</bdi>{' '}
              <WasOrIs line={finding} isThere={areThere} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
