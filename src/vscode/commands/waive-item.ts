import { t } from '@vscode/l10n';
import type * as vscode from 'vscode';
import { waive } from '../../core/features/decide';
import { addMonths } from '../../core/values/dates';
import type { Designs, LoadedDesign } from '../designs';
import { askDay, askMember, askText } from './ask';
import { decision } from './decide';

/** Sets a point of the checklist aside: asks why, until when and who decided it. */
export function waiveItem(designs: Designs): vscode.Disposable {
  return decision(designs, 'copse.waiveItem', t('Which point is to be set aside?'), async ({ loaded, result }) => {
    const title = t('Set aside: {0}', t(result.item.question));
    const reason = await askText({ title, prompt: t('Why can it wait, or does it not matter here?') });
    if (reason === undefined) return undefined;
    const on = loaded.readiness.asOf;
    const until = await askDay({ title, prompt: t('Until when? After that day it counts again.') }, on, endFor(loaded));
    if (until === undefined) return undefined;
    const by = await askMember(loaded.design, { title, prompt: t('Who decided it?') }, t('Nobody in particular'));
    if (by === undefined) return undefined;
    const waiving = { reason, until: until.trim(), on, ...(by === null ? {} : { by }) };
    return ({ design }) => waive(design, result.item.id, waiving);
  });
}

/** The day of the launch, else in three months. */
function endFor({ readiness: { launch, asOf } }: LoadedDesign): string {
  return launch !== undefined && launch.days > 0 ? launch.on : addMonths(asOf, 3);
}
