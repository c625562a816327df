import type { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** What an expression may name: `inputs`, `github`, `steps`, each with what is in it. */
export type Contexts = Readonly<Record<string, unknown>>;

interface Library {
  readonly data: typeof data;
  readonly Evaluator: typeof Evaluator;
  readonly Lexer: typeof Lexer;
  readonly Parser: typeof Parser;
}

/** Expressions in `${{ … }}`, by GitHub's own reading of them. */
export class Expressions {
  private constructor(readonly library: Library) {}

  static async load(): Promise<Expressions> {
    return new Expressions(await import('@actions/expressions'));
  }

  /** A text with each expression in it replaced by what GitHub would put there. */
  fillIn(text: string, contexts: Contexts): string {
    return text.replace(/\$\{\{(.*?)\}\}/gs, (_, written: string) => this.#evaluate(written, contexts).coerceString());
  }

  /** True where a step with this `if` is run. */
  holds(condition: string, contexts: Contexts): boolean {
    const value = this.#evaluate(/^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1] ?? condition, contexts);
    return value.kind === this.library.data.Kind.Boolean ? value.value : value.coerceString() !== '';
  }

  #evaluate(expression: string, contexts: Contexts): data.ExpressionData {
    const { tokens } = new this.library.Lexer(expression.trim()).lex();
    const tree = new this.library.Parser(tokens, Object.keys(contexts), []).parse();
    return new this.library.Evaluator(tree, this.#dictionary(contexts)).evaluate();
  }

  #dictionary(values: Contexts): data.Dictionary {
    const made = new this.library.data.Dictionary();
    for (const [key, value] of Object.entries(values)) made.add(key, this.#data(value));
    return made;
  }

  #data(value: unknown): data.ExpressionData {
    if (typeof value === 'object' && value !== null) return this.#dictionary(Object.fromEntries(Object.entries(value)));
    return typeof value === 'string' ? new this.library.data.StringData(value) : new this.library.data.Null();
  }
}
