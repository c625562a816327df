import assert from 'node:assert/strict';
import { withoutIcons } from '../../src/vscode/without-icons';

describe('a text as a choice in the editor', () => {
  it('shows no icon, whatever people write', () => {
    assert.equal(withoutIcons('$(check) All is well $($(error))'), '$ (check) All is well $ ($ (error))');
  });
});
