import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Not among the packages of Copse itself. */
const name = 'yaml-language-server';

interface Document {
  readonly uri: string;
}

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

interface Service {
  configure(settings: object): void;
  doValidation(document: Document, isKubernetes: boolean): Promise<readonly Diagnostic[]>;
}

/** yaml-language-server as a library, with our schemas: what the YAML extension does after each keystroke, without the way to and from it. */
export class LanguageServer {
  readonly #service: Service;
  readonly #create: (uri: string, language: string, version: number, text: string) => Document;
  #version = 0;

  /** @param peers the folder that it is installed in */
  constructor(peers: string, schemas: string, kinds: readonly string[]) {
    const require = createRequire(join(peers, 'package.json'));
    const nested = createRequire(require.resolve(name));
    this.#create = nested('vscode-languageserver-textdocument').TextDocument.create;
    this.#service = require(name).getLanguageService({
      schemaRequestService: (uri: string) => Promise.reject(new Error(`${uri} is not at hand`)),
      workspaceContext: { resolveRelativePath: (path: string) => path },
    });
    this.#service.configure({
      validate: true,
      yamlVersion: '1.2',
      schemas: kinds.map(kind => ({
        uri: `file:///schemas/${kind}.json`,
        fileMatch: [`**/${kind}.cop.yaml`],
        schema: JSON.parse(readFileSync(join(schemas, `${kind}.json`), 'utf8')),
      })),
    });
  }

  /** One line for each thing that is wrong. */
  async diagnose(path: string, text: string): Promise<readonly string[]> {
    const document = this.#create(`file://${path}`, 'yaml', ++this.#version, text);
    const found = await this.#service.doValidation(document, false);
    return found.map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`);
  }
}
