import assert from 'node:assert/strict';
import { copseIn } from '../support/disk';
import { emptyRepository, type History } from '../support/history';

const roles = 'roles:\n  facilitation:\n    kind: facilitator\n';

describe('--since a revision', () => {
  let repository: History;

  before(() => {
    repository = emptyRepository();
    repository.write({ 'fire/community.cop.yaml': 'name: Fire Management\n', 'fire/roles.cop.yaml': roles });
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', 'first');
    // The old role stands in another file now, and a second one is new.
    repository.write({
      'fire/roles.cop.yaml': 'roles:\n  sponsor:\n    kind: sponsor\n',
      'fire/roles/more.cop.yaml': roles,
    });
  });
  after(() => repository.remove());

  it('lets check tell only what is new, wherever the old stands now', () => {
    const { code, out, err } = copseIn(repository.folder, ['check', '--since', 'HEAD', '--format', 'json']);
    const [design] = JSON.parse(out).designs;
    assert.deepEqual(
      { code, found: design.findings.map((finding: { message: string }) => finding.message), err },
      {
        code: 0,
        found: ['Nobody holds the role “sponsor” yet. Name somebody under “held-by”.'],
        err: '1 finding that was there in “HEAD” already is left out.\n',
      },
    );
  });

  it('lets check tell everything of a design that is new', () => {
    repository.write({ 'water/community.cop.yaml': 'name: Water\n', 'water/roles.cop.yaml': roles });
    const { out } = copseIn(repository.folder, ['check', 'water', '--since', 'HEAD', '--format', 'json']);
    assert.equal(JSON.parse(out).designs[0].findings.length, 1);
  });

  it('lets report say what has changed in the plan', () => {
    const { out } = copseIn(repository.folder, ['report', 'fire', '--since', 'HEAD', '--format', 'json']);
    assert.deepEqual(JSON.parse(out).changes, [
      'Role “sponsor” added (kind sponsor)',
      'New in roles.cop.yaml:2: Nobody holds the role “sponsor” yet. Name somebody under “held-by”.',
    ]);
  });

  it('takes a file before a revision of the same name', () => {
    repository.write({ main: '{}' });
    assert.equal(
      copseIn(repository.folder, ['report', 'fire', '--since', 'main']).err,
      'copse: “main” is no report in JSON; `copse report --out json=FILE` writes one.\n',
    );
  });

  it('says what is wrong with a name that is neither', () => {
    assert.deepEqual(
      [
        copseIn(repository.folder, ['report', 'fire', '--since', 'mian']).err,
        copseIn(repository.folder, ['check', 'fire', '--since', 'mian']).err,
      ],
      [
        'copse: There is no file “mian” with an earlier report, and as a revision: There is no revision “mian”. Did you mean “main”?\n',
        'copse: There is no revision “mian”. Did you mean “main”?\n',
      ],
    );
  });
});
