import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { clearFix, findingsAt, fixesOf, type OfferedFix } from '../../core/features/fixes';
import { canBeIgnored } from '../../core/features/ignore';
import { itemAt } from '../../core/features/item-at';
import type { Finding } from '../../core/rules/rule';
import type { FileEdit } from '../../core/text/edit';
import type { Span } from '../../core/text/text';
import { demandCurrent } from '../apply';
import { spanToRange, toWorkspaceEdit } from '../convert';
import type { Designs, LoadedDesign } from '../designs';
import { allFixes } from '../fix-all';
import { designFiles, type FileInDesign, fileOnceRead } from '../language';

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('copse');
const decideKind = vscode.CodeActionKind.Refactor.append('copse');

/** The light bulb: what can be done about findings, one by one and all at once, and about points of the checklist. */
export function fixes(designs: Designs): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    designFiles,
    {
      provideCodeActions: async (document, range, context) => {
        const file = await fileOnceRead(designs, document.uri);
        if (file === undefined) return [];
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const wants = (kind: vscode.CodeActionKind) => context.only === undefined || context.only.contains(kind);
        return [
          ...(wants(vscode.CodeActionKind.QuickFix) ? quickFixes(document, file, span, context.diagnostics) : []),
          // Whoever asks for nothing in particular is offered it among the quick fixes.
          ...(context.only !== undefined && wants(fixAllKind) ? fixAllActions(document, file) : []),
          ...(wants(decideKind) ? decisions(file, span) : []),
        ];
      },
      resolveCodeAction: async action => (action instanceof LazyAction ? await action.resolve() : action),
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind, decideKind] },
  );
}

/** An action whose edits are worked out when somebody wants it. */
class LazyAction extends vscode.CodeAction {
  constructor(
    title: string,
    kind: vscode.CodeActionKind,
    readonly loaded: LoadedDesign,
    readonly edits: () => readonly FileEdit[],
  ) {
    super(title, kind);
  }

  async resolve(): Promise<this> {
    const edits = this.edits();
    if (edits.length === 0) {
      void vscode.window.showWarningMessage(
        t('This cannot be done safely as the file stands. Put right first what else is wrong near it.'),
      );
    }
    await demandCurrent(this.loaded, edits);
    this.edit = toWorkspaceEdit(this.loaded, edits);
    return this;
  }
}

function quickFixes(
  document: vscode.TextDocument,
  { loaded, path }: FileInDesign,
  span: Span,
  diagnostics: readonly vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  const findings = findingsAt(loaded.findings, path, span);
  const about = (action: vscode.CodeAction, finding: Finding): vscode.CodeAction => {
    const shown = diagnosticOf(document, diagnostics, finding);
    if (shown !== undefined) action.diagnostics = [shown];
    return action;
  };
  const offered = fixesOf(findings);
  return [
    ...offered.map(fix => about(fixAction(loaded, fix), fix.finding)),
    ...fixAllInFile(loaded, path, offered).map(action => (findings[0] ? about(action, findings[0]) : action)),
    ...findings.filter(one => canBeIgnored(loaded.design, one)).map(one => about(ignoreAction(document, one), one)),
    ...distinctRules(findings).map(one => about(pageAction(one), one)),
  ];
}

function fixAction(loaded: LoadedDesign, { fix, isClear }: OfferedFix): vscode.CodeAction {
  const action = new LazyAction(fix.title, vscode.CodeActionKind.QuickFix, loaded, fix.edits);
  action.isPreferred = isClear;
  return action;
}

/** Offered beside a clear fix where the file has more of them. */
function fixAllInFile(
  loaded: LoadedDesign,
  path: string,
  offered: readonly OfferedFix[],
): readonly vscode.CodeAction[] {
  const count = clearIn(loaded, path);
  if (count < 2 || !offered.some(({ isClear }) => isClear)) return [];
  const title = t('Mend all {0} clear slips in this file', count);
  return [new LazyAction(title, vscode.CodeActionKind.QuickFix, loaded, () => allFixes(loaded, path))];
}

function fixAllActions(document: vscode.TextDocument, { loaded, path }: FileInDesign): readonly vscode.CodeAction[] {
  if (clearIn(loaded, path) === 0 || document.isClosed) return [];
  return [new LazyAction(t('Mend all clear slips'), fixAllKind, loaded, () => allFixes(loaded, path))];
}

function clearIn({ findings }: LoadedDesign, path: string): number {
  return findings.filter(finding => finding.path === path && clearFix(finding) !== undefined).length;
}

function ignoreAction({ uri }: vscode.TextDocument, { rule, span }: Finding): vscode.CodeAction {
  const title = t('Ignore “{0}” here, with a reason…', rule);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: 'copse.ignoreFinding', arguments: [uri.toString(), rule, span.start] };
  return action;
}

function pageAction({ rule }: Finding): vscode.CodeAction {
  const title = t('Read more about “{0}”', rule);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: 'copse.openPage', arguments: ['rule', rule] };
  return action;
}

/** What can be decided about the point of the checklist that the cursor is on. */
function decisions({ loaded, path }: FileInDesign, { start }: Span): readonly vscode.CodeAction[] {
  const item = itemAt(loaded.design, path, start);
  if (item === undefined) return [];
  const target = { root: loaded.root.toString(), item: item.id };
  const commands = [
    [t('Set “{0}” aside, with a reason…', item.id), 'copse.waiveItem'],
    [t('Vouch for “{0}”, with evidence…', item.id), 'copse.declareItem'],
    [t('Say who sees to “{0}”…', item.id), 'copse.assignItem'],
  ] as const;
  return commands.map(([title, command]) => {
    const action = new vscode.CodeAction(title, decideKind);
    action.command = { title, command, arguments: [target] };
    return action;
  });
}

function distinctRules(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map(finding => [finding.rule, finding])).values()];
}

function diagnosticOf(
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
  { rule, span, message }: Finding,
): vscode.Diagnostic | undefined {
  const range = spanToRange(document, span);
  return diagnostics.find(shown => ruleOf(shown) === rule && shown.range.isEqual(range) && shown.message === message);
}

function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
