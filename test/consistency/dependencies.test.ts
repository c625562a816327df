import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Installed {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Installed>>;
};

/** Licences that ask for no more than that they are passed on. */
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];

describe('the dependencies', () => {
  it('are each of one version, which is the one that is locked', () => {
    const wanted: Readonly<Record<string, string>> = { ...manifest.dependencies, ...manifest.devDependencies };
    const wrong = Object.entries(wanted).filter(
      ([name, version]) => !/^\d+\.\d+\.\d+$/.test(version) || packages[`node_modules/${name}`]?.version !== version,
    );
    assert.deepEqual(wrong, [], 'write the exact version (`npm install -E`)');
  });

  it('that reach users are under licences that only ask to be passed on', () => {
    const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
    assert.ok(shipped.length > 10);
    const others = shipped.filter(([, { license }]) => !permissive.includes(license ?? ''));
    assert.deepEqual(
      others.map(([path, { license }]) => `${path} ${license}`),
      [],
      'take another library, or ask whether its licence suits',
    );
  });
});
