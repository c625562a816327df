import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { filesIn } from '../support/designs';
import { tagsIn } from '../support/markup';
import { portfolioTree } from '../support/portfolio-tree';
import { copse } from '../support/terminal';

const complete = Object.fromEntries(
  Object.entries(filesIn('examples/complete')).map(([path, text]) => [`hedges/${path}`, text]),
);
const tree = { ...portfolioTree, ...complete };

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({
  schemas: ['report', 'portfolio', 'check'].map(schemaOf),
  strict: true,
  strictTypes: false,
  allowUnionTypes: true,
});

describe('copse report over several designs', () => {
  it('tells the portfolio first, and then each design', () => {
    const { code, out, err } = copse(['report'], tree);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    const titles = out.split('\n').filter(line => /^(?:Portfolio|Readiness of)/.test(line));
    assert.deepEqual(titles, [
      'Portfolio: 6 designs',
      'Readiness of Fire Programme',
      'Readiness of Northern Fire Community',
      'Readiness of Southern Fire Community',
      'Readiness of Hedgerow Keepers of Eldermoor Vale',
      'Readiness of River Keepers',
      'Readiness of Weavers',
    ]);
  });

  it('leaves the reports out where nobody wants them', () => {
    assert.doesNotMatch(copse(['report', '--reports', 'none'], tree).out, /Readiness of/);
  });

  it('leaves the reports of very many designs out of every format, and says how to have one', () => {
    const many = Object.fromEntries(
      Array.from({ length: 51 }, (_, index) => [`d${index}/community.cop.yaml`, `name: Design ${index}\n`]),
    );
    const { out, files } = copse(['report', '--format', 'text', '--out', 'html=out/', '--out', 'json=p.json'], many);
    assert.match(out, /`copse report PATH` prints the report of one design\.\n$/);
    assert.deepEqual(
      Object.keys(files).filter(file => file.startsWith('out/')),
      ['out/index.html'],
    );
    assert.equal('reports' in JSON.parse(files['p.json'] ?? ''), false);
    assert.equal(JSON.parse(copse(['report', '--reports', 'all', '--format', 'json'], many).out).reports.length, 51);
  });

  it('gives JSON as its schema describes it', () => {
    for (const args of [[], ['--redact'], ['--reports', 'none'], ['--shard', '2/4'], ['--shard', '9/9']]) {
      const { out } = copse(['report', '--format', 'json', ...args], tree);
      ajv.validate('portfolio.schema.json', JSON.parse(out));
      assert.deepEqual(ajv.errors ?? [], [], 'say in schemas/portfolio.schema.json what the portfolio holds');
    }
    for (const args of [[], ['--shard', '2/4']]) {
      ajv.validate('check.schema.json', JSON.parse(copse(['check', '--format', 'json', ...args], tree).out));
      assert.deepEqual(ajv.errors ?? [], []);
    }
  });

  it('writes a folder of pages whose links all lead somewhere', () => {
    const { err, files } = copse(['report', '--out', 'html=out/', '--out', 'md=out/'], tree);
    assert.equal(err, 'Wrote 7 files to out/\nWrote 7 files to out/\n');
    const names = ['fire', 'hedges', 'index', 'north', 'rivers', 'south', 'weavers'];
    for (const format of ['html', 'md']) {
      assert.deepEqual(
        Object.keys(files)
          .filter(file => file.startsWith('out/') && file.endsWith(format))
          .sort(),
        names.map(name => `out/${name}.${format}`),
      );
    }
    const html = tagsIn(files['out/index.html'] ?? '').flatMap(({ attributes }) => attributes['href'] ?? []);
    const md = [...(files['out/index.md'] ?? '').matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address);
    const lost = [...html, ...md]
      .filter(address => !address.startsWith('#') && !address.startsWith('data:'))
      .map(address => new URL(address.replace(/#.*$/, ''), 'file:///out/').pathname.slice(1))
      .filter(path => files[path] === undefined);
    assert.ok(html.length > 20 && md.length > 20);
    assert.deepEqual(lost, []);
  });

  it('says what a single page leaves out, and of one design writes its report to a folder too', () => {
    assert.equal(
      copse(['report', '--out', 'html=p.html'], tree).err,
      'Wrote p.html\nIt holds the portfolio alone; `--out html=FOLDER/` writes the reports of the designs beside it.\n',
    );
    const { err, files } = copse(['report', 'weavers', '--out', 'html=out/'], tree);
    assert.equal(err, 'Wrote 1 file to out/\n');
    assert.match(files['out/index.html'] ?? '', /<h1><bdi>Weavers<\/bdi><\/h1>/);
    assert.equal(copse(['report', '--out', 'json=out/'], tree).code, 2);
  });

  it('holds the gate for every design', () => {
    const { code, err } = copse(['report', 'hedges', 'weavers', '--gate', 'ready-but', '--out', 'json=p.json'], tree);
    assert.deepEqual(
      { code, err },
      {
        code: 1,
        err: 'Wrote p.json\nThe gate is not met by 1 of 2 designs:\n  weavers (Weavers): Not ready: 17 essential points open\n',
      },
    );
    assert.equal(copse(['report', 'hedges', '--gate', 'ready', '--out', 'json=p.json'], tree).code, 0);
  });

  it('says what became of the verdicts since an earlier portfolio', () => {
    const { files } = copse(['report', '--out', 'json=before.json'], tree);
    const changed = { ...files, 'new/community.cop.yaml': 'name: New\n', 'hedges/readiness.cop.yaml': '' };
    delete (changed as Record<string, string>)['hedges/domain.cop.yaml'];
    const { out } = copse(['report', '--since', 'before.json', '--reports', 'none', '--format', 'md'], changed);
    const [, told = ''] = /## What has changed\n\n([\s\S]*?)\n\n##/.exec(out) ?? [];
    assert.match(
      told,
      /^- Hedgerow Keepers: The verdict was “Ready”; now it is “Not ready: [^”]*”\.\n- New: new, and judged as “Not ready/,
    );
  });

  it('refuses to compare many designs with the report of one, or with a part of them', () => {
    const one = copse(['report', 'weavers', '--out', 'json=one.json'], tree).files;
    assert.equal(
      copse(['report', '--since', 'one.json'], one).err,
      'copse: “one.json” is the report of one design, and there are 6 here. Name the design that it is of.\n',
    );
    const part = copse(['report', '--shard', '1/2', '--out', 'json=part.json'], tree).files;
    assert.equal(
      copse(['report', '--since', 'part.json'], part).err,
      'copse: “part.json” holds only a part of the designs; put it together with `copse merge`.\n',
    );
  });

  for (const args of [[], ['--redact']]) {
    it(`never names whom one of the designs does not want named (${args.join('') || 'no option'})`, () => {
      for (const format of ['text', 'md', 'html', 'json']) {
        const { out } = copse(['report', '--format', format, ...args], tree);
        assert.doesNotMatch(out, /D[ií]az|rosa-d/i, format);
      }
      const { files } = copse(['report', '--shard', '1/4', '--out', 'json=p.json', ...args], tree);
      assert.doesNotMatch(files['p.json'] ?? '', /D[ií]az|rosa-d/i);
    });
  }

  it('names nobody where nobody is to be named', () => {
    for (const format of ['text', 'md', 'html', 'json']) {
      assert.doesNotMatch(copse(['report', '--format', format, '--redact'], tree).out, /Torres|Vega|Beltrán/, format);
    }
  });

  it('gives a folder away by no link where its name is not to be told', () => {
    const files = {
      'rosa-diaz/community.cop.yaml': 'name: Hers\n',
      'rosa-diaz/members.cop.yaml': 'members:\n  r: { name: Rosa Díaz, publish: false }\n',
      'other/community.cop.yaml': 'name: Other\n',
    };
    for (const format of ['text', 'md', 'html', 'json']) {
      const { out } = copse(['report', '--format', format], files);
      assert.doesNotMatch(out, /rosa-diaz/, format);
      assert.doesNotMatch(out, /%E2%80%A6/, 'a link to a path that is not told leads nowhere');
    }
  });
});
