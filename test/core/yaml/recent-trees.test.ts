import assert from 'node:assert/strict';
import { FileCache } from '../../../src/core/model/file-cache';
import { readOrdinary } from '../../../src/core/yaml/fast/read';
import { parseYaml } from '../../../src/core/yaml/parse';

const longText = `notes: ${'word '.repeat(120_000)}\n`;

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

  it('is kept where only the exact parser can read the text', () => {
    const text = '? name\n: Fire\n';
    assert.equal('root' in readOrdinary(text), false);
    const yaml = parseYaml(text);
    assert.deepEqual(yaml.problems, []);
    const { root } = yaml;
    parseYaml(longText);
    assert.notEqual(root, undefined);
    assert.equal(yaml.root, root);
  });

  it('is let go at once where another text takes the place of its own', () => {
    const files = new FileCache();
    const { yaml } = files.read({ path: 'community.cop.yaml', content: 'name: Fire\n' });
    const { root } = yaml;
    files.read({ path: 'community.cop.yaml', content: 'name: Water\n' });
    assert.notEqual(yaml.root, root);
    assert.deepEqual(yaml.root, root);
  });
});
