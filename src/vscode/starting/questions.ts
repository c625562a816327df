import { t } from '@vscode/l10n';
import type { Beginning } from '../../core/features/new-design';
import { parseDate } from '../../core/values/dates';
import { type Answered, askText, type Step } from './ask';

/** The answers so far, as they were typed. */
export type Typed = Readonly<Record<'name' | 'learningFocus' | 'facilitators' | 'launch', string>>;

export const nothingTyped: Typed = { name: '', learningFocus: '', facilitators: '', launch: '' };

type Asking = (step: Step, typed: Typed) => Promise<Answered<Typed>>;

/** The plain questions at the beginning, in their order; each may be left empty. */
export const questions: readonly Asking[] = [
  asking('name', () => ({
    prompt: t('What is the community called? A working title will do.'),
    placeholder: t('Fire Management Community of Practice'),
  })),
  asking('learningFocus', () => ({
    prompt: t('What will members learn together? Leave it empty where you do not know yet.'),
    placeholder: t('How to use fire safely, and how to keep it out where it does harm'),
  })),
  asking('facilitators', () => ({
    prompt: t('Who facilitates? Names with commas between them; leave it empty where you do not know yet.'),
    placeholder: t('Ana Torres, Luis Vega'),
  })),
  asking(
    'launch',
    () => ({
      prompt: t('When might the launch be? A day or a month; leave it empty where you do not know yet.'),
      placeholder: '2027-03-14',
    }),
    text =>
      text === '' || parseDate(text) !== undefined
        ? undefined
        : t('Write the date as 2027-03-14; or as 2027-03 where the day is not known yet.'),
  ),
];

/** What was typed, as the beginning of a design has it. */
export function beginningOf(typed: Typed, template: Beginning['template'], untitled: string): Beginning {
  const { name, learningFocus, launch } = typed;
  const facilitators = typed.facilitators
    .split(/[,;]/)
    .map(each => each.trim())
    .filter(each => each !== '');
  return {
    template,
    name: name === '' ? untitled : name,
    facilitators,
    ...(learningFocus === '' ? {} : { learningFocus }),
    ...(launch === '' ? {} : { launch }),
  };
}

function asking(
  key: keyof Typed,
  texts: () => { readonly prompt: string; readonly placeholder: string },
  check?: (text: string) => string | undefined,
): Asking {
  return async (step, typed) => {
    const answered = await askText(step, { ...texts(), value: typed[key] }, check);
    return typeof answered === 'object' ? { answer: { ...typed, [key]: answered.answer } } : answered;
  };
}
