import { t } from '@vscode/l10n';
import { dayInWords } from '../../../report/dates';
import { Empty } from '../../../report/format/html/plain';
import type { Portfolio } from '../../portfolio';
import type { PortfolioLinks } from '../links';
import { notes, shardWords, titleOf } from '../words';
import { Changes } from './parts/changes';
import { Contents } from './parts/contents';
import { Designs } from './parts/designs';
import { Launches } from './parts/launches';
import { OpenPoints } from './parts/open-points';
import { Sections } from './parts/sections';
import { SharedPeople, SharedThemes } from './parts/shared';
import { Verdicts } from './parts/verdicts';
import { ViewingContext } from './viewing';

export function PortfolioBody({ portfolio, links }: { portfolio: Portfolio; links: PortfolioLinks }) {
  return (
    <ViewingContext.Provider value={{ portfolio, links }}>
      <div class="report portfolio">
        <div class="sheet">
          <a class="skip" href="#designs">
            {t('Skip to the designs')}
          </a>
          <Masthead portfolio={portfolio} />
          <main>
            {portfolio.designs.length === 0 ? (
              <section id="designs" tabIndex={-1}>
                <Empty>{notes.noDesigns()}</Empty>
              </section>
            ) : (
              <Parts />
            )}
          </main>
        </div>
      </div>
    </ViewingContext.Provider>
  );
}

function Masthead({ portfolio }: { portfolio: Portfolio }) {
  const { asOf, redacted } = portfolio;
  const shard = shardWords(portfolio);
  return (
    <header class="masthead">
      <p class="kicker">
        <span>{t('Readiness of several designs')}</span> <time dateTime={asOf}>{dayInWords(asOf)}</time>
      </p>
      <h1>{titleOf(portfolio)}</h1>
      <ul class="about">
        {shard !== undefined && <li>{shard}</li>}
        {redacted && <li>{t('People are named by role or initials.')}</li>}
      </ul>
    </header>
  );
}

function Parts() {
  return (
    <>
      <Verdicts />
      <Contents />
      <Changes />
      <Designs />
      <Sections />
      <Launches />
      <OpenPoints />
      <SharedThemes />
      <SharedPeople />
    </>
  );
}
