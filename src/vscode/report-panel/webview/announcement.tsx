import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../../core/report/report';
import { countdown } from '../../../core/report/words';

/** Tells a screen reader, when there is a pause, that the verdict is another one now; says nothing of the first. */
export function Announcement({ report }: { report: Report }) {
  const verdict = `${report.verdict.text}. ${countdown(report)}`;
  const [first] = useState(verdict);
  const [said, say] = useState('');
  useEffect(() => {
    if (verdict !== first || said !== '') say(verdict);
  }, [verdict, first, said]);
  return (
    <p class="unseen" role="status" aria-live="polite">
      {said}
    </p>
  );
}
