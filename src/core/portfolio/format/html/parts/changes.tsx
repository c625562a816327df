import { Empty } from '../../../../report/format/html/plain';
import { headings, noVerdictChanged, verdictChanges } from '../../words';
import { useViewing } from '../viewing';

/** What became of the verdicts; nothing where there was nothing to compare with. */
export function Changes() {
  const changes = verdictChanges(useViewing().portfolio);
  if (changes === undefined) return null;
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{headings.changes()}</h2>
      {changes.length === 0 && <Empty>{noVerdictChanged()}</Empty>}
      <ul class="entries">
        {changes.map(change => (
          <li key={change}>
            <bdi>{change}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
