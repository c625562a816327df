import assert from 'node:assert/strict';
import { toJson } from '../../src/core/report/json';
import { hostileTexts } from '../support/hostile-texts';
import { steering } from '../support/markdown';

const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('');

describe('JSON', () => {
  for (const text of [...hostileTexts, `${controls}\u061c`, '#[', '##[error]x###[y']) {
    it(`says exactly what is there, and steers neither a terminal nor a build server, with ${JSON.stringify(text)}`, () => {
      const written = toJson({ [text]: [text] });
      assert.deepEqual(JSON.parse(written), { [text]: [text] });
      assert.deepEqual(written.match(steering), null);
      assert.doesNotMatch(written, /##\[/);
    });
  }
});
