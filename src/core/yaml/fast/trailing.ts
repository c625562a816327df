import type { Cursor } from './cursor';

/**
 * How far things reach. For `yaml`, a map or list ends where what stands last in it ends, with the blanks and comments that it takes to belong to that:
 * comments indented by more than the map or list belong to the value before them, later ones to the innermost map or list they are indented as.
 */
export class Trailing {
  /** The end of what was read last. */
  #end = 0;
  /** The largest indentation among comments that belong to nothing yet; -1 without any. */
  #comment = -1;
  /** Where the next thing begins. */
  #next = 0;

  /** Comments stand before the next thing that belong to nothing before them. */
  get hasComment(): boolean {
    return this.#comment !== -1;
  }

  /**
   * Takes in what follows a value, and leads the cursor to the next thing.
   * @param indent of the map or list that the value stands in.
   * @param takesComments whether comments may belong to the value.
   */
  afterValue(cursor: Cursor, indent: number, takesComments: boolean): void {
    let line = cursor.line + 1;
    let takes = takesComments;
    this.#end = cursor.start(line);
    this.#comment = -1;
    for (; line < cursor.lines; line++) {
      if (cursor.isBlank(line)) continue;
      if (!cursor.isComment(line)) break;
      const own = cursor.indent(line);
      takes &&= own > indent;
      if (takes) this.#end = cursor.start(line + 1);
      else this.#comment = Math.max(this.#comment, own);
    }
    cursor.goTo(line);
    this.#next = cursor.pos;
  }

  /** Takes in that nothing stands after a colon or dash. The cursor is at the next thing. */
  afterNothing(cursor: Cursor, at: number, isCommented: boolean): void {
    this.#next = cursor.pos;
    this.#end = isCommented ? this.#next : at;
    this.#comment = -1;
  }

  /** Ends a map or list, and says where. */
  close(indent: number): number {
    const end = this.#end;
    if (indent > 0 && this.#comment >= indent) {
      this.#end = this.#next;
      this.#comment = -1;
    }
    return end;
  }
}
