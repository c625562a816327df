import assert from 'node:assert/strict';
import { parseYaml } from '../../../src/core/yaml/parse';

const longText = `notes: ${'word '.repeat(30_000)}\n`;

describe('The tree of a text', () => {
  it('stays the same while it is among those read of late', () => {
    const yaml = parseYaml('name: Fire\n');
    const { root } = yaml;
    parseYaml('name: Water\n');
    assert.equal(yaml.root, root);
  });

  it('is let go once long texts were read, and read again to the same tree when it is asked for', () => {
    const yaml = parseYaml('name: Fire # one\rkind: network\r\n');
    const { root } = yaml;
    parseYaml(longText);
    const again = yaml.root;
    assert.notEqual(again, root);
    assert.deepEqual(again, root);
    assert.equal(yaml.root, again);
  });

  it('is there for a text that is longer than all that is kept', () => {
    const yaml = parseYaml(longText);
    const { root } = yaml;
    assert.notEqual(root, undefined);
    assert.equal(yaml.root, root);
  });

  it('is kept where the text had to be mended', () => {
    const yaml = parseYaml('name:Fire\nkind: network\n');
    const { root } = yaml;
    parseYaml(longText);
    assert.notEqual(root, undefined);
    assert.equal(yaml.root, root);
  });
});
