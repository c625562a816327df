import { t } from '@vscode/l10n';
import { diffNodes } from '../../diff/format/markdown';
import { portfolioOverview } from '../../portfolio/format/markdown';
import { pathFromStart } from '../../report/findings/check-result';
import { stepItem } from '../../report/format/markdown-parts/head';
import { type Linker, linkerOf } from '../../report/format/markdown-parts/links';
import { code, deeper, type Flow, heading, list, paragraph, strong } from '../../report/format/markdown-parts/nodes';
import { findings } from '../../report/format/markdown-parts/tables';
import { write } from '../../report/format/markdown-parts/write';
import { plain } from '../../report/plain';
import { countdown, nothingLeft, otherStates, score, titleOf } from '../../report/words';
import type { Review, ReviewedDesign } from '../review';
import { gateWords, olderWords } from './words';

export interface ReviewLinks {
  /** A web address at which the files lie, without a slash at the end; without one, places are named but lead nowhere. */
  readonly files?: string;
  /** More bytes than these are not written; what does not fit is left out with a word. */
  readonly mostBytes?: number;
}

/** Hosts show no more than a mebibyte of a step's summary, and nothing at all of a longer one. */
const mostOfHosts = 1_000_000;

const mostSteps = 7;
const mostFindings = 30;

/** A review as the page of a build: verdicts, what changed in the plan, next steps and findings. */
export function reviewToMarkdown(review: Review, { files, mostBytes = mostOfHosts }: ReviewLinks = {}): string {
  const linker = (path: string) => linkerFor(files, path);
  const [first, ...others] = review.designs;
  const isOne = first !== undefined && others.length === 0;
  const blocks = [
    isOne ? [heading(1, titleOf(first.report)), ...verdictNodes(first)] : manyNodes(review, files),
    [...gateNodes(review), ...olderNodes(review)],
    changeNodes(review, files),
    ...review.designs.map(design => [
      ...(isOne
        ? []
        : [heading(2, titleOf(design.report)), paragraph(code(plain(design.path))), ...verdictNodes(design)]),
      heading(isOne ? 2 : 3, t('Next steps')),
      ...stepNodes(linker(design.path), design),
      heading(isOne ? 2 : 3, review.older === undefined ? t('Findings in the files') : t('New findings in the files')),
      ...findingNodes(linker(''), design, review),
    ]),
  ];
  return fitting(blocks.filter(block => block.length > 0).map(write), mostBytes);
}

function manyNodes({ portfolio }: Review, files: string | undefined): readonly Flow[] {
  return portfolioOverview(portfolio, {
    base: ({ path }) => (files === undefined ? null : addressOf(files, path)),
  });
}

function verdictNodes({ report }: ReviewedDesign): readonly Flow[] {
  const others = otherStates(report.counts.all);
  return [
    paragraph(strong(t('{0}.', report.verdict.text)), ' ', countdown(report)),
    paragraph(others === '' ? t('{0}.', score(report.counts.all)) : t('{0}; {1}.', score(report.counts.all), others)),
  ];
}

function gateNodes(review: Review): readonly Flow[] {
  return gateWords(review).map(words => paragraph(strong(words)));
}

function olderNodes({ older = 0 }: Review): readonly Flow[] {
  return older === 0 ? [] : [paragraph(olderWords(older))];
}

function changeNodes({ changes }: Review, files: string | undefined): readonly Flow[] {
  if (changes === undefined) return [];
  if (typeof changes === 'string')
    return [heading(2, t('What changed in the plan')), paragraph(t('This cannot be told: {0}', plain(changes)))];
  return deeper(diffNodes(changes, { base: ({ path }) => (files === undefined ? undefined : addressOf(files, path)) }));
}

/** What to do for the points of the checklist; mistakes stand with the findings. */
function stepNodes(linker: Linker, { report: { nextSteps } }: ReviewedDesign): readonly Flow[] {
  if (nextSteps.length === 0) return [paragraph(nothingLeft())];
  const steps = nextSteps.filter(({ criterion }) => criterion !== '');
  const more = steps.length - mostSteps;
  const shown = steps.slice(0, mostSteps).map(step => stepItem(linker, step));
  return [
    ...(steps.length === nextSteps.length ? [] : [paragraph(t('First mend the mistakes in the files.'))]),
    ...(shown.length === 0 ? [] : [list(shown, true)]),
    ...(more > 0 ? [paragraph(t('… and {0} more, which the report lists.', more))] : []),
  ];
}

/** Findings are named by where they lie from the start, as the host does beside the lines. */
function findingNodes(linker: Linker, design: ReviewedDesign, { older }: Review): readonly Flow[] {
  if (design.findings.length === 0 && older !== undefined) return [paragraph(t('Nothing new was found.'))];
  const found = design.findings.map(finding => ({ ...finding, path: pathFromStart(design, finding) }));
  const more = found.length - mostFindings;
  return [
    ...findings(linker, { findings: found.slice(0, mostFindings) }),
    ...(more > 0 ? [paragraph(t('… and {0} more; `copse check` lists them all.', more))] : []),
  ];
}

function linkerFor(files: string | undefined, path: string): Linker {
  if (files !== undefined) return linkerOf(addressOf(files, path));
  const place: Linker['place'] = ({ path: file, line }, text = `${file}:${line}`) => code(plain(text));
  return { place, places: lines => lines.map(line => place(line)) };
}

/** The address of a folder; the one that the build was started in is at the address itself. */
function addressOf(files: string, path: string): string {
  if (path === '' || path === '.') return files;
  return `${files}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** As many of the blocks as fit, in their order. */
function fitting(blocks: readonly string[], mostBytes: number): string {
  const leftOut = paragraph(t('Not everything fits here; the reports and `copse diff` say all of it.'));
  const last = `\n${write([leftOut])}`;
  const size = (text: string) => new TextEncoder().encode(text).byteLength;
  const room = mostBytes - size(last);
  const kept: string[] = [];
  let used = 0;
  for (const block of blocks) {
    const more = size(block) + 1;
    if (used + more > room) continue;
    kept.push(block);
    used += more;
  }
  return kept.length === blocks.length ? kept.join('\n') : kept.join('\n') + last;
}
