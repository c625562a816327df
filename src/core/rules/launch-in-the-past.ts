import { t } from '@vscode/l10n';
import { launchOf } from '../model/launch';
import { hasClosed, isBeforeLaunch } from '../model/stage';
import type { WrittenDate } from '../values/dates';
import type { Rule } from './rule';

export const launchInThePast: Rule = {
  id: 'launch-in-the-past',
  severity: 'warning',
  category: 'dates',
  title: 'A launch day that has passed while the community is still being planned',
  why: 'The report counts down to the launch day, and due dates are set by it. When the day has passed and `stage` still says that the community is being thought out, one of the two is no longer true. How long a community takes to form varies a great deal (Frequently asked questions, “About cultivating communities of practice”), so moving the day is no shame.\n\nSet a new day (`target` in readiness.cop.yaml, or `when` of the launch activity), or move `stage` on.',
  wrong: {
    'community.cop.yaml': 'name: Fire Management\nstage: design\n',
    'readiness.cop.yaml': 'target: 2025-03-14\n',
  },
  right: {
    'community.cop.yaml': 'name: Fire Management\nstage: grow\n',
    'readiness.cop.yaml': 'target: 2025-03-14\n',
  },
  check: ({ design, asOf, report }) => {
    if (hasClosed(design) || !isBeforeLaunch(design)) return;
    const launch = launchOf(design);
    const stage = design.part('community').get('stage')?.value;
    if (launch === undefined || launch.date.last >= asOf) return;
    report(
      launch.place,
      t(
        'The launch was planned for {0}, which has passed, but the stage is still “{1}”. Set a new day, or change “stage” if the community has started.',
        written(launch.date),
        stage ?? '',
      ),
    );
  },
};

function written({ first, precision }: WrittenDate): string {
  return precision === 'year' ? first.slice(0, 4) : precision === 'month' ? first.slice(0, 7) : first;
}
