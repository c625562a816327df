import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { declare } from '../../core/features/decide';
import { schemaAt } from '../../core/schema/schemas';
import { addMonths } from '../../core/values/dates';
import type { Designs } from '../designs';
import { askDay, askMaybe, askMember, askText, type Question } from './ask';
import { decision } from './decide';

const states = ['met', 'partial', 'unmet'] as const;

/** Vouches for a point of the checklist: asks how it stands, how one knows, where it can be seen, who says so and until when. */
export function declareItem(designs: Designs): vscode.Disposable {
  return decision(designs, 'copse.declareItem', t('Which point do you vouch for?'), async ({ loaded, result }) => {
    const title = t('Vouch for: {0}', t(result.item.question));
    const state = await askState({ title, prompt: t('How does it stand?') });
    if (state === undefined) return undefined;
    const reason = await askText({ title, prompt: t('How do you know?') });
    if (reason === undefined) return undefined;
    const prompt = t(
      'Where can it be seen? A document or an address; several with semicolons between; may stay empty.',
    );
    const evidence = await askMaybe({ title, prompt });
    if (evidence === undefined) return undefined;
    const by = await askMember(loaded.design, { title, prompt: t('Who vouches for it?') }, t('Nobody in particular'));
    if (by === undefined) return undefined;
    const on = loaded.readiness.asOf;
    const until = { title, prompt: t('By when should somebody look again?') };
    const reviewBy = await askDay(until, on, addMonths(on, 12));
    if (reviewBy === undefined) return undefined;
    const places = evidence.split(';').map(place => place.trim());
    const said = { state, reason, evidence: places.filter(Boolean), on, reviewBy: reviewBy.trim() };
    return ({ design }) => declare(design, result.item.id, by === null ? said : { ...said, by });
  });
}

async function askState({ title, prompt }: Question): Promise<(typeof states)[number] | undefined> {
  const meanings = schemaAt('readiness', ['items', 'any', 'declared', 'state'])?.['x-copse-values'] ?? {};
  const choices = states.map(state => ({ label: t(meanings[state] ?? state), description: state, state }));
  return (await vscode.window.showQuickPick(choices, { title, placeHolder: prompt, ignoreFocusOut: true }))?.state;
}
