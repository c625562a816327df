/** What is to be set up on a build server. */
export interface Build {
  /** The folder of the design or designs, from the top of the repository, with `/`; `.` for the top itself. */
  readonly path: string;
  /** What every design must reach; undefined where nothing is asked. */
  readonly gate: string | undefined;
  /** Where Copse is kept: `owner/repository` at GitHub, else an address that git can clone from; undefined where nobody has said. */
  readonly from: string | undefined;
  /** The tag of the version of Copse, for example `v1.2.3`. */
  readonly version: string;
}
