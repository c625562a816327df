import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Ajv04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { filesIn } from '../support/designs';
import { withInEveryText } from '../support/every-text';
import { hostileTexts } from '../support/hostile-texts';
import { examples } from '../support/reports';
import { ruleCases } from '../support/rule-cases';
import { copse } from '../support/terminal';

type Files = Readonly<Record<string, string>>;

/** What stands in these formats: every finding that the rules bring in their cases, examples, and texts that break out. */
const designs: Readonly<Record<string, Files>> = {
  ...Object.fromEntries(examples.map(name => [name, filesIn(`examples/${name}`)])),
  'nothing to find': { 'community.cop.yaml': 'name: Weavers\n' },
  'a mistake': {
    'community.cop.yaml': 'name: Weavers\n',
    'roles.cop.yaml': 'roles:\n  host:\n    held-by: [nobody]\n',
  },
  'everything that the rules find': within(ruleCases().map(({ rule, name, files }) => [`${rule}/${name}`, files])),
  'hostile texts': within(
    hostileTexts.map((text, index) => [`d${index}`, withInEveryText(filesIn('examples/camafu'), text)]),
  ),
  'hostile names': {
    'a "b" <c>&\u0007 ]]> \u{1f600}/community.cop.yaml': 'name: A\n',
    'a "b" <c>&\u0007 ]]> \u{1f600}/x ü %.cop.yaml': 'a: [\n',
    "::error::d,e='f' \\n ##[x]/community.cop.yaml": 'name: "\\0 \\u001b[31m ]]> & <x>"\nstage: "<!--\\u0001 ]]>"\n',
  },
};

function within(all: readonly (readonly [string, Files])[]): Files {
  return Object.fromEntries(
    all.flatMap(([folder, files]) => Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text])),
  );
}

function output(format: string, files: Files): string {
  const { code, out, err } = copse(['check', '--format', format], files);
  assert.ok(code < 2, err);
  return out;
}

function schema(name: string): string {
  return readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');
}

describe('SARIF', () => {
  const ajv = new Ajv04({ strict: false, allErrors: true, unicodeRegExp: false });
  formats(ajv);
  const validate = ajv.compile(JSON.parse(schema('sarif-2.1.0.json')));
  const refused = (log: unknown) => (validate(log) ? [] : (validate.errors ?? []));

  for (const [name, files] of Object.entries(designs)) {
    it(`is as its standard has it for ${name}`, () => {
      assert.deepEqual(refused(JSON.parse(output('sarif', files))), []);
    });
  }

  const parts: readonly string[] = ['version', 'runs', 'runs.0.tool', 'runs.0.tool.driver', 'runs.0.tool.driver.name'];
  for (const part of [...parts, 'runs.0.results.0.message', 'runs.0.tool.driver.rules.0.id']) {
    it(`would not be without ${part}`, () => {
      const log = JSON.parse(output('sarif', designs['a mistake'] ?? {}));
      assert.notDeepEqual(refused(without(log, part.split('.'))), []);
    });
  }
});

describe('GitLab’s code quality report', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true, strictRequired: false }).compile(
    JSON.parse(schema('gitlab-code-quality.json')),
  );
  const refused = (report: unknown) => (validate(report) ? [] : (validate.errors ?? []));

  for (const [name, files] of Object.entries(designs)) {
    it(`is as its documentation has it for ${name}, each entry with a fingerprint of its own`, () => {
      const report: readonly { readonly fingerprint: string }[] = JSON.parse(output('gitlab', files));
      assert.deepEqual(refused(report), []);
      assert.equal(new Set(report.map(({ fingerprint }) => fingerprint)).size, report.length);
    });
  }

  for (const part of [
    'description',
    'check_name',
    'fingerprint',
    'severity',
    'location',
    'location.path',
    'location.lines',
    'location.lines.begin',
  ]) {
    it(`would not be without ${part}`, () => {
      const report = JSON.parse(output('gitlab', designs['a mistake'] ?? {}));
      assert.notDeepEqual(refused(without(report, ['0', ...part.split('.')])), []);
    });
  }
});

describe('JUnit’s XML', () => {
  const refused = async (contents: string) => {
    const { errors } = await validateXML({
      xml: { fileName: 'junit.xml', contents },
      schema: schema('junit.xsd'),
      maxMemoryPages: memoryPages.GiB,
    });
    return errors.map(({ message }) => message);
  };

  for (const [name, files] of Object.entries(designs)) {
    it(`is as Jenkins takes it for ${name}`, async () => {
      assert.deepEqual(await refused(output('junit', files)), []);
    });
  }

  for (const attribute of [
    /(<testsuite )name="[^"]*"/,
    /(<testsuite [^>]*)tests="[^"]*"/,
    /(<testcase )name="[^"]*"/,
  ]) {
    it(`would not be without ${attribute.source}`, async () => {
      const xml = output('junit', designs['a mistake'] ?? {});
      assert.match(xml, attribute);
      assert.notDeepEqual(await refused(xml.replace(attribute, '$1')), []);
    });
  }
});

/** A value without what a path leads to. @throws AssertionError where it leads to nothing, so that no test is empty by a slip. */
function without(value: unknown, path: readonly string[]): unknown {
  const [step = '', ...rest] = path;
  assert.ok(typeof value === 'object' && value !== null && step in value, `there is no ${step}`);
  const entries = Object.entries(value);
  const left =
    rest.length === 0
      ? entries.filter(([key]) => key !== step)
      : entries.map(([key, inner]) => [key, key === step ? without(inner, rest) : inner] as const);
  return Array.isArray(value) ? left.map(([, inner]) => inner) : Object.fromEntries(left);
}
