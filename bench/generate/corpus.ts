import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { designData } from './design-data';
import { type Carelessness, spoilt } from './mistakes';
import { randomFrom } from './random';
import { type Dates, yamlText } from './yaml-text';

/** The files of one design: text by name. */
export type Files = Readonly<Record<string, string>>;

export interface Corpus {
  readonly designs: number;
  readonly dates: Dates;
  readonly mistakes: Carelessness;
}

export interface Written {
  readonly folder: string;
  readonly files: number;
  readonly lines: number;
  readonly bytes: number;
}

/** One design after another; the same seed gives the same ones. */
export function* designs({ designs, dates, mistakes }: Corpus, seed = 1): Generator<Files> {
  const random = randomFrom(seed);
  for (let index = 0; index < designs; index++) {
    const data = Object.entries(designData(index, random));
    yield Object.fromEntries(
      data.map(([kind, value]) => [`${kind}.cop.yaml`, spoilt(yamlText(kind, value, dates, random), mistakes, random)]),
    );
  }
}

/** Writes designs below a folder, which is emptied first. */
export function writeCorpus(folder: string, corpus: Corpus): Written {
  rmSync(folder, { recursive: true, force: true });
  let [at, files, lines, bytes] = [0, 0, 0, 0];
  for (const design of designs(corpus)) {
    const own = join(folder, `design-${String(at++).padStart(4, '0')}`);
    mkdirSync(own, { recursive: true });
    for (const [name, text] of Object.entries(design)) {
      writeFileSync(join(own, name), text);
      files += 1;
      lines += text.split('\n').length - 1;
      bytes += Buffer.byteLength(text);
    }
  }
  return { folder, files, lines, bytes };
}

/** Writes the same data once more, as JSON, into the folder of the corpus's name with `-json`. */
export function writeJsonTwin({ folder }: Written): void {
  const twin = `${folder}-json`;
  rmSync(twin, { recursive: true, force: true });
  for (const design of readdirSync(folder)) {
    mkdirSync(join(twin, design), { recursive: true });
    for (const name of readdirSync(join(folder, design))) {
      const value: unknown = parse(readFileSync(join(folder, design, name), 'utf8'));
      writeFileSync(join(twin, design, name.replace('.cop.yaml', '.json')), JSON.stringify(value));
    }
  }
}
