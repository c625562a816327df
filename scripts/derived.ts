import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { commands, help } from '../src/cli/run';
import { checklist, items } from '../src/core/checklist/checklist';
import { itemPage } from '../src/core/pages/item-page';
import { rulePage } from '../src/core/pages/rule-page';
import { pageStyles, reportStyles } from '../src/core/report/format/html/styles/styles';
import { rules } from '../src/core/rules/rules';
import { kinds } from '../src/core/schema/kinds';
import type { Schema } from '../src/core/schema/schema';
import { dereferenced, schemaOf } from '../src/core/schema/schemas';
import { templates } from '../src/core/templates/templates';
import { inWords } from '../src/core/values/in-words';
import { grammar } from './grammar';
import { snippets } from './snippets';

const root = join(import.meta.dirname, '..');

/** The files of this repository that are made from its lists, by path. `npm run derive` writes them, a test compares them. */
export async function derivedFiles(): Promise<Readonly<Record<string, string>>> {
  return {
    ...pages(),
    'l10n/bundle.l10n.json': await catalogue(),
    'syntaxes/community-design.tmLanguage.json': grammar(),
    'snippets/community-design.code-snippets': snippets(),
    'src/core/report/format/html/styles/styles-hash.ts': stylesHash(),
  };
}

/** Worked out beforehand, so that no command has to do it. */
function stylesHash(): string {
  const hash = createHash('sha256').update(reportStyles + pageStyles);
  return [
    '/** The SHA-256 of all styles of the page, for its content security policy. `npm run derive` writes this file. */',
    `export const stylesHash = 'sha256-${hash.digest('base64')}';`,
    '',
  ].join('\n');
}

function pages(): Readonly<Record<string, string>> {
  const rulePages = rules.map(rule => [`docs/rules/${rule.id}.md`, `${rulePage(rule)}\n`] as const);
  const itemPages = items.map(item => [`docs/checklist/${item.id}.md`, `${itemPage(item)}\n`] as const);
  const ruleRows = rules.map(({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${title} |`);
  const ruleIndex = ['# Rules', '', '| rule | severity | what it finds |', '| --- | --- | --- |', ...ruleRows, ''].join(
    '\n',
  );
  const sections = checklist.flatMap(section => [
    `## ${section.title}`,
    '',
    '| item | weight | question |',
    '| --- | --- | --- |',
    ...section.items.map(({ id, weight, question }) => `| [${id}](${id}.md) | ${weight} | ${question} |`),
    '',
  ]);
  return {
    ...Object.fromEntries(rulePages),
    ...Object.fromEntries(itemPages),
    'docs/rules/README.md': ruleIndex,
    'docs/checklist/README.md': ['# The checklist', '', ...sections].join('\n'),
  };
}

/** Every text that a person reads, in English: what the source hands to `t()`, and the texts of the lists. */
async function catalogue(): Promise<string> {
  const inSource = Object.keys(await getL10nJson(sources()));
  const all = [...new Set([...inSource, ...textsOfLists(), ...textsOfSchemas()])].filter(text => text !== '').sort();
  return `${JSON.stringify(Object.fromEntries(all.map(text => [text, text])), undefined, 2)}\n`;
}

/** The source as the extractor understands it: it knows `l10n.t(…)` only. */
function sources(): { extension: '.ts' | '.tsx'; contents: string }[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !name.startsWith('generated'))
    .sort()
    .map(name => ({
      extension: name.endsWith('x') ? '.tsx' : '.ts',
      contents: readFileSync(join(root, 'src', name), 'utf8')
        .replace("import { t } from '@vscode/l10n'", "import * as l10n from '@vscode/l10n'")
        .replaceAll(/(?<![\w.'])t\(/g, 'l10n.t('),
    }));
}

function textsOfLists(): readonly string[] {
  return [
    ...rules.flatMap(({ title, why }) => [title, why]),
    ...checklist.map(({ title }) => title),
    ...items.flatMap(({ question, why, criteria }) => [
      question,
      why,
      ...criteria.flatMap(({ text, next }) => [text, next]),
    ]),
    ...Object.values(templates).flatMap(({ title, summary }) => [title, summary]),
    ...commands().flatMap(({ summary, details, options }) => [
      summary,
      details,
      ...[...options, help].map(option => option.help),
    ]),
  ];
}

function textsOfSchemas(): readonly string[] {
  const texts: string[] = [];
  const visit = (written: Schema): void => {
    const schema = dereferenced(written);
    const values = Object.entries(schema['x-copse-values'] ?? {});
    texts.push(
      schema.title ?? '',
      schema.description ?? '',
      ...values.flatMap(([value, meaning]) => [inWords(value), meaning]),
    );
    for (const { title, description } of schema['x-copse-snippets'] ?? []) texts.push(title, description);
    Object.values(schema.properties ?? {}).forEach(visit);
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties);
    if (schema.items !== undefined) visit(schema.items);
  };
  for (const kind of kinds) visit(schemaOf(kind));
  return texts;
}
