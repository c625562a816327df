import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { lineHref } from '../../../report/format/html/href';
import { LineLink } from '../../../report/format/html/links';
import { ReadingContext } from '../../../report/format/html/reading';
import { plain } from '../../../report/plain';
import type { Line } from '../../../report/report';
import { designFile } from '../../../schema/kinds';
import type { Portfolio, PortfolioDesign } from '../../portfolio';
import type { PortfolioLinks } from '../links';
import { andMore, nameOf, shownOf } from '../words';

/** What all parts of the page speak of, and where it leads to. */
export interface Viewing {
  readonly portfolio: Portfolio;
  readonly links: PortfolioLinks;
}

export const ViewingContext = createContext<Viewing | undefined>(undefined);

export function useViewing(): Viewing {
  const viewing = useContext(ViewingContext);
  if (viewing === undefined) throw new Error('a part of the page stands outside of it');
  return viewing;
}

/** A design by its place among all, as it is called among others; linked to its report where that lies beside. */
export function DesignName({ index }: { index: number }) {
  const { portfolio, links } = useViewing();
  const design = portfolio.designs[index];
  if (design === undefined) return null;
  const name = <bdi>{nameOf(design)}</bdi>;
  const address = links.report?.(index);
  return address === undefined ? name : <a href={address}>{name}</a>;
}

/** Designs beside one another; of very many the first ones. */
export function DesignNames({ indices }: { indices: readonly number[] }) {
  const { shown, more } = shownOf(indices);
  return (
    <ul class="names">
      {shown.map(index => (
        <li key={index}>
          <DesignName index={index} />
        </li>
      ))}
      {more > 0 && <li>{andMore(more)}</li>}
    </ul>
  );
}

/** A place in the files of a design. */
export function PlaceIn({ index, line }: { index: number; line: Line }) {
  const { portfolio, links } = useViewing();
  const base = baseOf(portfolio.designs[index], links);
  const href = (place: Line) => (base === null ? undefined : lineHref(base, place));
  return (
    <ReadingContext.Provider value={{ href }}>
      <LineLink line={line} />
    </ReadingContext.Provider>
  );
}

/** The folder of a design, linked to the file that it begins with. */
export function DesignFolder({ design }: { design: PortfolioDesign }) {
  const { links } = useViewing();
  const base = baseOf(design, links);
  const path = <bdi>{plain(design.path)}</bdi>;
  if (base === null) return <code class="line">{path}</code>;
  return (
    <a class="line" href={lineHref(base, { path: designFile, line: 1 })}>
      {path}
    </a>
  );
}

function baseOf(design: PortfolioDesign | undefined, links: PortfolioLinks): string | null {
  return design === undefined || design.withheld === true ? null : links.base(design);
}
