import { t } from '@vscode/l10n';
import { stateName } from '../../checklist/names';
import { dateInWords } from '../../report/dates';
import { reportToMarkdown } from '../../report/format/markdown';
import { linkerOf } from '../../report/format/markdown-parts/links';
import {
  type Cell,
  code,
  type Flow,
  heading,
  type Item,
  joined,
  link,
  list,
  type Part,
  paragraph,
  strong,
  table,
} from '../../report/format/markdown-parts/nodes';
import { write } from '../../report/format/markdown-parts/write';
import { plain } from '../../report/plain';
import type { Line, StateCounts } from '../../report/report';
import { score, stateOfVerdict, stateSign } from '../../report/words';
import { designFile } from '../../schema/kinds';
import type { OpenPoint, Portfolio } from '../portfolio';
import type { PortfolioLinks } from './links';
import * as words from './words';

/**
 * The portfolio as Markdown that git hosts render. The reports of the designs stand below it, unless the links say that they
 * lie in files of their own.
 */
export function portfolioToMarkdown(portfolio: Portfolio, links: PortfolioLinks): string {
  const reports = links.report === undefined ? (portfolio.reports ?? []) : [];
  const below = reports.map((report, index) => {
    const design = portfolio.designs[index];
    return `\n${reportToMarkdown(report, { linkBase: design === undefined ? null : links.base(design) })}`;
  });
  return write(new MarkdownParts(portfolio, links).all()) + below.join('');
}

/** How each design stands, and what all of them come to: what a page begins with that goes on in its own way. */
export function portfolioOverview(portfolio: Portfolio, links: PortfolioLinks): readonly Flow[] {
  return new MarkdownParts(portfolio, links).overview();
}

class MarkdownParts {
  constructor(
    readonly portfolio: Portfolio,
    readonly links: PortfolioLinks,
  ) {}

  all(): readonly Flow[] {
    const { portfolio } = this;
    if (portfolio.designs.length === 0) return [...this.#head(), paragraph(words.notes.noDesigns())];
    return [
      ...this.overview(),
      heading(2, words.headings.launches()),
      ...this.#launches(),
      heading(2, words.headings.open()),
      ...this.#open(),
      heading(2, words.headings.themes()),
      ...this.#themes(),
      heading(2, words.headings.people()),
      ...this.#people(),
      ...(portfolio.reports === undefined ? [paragraph(...withCode(words.reportsElsewhere()))] : []),
    ];
  }

  overview(): readonly Flow[] {
    const changes = words.verdictChanges(this.portfolio);
    return [
      ...this.#head(),
      ...(changes === undefined ? [] : this.#changes(changes)),
      heading(2, words.headings.designs()),
      this.#designs(),
      heading(2, words.headings.sections()),
      ...this.#sections(),
    ];
  }

  #head(): readonly Flow[] {
    const { portfolio } = this;
    const shard = words.shardWords(portfolio);
    return [
      heading(1, words.titleOf(portfolio)),
      paragraph(
        t('As of {0}.', dateInWords(portfolio.asOf)),
        ...(shard === undefined ? [] : [' ', t('{0}.', shard)]),
        ...(portfolio.redacted ? [' ', t('People are named by role or initials.')] : []),
      ),
      list(
        words.verdictCounts(portfolio.summary).map(({ shape, text }) => ({
          parts: [strong(t('{0} {1}', stateSign(shape), text))],
        })),
      ),
    ];
  }

  #changes(changes: readonly string[]): readonly Flow[] {
    return [
      heading(2, words.headings.changes()),
      changes.length === 0 ? paragraph(words.noVerdictChanged()) : list(changes.map(change => ({ parts: [change] }))),
    ];
  }

  #designs(): Flow {
    const { designs, summary } = this.portfolio;
    return table(
      [t('Design'), t('Verdict'), t('Launch'), t('Points'), t('Files')],
      summary.tree.flatMap(({ design: index, depth }) => {
        const design = designs[index];
        if (design === undefined) return [];
        const { verdict, launch, counts } = design;
        return [
          [
            [...this.#name(index, depth), ...(design.shortName === undefined ? [] : [` (${design.name})`])],
            [t('{0} {1}', stateSign(stateOfVerdict[verdict.state]), verdict.text)],
            [launch === undefined ? words.noLaunch() : words.launchWords(launch)],
            [score(counts)],
            [this.#files(index)],
          ],
        ];
      }),
    );
  }

  #sections(): readonly Flow[] {
    const { designs, summary } = this.portfolio;
    const row = (name: Cell, counts: readonly StateCounts[]): readonly Cell[] => [
      name,
      ...counts.map(of => [figures(of)]),
    ];
    const signs = words.occurringStates(this.portfolio).map(state => t('{0} {1}', stateSign(state), stateName(state)));
    return [
      paragraph(words.notes.sections(), ...(signs.length === 0 ? [] : [' ', t('The others: {0}.', signs.join(', '))])),
      table(
        [t('Design'), ...summary.sections.map(({ title }) => title)],
        [
          ...summary.tree.map(({ design, depth }) => row(this.#name(design, depth), designs[design]?.sections ?? [])),
          row(
            [strong(t('All designs'))],
            summary.sections.map(({ counts }) => counts),
          ),
        ],
      ),
    ];
  }

  #launches(): readonly Flow[] {
    const { launches } = this.portfolio.summary;
    if (launches.length === 0) return [paragraph(words.notes.noLaunches())];
    return [
      list(launches.map(launch => ({ parts: [words.launchDayWords(launch), ': ', ...this.#name(launch.design)] }))),
    ];
  }

  #open(): readonly Flow[] {
    const { points, more } = words.shownPoints(this.portfolio.summary);
    if (points.length === 0) return [paragraph(words.notes.noOpen())];
    const items = points.map(
      (point): Item => ({
        parts: [
          strong(point.question),
          ' (',
          code(point.item),
          `), ${words.openWords(point, this.portfolio)}: `,
          ...this.#where(point),
        ],
      }),
    );
    return [list(items, true), ...(more === 0 ? [] : [paragraph(t('… {0}.', words.andMore(more)))])];
  }

  #themes(): readonly Flow[] {
    const { themes } = this.portfolio.summary;
    if (themes.length === 0) return [paragraph(words.notes.noThemes())];
    return [
      list(
        themes.map(theme => ({
          parts: [strong(theme.title)],
          below: [
            ...this.#places(theme.in, ({ leaders }) =>
              leaders.length === 0 ? '' : t('led by {0}', leaders.join('; ')),
            ),
            ...(theme.people.length === 0
              ? []
              : [{ parts: [t('Members in several of them: {0}', theme.people.join(', '))] }]),
          ],
        })),
      ),
    ];
  }

  #people(): readonly Flow[] {
    const { redacted, summary } = this.portfolio;
    if (redacted) return [paragraph(words.notes.redacted())];
    if (summary.people.length === 0) return [paragraph(words.notes.noPeople())];
    return [
      paragraph(words.notes.people()),
      list(
        summary.people.map(({ name, organisation, in: places }) => ({
          parts: [strong(name), ` (${organisation})`],
          below: this.#places(places, words.partWords),
        })),
      ),
    ];
  }

  /** The designs where something occurs, each with its line and what more there is to say. */
  #places<T extends { readonly design: number; readonly line: Line }>(
    places: readonly T[],
    say: (place: T) => string,
  ): readonly Item[] {
    const { shown, more } = words.shownOf(places);
    const items = shown.map((place): Item => {
      const said = say(place);
      return {
        parts: [
          ...this.#name(place.design),
          ...(said === '' ? [] : [`: ${said}`]),
          ' (',
          this.#linker(place.design).place(place.line),
          ')',
        ],
      };
    });
    return more === 0 ? items : [...items, { parts: [words.andMore(more)] }];
  }

  #where(point: OpenPoint): readonly Part[] {
    const { words: said, named } = words.whereOpen(point, this.portfolio);
    return [...(said === undefined ? [] : [named.length === 0 ? said : `${said} `]), ...this.#names(named)];
  }

  #names(indices: readonly number[]): readonly Part[] {
    const { shown, more } = words.shownOf(indices);
    return joined([...shown.map(index => this.#name(index)), ...(more === 0 ? [] : [[words.andMore(more)]])], ', ');
  }

  /** What a design is called, linked to its report where that lies beside; indented where it is part of another. */
  #name(index: number, depth = 0): readonly Part[] {
    const design = this.portfolio.designs[index];
    if (design === undefined) return [];
    const name = words.nameOf(design);
    const address = this.links.report?.(index);
    return [...(depth === 0 ? [] : [`${'→ '.repeat(depth)}`]), address === undefined ? name : link(address, name)];
  }

  #files(index: number): Part {
    const design = this.portfolio.designs[index];
    if (design === undefined) return '';
    return this.#linker(index).place({ path: designFile, line: 1 }, plain(design.path));
  }

  #linker(index: number): ReturnType<typeof linkerOf> {
    const design = this.portfolio.designs[index];
    return linkerOf(design === undefined || design.withheld === true ? null : this.links.base(design));
  }
}

/** "4 of 12 ◐ 2 ○ 5". */
function figures(counts: StateCounts): string {
  if (counts.total === 0) return '';
  const others = words.otherCounts(counts).map(({ state, count }) => t('{0} {1}', stateSign(state), count));
  return [words.metOf(counts), ...others].join(' ');
}

/** A text in which `…` sets off what is typed. */
function withCode(text: string): readonly Part[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? code(part) : part));
}
