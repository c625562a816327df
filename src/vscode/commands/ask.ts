import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Design } from '../../core/model/design';
import { type Day, parseDate } from '../../core/values/dates';
import { withoutIcons } from '../without-icons';

/** A question in a box: a title that says what it is for, and what is asked. */
export interface Question {
  readonly title: string;
  readonly prompt: string;
}

/** Asks for a text. @returns undefined where the question was left. */
export async function askText({ title, prompt }: Question): Promise<string | undefined> {
  const said = await vscode.window.showInputBox({
    title,
    prompt,
    ignoreFocusOut: true,
    validateInput: text => (text.trim() === '' ? t('Write a few words, or press Escape to leave it.') : undefined),
  });
  return said?.trim();
}

/** Asks for a text that may be left empty. */
export function askMaybe({ title, prompt }: Question): Thenable<string | undefined> {
  return vscode.window.showInputBox({ title, prompt, ignoreFocusOut: true });
}

/**
 * Asks for a day that is still to come.
 * @param suggested stands there already; empty, if the answer may be left empty.
 */
export function askDay(question: Question, today: Day, suggested: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    ...question,
    value: suggested,
    ignoreFocusOut: true,
    validateInput: text => (text.trim() === '' && suggested === '' ? undefined : wrongDay(text.trim(), today)),
  });
}

/** What is wrong with a day that should lie ahead. */
function wrongDay(text: string, today: Day): string | undefined {
  const date = parseDate(text);
  if (date === undefined) return t('Write a date such as {0}.', today);
  return date.last < today ? t('That day is over. Write one that is still to come.') : undefined;
}

/** Asks for a member. @returns their id; null where nobody is named; undefined where the question was left. */
export async function askMember(
  design: Design,
  { title, prompt }: Question,
  nobody?: string,
): Promise<string | null | undefined> {
  const members = design.entities('member').filter(({ fact }) => fact.get('status')?.value !== 'left');
  if (members.length === 0) return null;
  const named = members.map(member => ({
    label: withoutIcons(member.title),
    description: member.id,
    id: member.id as string | null,
  }));
  const choices = nobody === undefined ? named : [{ label: nobody, description: '', id: null }, ...named];
  const chosen = await vscode.window.showQuickPick(choices, {
    title,
    placeHolder: prompt,
    ignoreFocusOut: true,
    matchOnDescription: true,
  });
  return chosen?.id;
}
