import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyRepository, type History, history } from '../support/history';
import { withWindow } from './lib/with-window';
import {
  changesAreForEverybody,
  changesFollowTyping,
  closeComparison,
  compareMovedDesign,
  compareWithOpenedReport,
  compareWithReportAlone,
  compareWithWhatWasFetched,
  copyForPullRequest,
  followTheLastCommit,
  nameAnotherState,
  readWhatWasRemoved,
  seeTextDifference,
  seeWhatChanged,
  toldWhyNot,
} from './ui/comparing';

const root = join(import.meta.dirname, '../..');
const valley = join(import.meta.dirname, 'fixtures/valley');

describe('comparing a design in VS Code', () => {
  let repository: History;
  before(() => {
    repository = history();
    // A branch that began after the sixth step.
    repository.git('checkout', '--quiet', '-b', 'spring');
    repository.git('branch', '--force', 'main', '6');
  });
  after(() => repository.remove());

  it('one sees what changed in the plan, and the lines and texts behind it, by keyboard', async () => {
    await withWindow({ folder: repository.folder, development: [root] }, async window => {
      await seeWhatChanged(window);
      await readWhatWasRemoved(window);
      await seeTextDifference(window);
      await changesFollowTyping(window);
      await followTheLastCommit(window);
      await nameAnotherState(window);
      await compareWithOpenedReport(window);
      await copyForPullRequest(window);
      await compareMovedDesign(window);
      await changesAreForEverybody(window);
      await closeComparison(window);
    });
  });

  it('one compares a plan in a submodule of which only the last commit was fetched', async () => {
    const above = emptyRepository();
    try {
      above.git('submodule', '--quiet', 'add', '--depth', '1', pathToFileURL(repository.folder).href, 'keepers');
      above.git('commit', '--quiet', '--message', 'Keep the plan as a submodule');
      await withWindow({ folder: above.folder, development: [root] }, compareWithWhatWasFetched);
    } finally {
      above.remove();
    }
  });

  it('one is told that an editor in the browser has no Git, and compares with a report', async () => {
    const tell = toldWhyNot('Earlier states of a plan are read through the editor’s own Git, and there is none here');
    await withWindow({ folder: repository.folder, development: [root], web: ['copse.copse'] }, async window => {
      await tell(window);
      await compareWithReportAlone(window);
    });
  });

  it('one is told that a window is not trusted', async () => {
    const steps = toldWhyNot('is off in a window that is not trusted');
    await withWindow({ folder: repository.folder, development: [root], trusted: false }, steps);
  });

  it('one is told that Git is switched off', async () => {
    const steps = toldWhyNot('is switched off by the setting “git.enabled”');
    const settings = { 'git.enabled': false };
    await withWindow({ folder: repository.folder, development: [root], settings }, steps);
  });

  it('one is told that a folder is in no repository', async () => {
    const steps = toldWhyNot('“valley” is in no git repository that the editor has open');
    await withWindow({ folder: valley, development: [root] }, steps);
  });

  it('one is told that a repository has no commit yet', async () => {
    const young = emptyRepository();
    young.write({ 'community.cop.yaml': 'name: Fire keepers\n' });
    try {
      const steps = toldWhyNot('This repository has no commit yet, so there is nothing to compare with.');
      await withWindow({ folder: young.folder, development: [root] }, steps);
    } finally {
      young.remove();
    }
  });
});
