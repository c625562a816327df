/** A place in a text: zero-based line, zero-based character (UTF-16 code units), as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of a text as offsets (UTF-16 code units): from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text that knows where its lines begin. The line table is built when a position is first asked for. */
export class SourceText {
  #lineStarts: readonly number[] | undefined;

  constructor(readonly text: string) {}

  get lineCount(): number {
    return this.#starts().length;
  }

  positionAt(offset: number): Position {
    const starts = this.#starts();
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: clamped - (starts[low] ?? 0) };
  }

  /** The offset of a position; one outside the text is brought back to the nearest place inside. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.#starts()[position.line];
    if (start === undefined) return this.text.length;
    return Math.max(start, Math.min(start + position.character, this.lineSpan(position.line).end));
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** The line without its line break. */
  lineSpan(line: number): Span {
    const starts = this.#starts();
    const start = starts[line] ?? this.text.length;
    let end = starts[line + 1] ?? this.text.length;
    while (end > start && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  lineText(line: number): string {
    const { start, end } = this.lineSpan(line);
    return this.text.slice(start, end);
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** The span cut off at the end of its first line, so that a mark in the editor never covers a whole block. */
  onOneLine(span: Span): Span {
    const line = this.lineSpan(this.positionAt(span.start).line);
    const start = Math.min(Math.max(span.start, line.start), line.end);
    return { start, end: Math.max(start, Math.min(span.end, line.end)) };
  }

  #starts(): readonly number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      for (let i = 0; i < this.text.length; i++) {
        const code = this.text.charCodeAt(i);
        if (code === 10 || (code === 13 && this.text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
      }
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
