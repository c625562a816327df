import * as vscode from 'vscode';
import { type Lens, lensesIn } from '../../core/features/lenses';
import { spanToRange, spotToLocation } from '../convert';
import type { Designs, LoadedDesign } from '../designs';
import { designFiles, fileOf } from '../language';

const setting = 'copse.codeLens.enabled';

/** Remarks between the lines: how often an entry is used, how far what the checklist looks for is there. */
export function lenses(designs: Designs): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    designs.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(setting)) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(designFiles, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: document => {
        const file = isEnabled(document) ? fileOf(designs, document.uri) : undefined;
        if (file === undefined) return [];
        const { design, readiness } = file.loaded;
        return lensesIn(design, readiness, file.path).map(lens => new Remark(document, file.loaded, lens));
      },
      resolveCodeLens: (lens: Remark) => lens.resolve(),
    }),
  );
}

class Remark extends vscode.CodeLens {
  constructor(
    readonly document: vscode.TextDocument,
    readonly loaded: LoadedDesign,
    readonly lens: Lens,
  ) {
    super(spanToRange(document, lens.span));
  }

  /** Only of remarks that are on the screen, since those who use an entry may be many. */
  resolve(): this {
    this.command = { title: this.lens.title, ...this.#command() };
    return this;
  }

  #command(): Omit<vscode.Command, 'title'> {
    const { lens, loaded, document } = this;
    switch (lens.kind) {
      case 'uses': {
        const locations = lens.spots.map(spot => spotToLocation(loaded, spot));
        return { command: 'editor.action.showReferences', arguments: [document.uri, this.range.start, locations] };
      }
      case 'criteria': {
        const points = lens.points.map(({ item, criterion }) => ({ item: item.id, criterion: criterion.id }));
        return { command: 'copse.showCriteria', arguments: [loaded.root.toString(), points] };
      }
      case 'item':
        return { command: 'copse.openPage', arguments: ['checklist-item', lens.item.id] };
    }
  }
}

function isEnabled({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(undefined, uri).get(setting, true);
}
