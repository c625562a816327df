import { t } from '@vscode/l10n';
import type { ComponentChildren } from 'preact';
import { Empty, TextList } from '../../../../report/format/html/plain';
import { DataTable } from '../../../../report/format/html/table';
import type { Line } from '../../../../report/report';
import { andMore, headings, notes, partWords, shownOf } from '../../words';
import { DesignName, PlaceIn, useViewing } from '../viewing';

/** Themes of one title in several designs, with those who know more than one of these. */
export function SharedThemes() {
  const { themes } = useViewing().portfolio.summary;
  return (
    <section class="shared-themes" aria-labelledby="themes">
      <h2 id="themes">{headings.themes()}</h2>
      {themes.length === 0 ? (
        <Empty>{notes.noThemes()}</Empty>
      ) : (
        <DataTable
          caption={t('Where each theme is taken up, and who could bring these designs together')}
          columns={[
            { head: t('Theme'), width: 'medium', cell: theme => <bdi>{theme.title}</bdi> },
            {
              head: t('Where'),
              width: 'half',
              cell: theme => (
                <Places places={theme.in}>
                  {({ leaders }) => (leaders.length === 0 ? undefined : t('led by {0}', leaders.join('; ')))}
                </Places>
              ),
            },
            {
              head: t('Members in several of them'),
              cell: theme => <TextList texts={theme.people} none={t('nobody known')} />,
            },
          ]}
          groups={[{ rows: themes }]}
          rowKey={theme => theme.title}
        />
      )}
    </section>
  );
}

/** People who are members in several designs: who could be a broker between them. */
export function SharedPeople() {
  const { redacted, summary } = useViewing().portfolio;
  const { people } = summary;
  return (
    <section class="shared-people" aria-labelledby="people">
      <h2 id="people">{headings.people()}</h2>
      {people.length === 0 && <Empty>{redacted ? notes.redacted() : notes.noPeople()}</Empty>}
      {people.length > 0 && (
        <DataTable
          caption={notes.people()}
          columns={[
            {
              head: t('Person'),
              width: 'large',
              cell: person => (
                <>
                  <bdi>{person.name}</bdi>{' '}
                  <span class="aside">
                    <bdi>{person.organisation}</bdi>
                  </span>
                </>
              ),
            },
            {
              head: t('Member in'),
              cell: person => <Places places={person.in}>{place => partWords(place) || undefined}</Places>,
            },
          ]}
          groups={[{ rows: people }]}
          rowKey={person => `${person.name} ${person.organisation}`}
        />
      )}
    </section>
  );
}

interface PlaceInDesign {
  readonly design: number;
  readonly line: Line;
}

/** Designs one under the other, each with what there is to say, and the line. */
function Places<T extends PlaceInDesign>(props: {
  places: readonly T[];
  children: (place: T) => ComponentChildren | undefined;
}) {
  const { shown, more } = shownOf(props.places);
  return (
    <ul class="plain">
      {shown.map(place => {
        const said = props.children(place);
        return (
          <li key={place.design}>
            <DesignName index={place.design} />
            {said !== undefined && <>: {said}</>} <PlaceIn index={place.design} line={place.line} />
          </li>
        );
      })}
      {more > 0 && <li>{andMore(more)}</li>}
    </ul>
  );
}
