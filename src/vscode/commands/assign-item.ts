import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { assign } from '../../core/features/decide';
import type { Designs } from '../designs';
import { askDay, askMember } from './ask';
import { decision } from './decide';

/** Says who sees to a point of the checklist, and by when. */
export function assignItem(designs: Designs): vscode.Disposable {
  return decision(designs, 'copse.assignItem', t('Which point is somebody to see to?'), async ({ loaded, result }) => {
    const title = t('Who sees to it: {0}', t(result.item.question));
    const owner = await askMember(loaded.design, { title, prompt: t('Who sees to it?') });
    if (owner === null) {
      void vscode.window.showInformationMessage(
        t('The design names no members yet. Add them to members.cop.yaml first.'),
      );
    }
    if (owner === undefined || owner === null) return undefined;
    const due = await askDay({ title, prompt: t('By when? May stay empty.') }, loaded.readiness.asOf, '');
    if (due === undefined) return undefined;
    return ({ design }) => assign(design, result.item.id, due.trim() === '' ? { owner } : { owner, due: due.trim() });
  });
}
