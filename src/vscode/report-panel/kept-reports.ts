import type * as vscode from 'vscode';
import { asEarlierReport, type EarlierReport, toEarlierReport } from '../../core/report/since';
import type { LoadedDesign } from '../designs';
import { reportOn } from './panel-report';

/** A report that was made in this window, as far as it can be compared with one day. */
export interface KeptReport {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly how: 'opened' | 'saved';
  readonly report: EarlierReport;
}

const most = 6;

/** Remembers what the last reports said. The editor keeps it with the folder, on this machine. */
export class KeptReports {
  constructor(readonly memory: vscode.Memento) {}

  /** The latest first. */
  of(root: vscode.Uri): readonly KeptReport[] {
    const kept = this.memory.get<unknown>(keyOf(root));
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  }

  /** A report that says what the latest said is no other one. */
  async keep(loaded: LoadedDesign, how: KeptReport['how'], redact: boolean): Promise<void> {
    const report = toEarlierReport(reportOn(loaded, redact));
    const before = this.of(loaded.root);
    const latest = before[0];
    if (latest?.how === how && JSON.stringify(latest.report) === JSON.stringify(report)) return;
    await this.memory.update(keyOf(loaded.root), [{ at: Date.now(), how, report }, ...before].slice(0, most));
  }
}

function keyOf(root: vscode.Uri): string {
  return `copse.reports ${root.toString()}`;
}

function isKept(kept: unknown): kept is KeptReport {
  if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('how' in kept) || !('report' in kept))
    return false;
  const isHow = kept.how === 'opened' || kept.how === 'saved';
  return isHow && typeof kept.at === 'number' && asEarlierReport(kept.report) !== undefined;
}
