import assert from 'node:assert/strict';
import { copse } from '../support/terminal';

describe('copse new', () => {
  it('writes files that the check finds nothing wrong with, and that count as nothing said', () => {
    for (const template of ['starter', 'full', 'minimal']) {
      const made = copse(['new', 'fire-management', '--template', template], {});
      assert.equal(made.code, 0, made.err);
      assert.equal(copse(['check', 'fire-management'], made.files).out, '1 design checked: nothing found.\n', template);
    }
  });

  it('names the community after the folder, or as it is told', () => {
    assert.deepEqual(copse(['new', 'fire-management', '--template', 'minimal'], {}).files, {
      'fire-management/community.cop.yaml': 'name: Fire management\n',
    });
    assert.deepEqual(copse(['new', 'x', '--template', 'minimal', '--name', 'Fire: an exchange #1'], {}).files, {
      'x/community.cop.yaml': 'name: "Fire: an exchange #1"\n',
    });
  });

  it('overwrites nothing, and then writes nothing', () => {
    const files = { 'fire/members.cop.yaml': 'members:\n' };
    const { code, out, err, files: after } = copse(['new', 'fire'], files);
    assert.deepEqual(
      { code, out, err, after },
      { code: 2, out: '', err: 'copse: “fire” holds members.cop.yaml already. Nothing was written.\n', after: files },
    );
  });

  it('wants a folder', () => {
    assert.equal(copse(['new'], {}).err, 'copse: Name the folder: `copse new fire-management`.\n');
    assert.equal(copse(['new', 'notes.txt'], { 'notes.txt': '' }).err, 'copse: “notes.txt” is a file, not a folder.\n');
  });
});
