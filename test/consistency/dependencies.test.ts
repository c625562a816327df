import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Library, librariesIn, noticesFor, sbomOf } from '../../scripts/third-party';
import { builtCommandLine } from '../support/built';

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

describe('what was built', function () {
  this.timeout(60_000);
  let folder: string;
  let cli: readonly Library[];
  let extension: readonly Library[];
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'copse-built-'));
    builtCommandLine(folder);
    cli = librariesIn(folder, 'cli');
    extension = librariesIn(folder, 'extension');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('holds the libraries that package.json says it needs at run time, what these need, and no other', () => {
    const held = new Set([...cli, ...extension].map(({ name }) => name));
    assert.deepEqual(
      Object.keys(manifest.dependencies).filter(name => !held.has(name)),
      [],
      'belongs among the devDependencies',
    );
    assert.deepEqual(
      [...held].filter(name => packages[`node_modules/${name}`]?.dev !== undefined),
      [],
      'belongs among the dependencies',
    );
  });

  it('holds only what is under licences that ask for no more than to be passed on, each with its text', () => {
    const libraries = [...cli, ...extension];
    assert.deepEqual(
      libraries.filter(({ licence, text }) => !permissive.includes(licence) || text.length < 500),
      [],
    );
    for (const [program, held] of [cli, extension].entries()) {
      const notices = noticesFor(held);
      for (const { name, version, text } of held)
        assert.ok(notices.includes(`${name} ${version} (`) && notices.includes(text), `${name} of ${program}`);
    }
  });

  it('says where the source is of what its licence asks that for', () => {
    assert.match(
      noticesFor(cli),
      /^ical\.js 2\.2\.1 \(MPL-2\.0\): unchanged; its source code is to be had from https:\S+ical\.js/m,
    );
  });

  it('is listed for programs with the versions and licences, and nothing that only builds or tests', () => {
    const { bomFormat, metadata, components, dependencies } = JSON.parse(sbomOf(cli));
    assert.deepEqual(
      [bomFormat, metadata.component.name, metadata.component.type],
      ['CycloneDX', 'copse', 'application'],
    );
    assert.deepEqual(
      components.map(({ purl }: { readonly purl: string }) => decodeURIComponent(purl)).sort(),
      cli.map(({ name, version }) => `pkg:npm/${name}@${version}`).sort(),
    );
    const [own] = dependencies.filter(({ ref }: { readonly ref: string }) => ref === metadata.component['bom-ref']);
    assert.deepEqual(
      own.dependsOn.map((ref: string) => ref.replace(/@[^@]*$/, '')).sort(),
      Object.keys(manifest.dependencies).sort(),
    );
  });
});
