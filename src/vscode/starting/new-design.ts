import { t } from '@vscode/l10n';
import * as vscode from 'vscode';
import { type Beginning, newDesign } from '../../core/features/new-design';
import { kindOf } from '../../core/schema/kinds';
import { schemaOf } from '../../core/schema/schemas';
import { type TemplateName, templateNames, templates } from '../../core/templates/templates';
import { slug } from '../../core/text/slug';
import type { Feature } from '../features';
import { type Answered, askChoice, type Step } from './ask';
import { type Texts, writeNew } from './new-files';
import { openDesign } from './open-design';
import { askPlace } from './places';
import { beginningOf, nothingTyped, questions, type Typed } from './questions';

/** The command that begins a design: a few plain questions, a look at what will be written, and the report beside the first file. */
export const startDesign: Feature = (designs, context) =>
  vscode.commands.registerCommand('copse.newDesign', async () => {
    const { folder, typed, template } = (await askAll()) ?? {};
    if (folder === undefined || typed === undefined || template === undefined) return;
    try {
      await writeNew(folder, newDesign(beginning(typed, template)));
    } catch (error) {
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      return;
    }
    await openDesign(folder, designs, context.globalState);
  });

/** What was answered so far. */
interface Answers {
  readonly typed: Typed;
  readonly folder: vscode.Uri | undefined;
  readonly template: TemplateName;
  /** True once the person has seen what will be written, and agreed. */
  readonly isAgreed: boolean;
}

const steps: readonly ((step: Step, answers: Answers) => Promise<Answered<Answers>>)[] = [
  ...questions.map(question => async (step: Step, answers: Answers) => {
    const typed = await question(step, answers.typed);
    return after(typed, found => ({ ...answers, typed: found }));
  }),
  async (step, answers) => {
    const folder = await askPlace(step, slug(answers.typed.name) ?? 'community');
    return after(folder, found => ({ ...answers, folder: found }));
  },
  async (step, answers) => {
    const choice = await showFiles(step, answers);
    return after(choice, ({ isYes = false, template = answers.template }) => ({
      ...answers,
      template,
      isAgreed: isYes,
    }));
  },
];

/** Asks one question after the other; back leads to the one before, with what was typed there. */
async function askAll(): Promise<Answers | undefined> {
  let answers: Answers = { typed: nothingTyped, folder: undefined, template: 'starter', isAgreed: false };
  for (let index = 0; !answers.isAgreed; ) {
    const step = { title: t('New community design'), step: index + 1, totalSteps: steps.length };
    const answered = await steps[index]?.(step, answers);
    if (answered === undefined) return undefined;
    if (answered !== 'back') answers = answered.answer;
    index = answered === 'back' ? index - 1 : Math.min(index + 1, steps.length - 1);
  }
  return answers;
}

function after<T>(answered: Answered<T>, change: (answer: T) => Answers): Answered<Answers> {
  return typeof answered === 'object' ? { answer: change(answered.answer) } : answered;
}

function beginning(typed: Typed, template: TemplateName): Beginning {
  return beginningOf(typed, template, t('Community without a name yet'));
}

interface Agreement extends vscode.QuickPickItem {
  readonly isYes?: true;
  /** Another template to begin with. */
  readonly template?: TemplateName;
}

/** Shows what will be written, and lets more or less be chosen. */
function showFiles(step: Step, { typed, template, folder }: Answers): Promise<Answered<Agreement>> {
  const texts = newDesign(beginning(typed, template));
  const place = folder === undefined ? '' : vscode.workspace.asRelativePath(folder);
  const others = templateNames.filter(name => name !== template);
  const items: readonly Agreement[] = [
    { label: t('$(check) Write these files'), detail: t(templates[template].summary), isYes: true },
    separator(t('What will be written')),
    ...filesIn(texts),
    separator(t('Or begin with')),
    ...others.map(name => ({ label: t(templates[name].title), detail: t(templates[name].summary), template: name })),
  ];
  const placeholder = t('{0} files will be written into {1}', Object.keys(texts).length, place);
  return askChoice(step, { placeholder, items });
}

function filesIn(texts: Texts): readonly Agreement[] {
  return Object.keys(texts).map(path => {
    const kind = kindOf(path);
    return { label: `$(file) ${path}`, description: kind === undefined ? '' : t(schemaOf(kind).title ?? '') };
  });
}

function separator(label: string): Agreement {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
