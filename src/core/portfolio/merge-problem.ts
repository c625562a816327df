/** What stands against putting files together, in a sentence that says what to do. */
export class MergeProblem extends Error {
  override readonly name = 'MergeProblem';
}
