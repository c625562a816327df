import assert from 'node:assert/strict';
import { sampleFiles } from '../../src/vscode/starting/sample-files';
import { filesIn } from '../support/designs';

describe('the sample design', () => {
  it('is listed whole, so that it is whole where it is copied', () => {
    assert.deepEqual([...sampleFiles].sort(), Object.keys(filesIn('examples/complete')).sort());
  });
});
