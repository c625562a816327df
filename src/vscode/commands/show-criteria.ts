import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import type { CriterionResult, ItemResult } from '../../core/checklist/readiness';
import type { Place } from '../../core/model/fact';
import { fileExtension } from '../../core/schema/kinds';
import { spotToLocation } from '../convert';
import type { Designs, LoadedDesign } from '../designs';
import { pickDesign } from '../pick-design';
import { withoutIcons } from '../without-icons';

interface Wanted {
  readonly item: string;
  readonly criterion: string;
}

interface Choice extends vscode.QuickPickItem {
  readonly criterion?: CriterionResult;
}

/** Lists what the checklist looks for in a part of a design, what is open first, and goes to the place that is chosen. */
export function showCriteria(designs: Designs): vscode.Disposable {
  return vscode.commands.registerCommand('copse.showCriteria', async (root?: string, wanted?: readonly Wanted[]) => {
    const loaded = await pickDesign(designs, root === undefined ? undefined : vscode.Uri.parse(root));
    if (loaded === undefined) return;
    const { items } = loaded.readiness;
    const all = items.flatMap(result =>
      result.criteria
        .filter(({ criterion }) => isWanted(wanted, { item: result.item.id, criterion: criterion.id }))
        .map(criterion => choiceOf(result, criterion)),
    );
    const open = all.filter(({ criterion }) => criterion?.judgement.outcome !== 'holds');
    const met = all.filter(({ criterion }) => criterion?.judgement.outcome === 'holds');
    const choices = [...group(t('Open'), open), ...group(t('Met'), met)];
    const title = t('What the checklist looks for');
    const chosen = await vscode.window.showQuickPick(choices, { title, matchOnDetail: true, matchOnDescription: true });
    if (chosen?.criterion !== undefined) await goTo(loaded, chosen.criterion);
  });
}

function isWanted(wanted: readonly Wanted[] | undefined, { item, criterion }: Wanted): boolean {
  return wanted === undefined || wanted.some(other => other.item === item && other.criterion === criterion);
}

function choiceOf({ item }: ItemResult, result: CriterionResult): Choice {
  const { criterion, judgement } = result;
  const holds = judgement.outcome === 'holds';
  return {
    label: `$(${holds ? 'pass' : 'circle-large-outline'}) ${t(criterion.text)}`,
    description: item.id,
    detail: withoutIcons(judgement.text ?? (holds ? '' : t(criterion.next))),
    criterion: result,
  };
}

function group(label: string, choices: readonly Choice[]): readonly Choice[] {
  return choices.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...choices];
}

/** Where the design says it, or should say more; else where it would be written, if there is such a file. */
async function goTo(loaded: LoadedDesign, { criterion, judgement }: CriterionResult): Promise<void> {
  const told: readonly Place[] =
    'lacking' in judgement && judgement.lacking.length > 0
      ? judgement.lacking
      : 'evidence' in judgement
        ? judgement.evidence
        : [];
  const file = loaded.design.files.find(({ kind }) => kind === criterion.where.kind);
  const place = told[0] ?? (file && { path: file.path, at: criterion.where.at });
  if (place === undefined) {
    const path = `${criterion.where.kind}${fileExtension}`;
    void vscode.window.showInformationMessage(t('There is no {0} yet. {1}.', path, t(criterion.next)));
    return;
  }
  const { uri, range } = spotToLocation(loaded, { path: place.path, span: loaded.design.span(place) });
  await vscode.window.showTextDocument(uri, { selection: range });
}
