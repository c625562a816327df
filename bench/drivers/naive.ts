import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { LineCounter, parseDocument } from 'yaml';

/** What most tools for YAML with a schema do: parse to a document with places, take its value, validate. */
export class Naive {
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #ajv = new Ajv2020({ allErrors: true, strict: false });

  constructor(readonly schemas: string) {}

  /** One line for each thing that is wrong. */
  diagnose(kind: string, text: string): { readonly value: unknown; readonly found: readonly string[] } {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const found = document.errors.map(error => `${error.linePos?.[0].line}:${error.linePos?.[0].col} ${error.message}`);
    const value: unknown = document.errors.length === 0 ? document.toJS({ maxAliasCount: -1 }) : undefined;
    const validate = this.#validator(kind);
    if (value === undefined || value === null || validate(value)) return { value, found };
    const refused = (validate.errors ?? []).map(({ instancePath, message }) => {
      const node: unknown = document.getIn(instancePath.split('/').slice(1), true);
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
      const { line, col } = lines.linePos(Array.isArray(range) ? Number(range[0]) : 0);
      return `${line}:${col} ${message}`;
    });
    return { value, found: [...found, ...refused] };
  }

  #validator(kind: string): ValidateFunction {
    const known = this.#validators.get(kind);
    if (known !== undefined) return known;
    const compiled = this.#ajv.compile(JSON.parse(readFileSync(join(this.schemas, `${kind}.json`), 'utf8')));
    this.#validators.set(kind, compiled);
    return compiled;
  }
}
