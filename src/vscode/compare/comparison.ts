import * as vscode from 'vscode';
import type { PlanChanges } from '../../core/diff/changes';
import { diffDesigns, diffSinceReport } from '../../core/diff/diff-designs';
import { Design } from '../../core/model/design';
import type { Designs, LoadedDesign } from '../designs';
import { dayOf } from '../moments';
import type { Earlier, Past } from './earlier';

/** How long git must have been quiet before an earlier state is looked up again, in milliseconds. */
const pause = 300;

/** One design beside an earlier state of it. Both may move on: the design is being written, and so is its history. */
export class Comparison implements vscode.Disposable {
  /** Fires when the earlier state is another one. */
  readonly onDidChange: vscode.Event<void>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listener: vscode.Disposable | undefined;
  #past: Past;
  #known: { readonly of: unknown; readonly changes: PlanChanges } | undefined;
  #scheduled: ReturnType<typeof setTimeout> | undefined;

  private constructor(
    readonly designs: Designs,
    readonly root: vscode.Uri,
    readonly earlier: Earlier,
    past: Past,
  ) {
    this.onDidChange = this.#changed.event;
    this.#past = past;
    this.#listener = earlier.onDidChange?.(() => {
      clearTimeout(this.#scheduled);
      this.#scheduled = setTimeout(() => void this.#follow(), pause);
    });
  }

  /** @throws Error where the earlier state cannot be read, with a message for people. */
  static async with(earlier: Earlier, root: vscode.Uri, designs: Designs): Promise<Comparison> {
    return new Comparison(designs, root, earlier, await earlier.read());
  }

  get past(): Past {
    return this.#past;
  }

  /** The design as it stands; undefined where it is gone. */
  get loaded(): LoadedDesign | undefined {
    return this.designs.all.find(({ root }) => root.toString() === this.root.toString());
  }

  /** The day by which both states are judged. */
  get asOf(): string {
    return this.loaded?.readiness.asOf ?? dayOf(new Date());
  }

  /** What changed up to now. */
  changes(): PlanChanges {
    const { loaded } = this;
    if (this.#known === undefined || this.#known.of !== loaded) {
      this.#known = { of: loaded, changes: this.changesTold({ redact: false }) };
    }
    return this.#known.changes;
  }

  changesTold({ redact }: { readonly redact: boolean }): PlanChanges {
    const design = this.loaded?.design ?? new Design([]);
    const options = { asOf: this.asOf, redact };
    return this.#past.kind === 'plan'
      ? diffDesigns(this.#past.design, design, options)
      : diffSinceReport(this.#past.report, design, options);
  }

  /** Reads the earlier state again. @throws Error where it is no longer there. */
  async refresh(): Promise<void> {
    this.#become(await this.earlier.read());
  }

  dispose(): void {
    clearTimeout(this.#scheduled);
    this.#listener?.dispose();
    this.#changed.dispose();
  }

  /** What was compared with stays where it is gone: somebody may be reading it. */
  async #follow(): Promise<void> {
    try {
      const past = await this.earlier.read();
      if (past.kind === 'plan' && this.#past.kind === 'plan' && past.commit === this.#past.commit) return;
      this.#become(past);
    } catch {}
  }

  #become(past: Past): void {
    this.#past = past;
    this.#known = undefined;
    this.#changed.fire();
  }
}
