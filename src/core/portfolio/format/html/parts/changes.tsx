import { ChangesPart } from '../../../../report/format/html/plain';
import { headings, noVerdictChanged, verdictChanges } from '../../words';
import { useViewing } from '../viewing';

/** What became of the verdicts; nothing where there was nothing to compare with. */
export function Changes() {
  const changes = verdictChanges(useViewing().portfolio);
  return <ChangesPart heading={headings.changes()} none={noVerdictChanged()} changes={changes} />;
}
