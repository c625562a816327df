import { Empty } from '../../../../report/format/html/plain';
import { headings, launchDayWords, notes } from '../../words';
import { DesignName, useViewing } from '../viewing';

/** What is to be launched, the next first. */
export function Launches() {
  const { launches } = useViewing().portfolio.summary;
  return (
    <section class="launches" aria-labelledby="launches">
      <h2 id="launches">{headings.launches()}</h2>
      {launches.length === 0 && <Empty>{notes.noLaunches()}</Empty>}
      <ol class="entries">
        {launches.map(launch => (
          <li key={launch.design}>
            <time dateTime={launch.on}>{launchDayWords(launch)}</time>: <DesignName index={launch.design} />
          </li>
        ))}
      </ol>
    </section>
  );
}
