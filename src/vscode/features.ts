import type * as vscode from 'vscode';
import { assignItem } from './commands/assign-item';
import { createEntry } from './commands/create-entry';
import { declareItem } from './commands/declare-item';
import { exportPlan } from './commands/export-plan';
import { fixAll } from './commands/fix-all';
import { ignoreFinding } from './commands/ignore-finding';
import { importIntoDesign } from './commands/import-table';
import { openPage } from './commands/open-page';
import { showCriteria } from './commands/show-criteria';
import { waiveItem } from './commands/waive-item';
import { compareDesign } from './compare/compare-design';
import type { Designs } from './designs';
import { completion } from './providers/completion';
import { definition } from './providers/definition';
import { diagnostics } from './providers/diagnostics';
import { fixes } from './providers/fixes';
import { hover } from './providers/hover';
import { inlayHints } from './providers/inlay-hints';
import { lenses } from './providers/lenses';
import { links } from './providers/links';
import { references } from './providers/references';
import { rename } from './providers/rename';
import { status } from './providers/status';
import { symbols } from './providers/symbols';
import { reportPanels } from './report-panel/report-panels';
import { startDesign } from './starting/new-design';
import { openAsked } from './starting/open-design';
import { openSample } from './starting/open-sample';
import { progress } from './starting/progress';
import { designsView } from './views/designs-view';
import { readinessView } from './views/readiness-view';
import { walkPanels } from './walk/walk-panels';

/** Something that the extension offers. */
export type Feature = (designs: Designs, context: vscode.ExtensionContext) => vscode.Disposable;

/** Everything that the extension offers, one file each. */
export const features: readonly Feature[] = [
  diagnostics,
  completion,
  createEntry,
  hover,
  inlayHints,
  definition,
  references,
  rename,
  symbols,
  links,
  lenses,
  fixes,
  fixAll,
  ignoreFinding,
  waiveItem,
  declareItem,
  assignItem,
  openPage,
  showCriteria,
  status,
  reportPanels,
  walkPanels,
  progress,
  startDesign,
  openSample,
  openAsked,
  designsView,
  readinessView,
  compareDesign,
  exportPlan,
  importIntoDesign,
];
