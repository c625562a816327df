import { Design } from '../model/design';
import { readDesignFile } from '../model/design-file';
import { type TemplateName, templates } from '../templates/templates';
import { applyEdits } from '../text/edit';
import { type Answers, answer } from './walk/answer';
import { cardAbout, type Target } from './walk/cards';

/** What is known of a community when its design is begun; what nobody can say yet is left out. */
export interface Beginning {
  readonly template: TemplateName;
  readonly name: string;
  /** What members will learn together. */
  readonly learningFocus?: string;
  /** The names of those who facilitate. */
  readonly facilitators?: readonly string[];
  /** When the launch might be, as people write dates. */
  readonly launch?: string;
}

type Texts = Readonly<Record<string, string>>;

/** The texts of a new design by path: a template with what is known written into it. */
export function newDesign({ template, name, learningFocus, facilitators = [], launch }: Beginning): Texts {
  let texts = templates[template].files(name);
  const say = (target: Target, answers: Answers): void => {
    texts = { ...texts, ...said(texts, target, answers) };
  };
  if (learningFocus !== undefined) {
    say({ to: 'part', kind: 'community' }, { 'purpose.learning-focus': learningFocus });
  }
  if (facilitators.length > 0) {
    say({ to: 'new', type: 'role', given: { kind: 'facilitator' } }, { 'held-by': facilitators });
  }
  if (launch !== undefined) say({ to: 'part', kind: 'readiness' }, { target: launch });
  return texts;
}

function said(texts: Texts, target: Target, answers: Answers): Texts {
  const design = new Design(Object.entries(texts).map(([path, content]) => readDesignFile({ path, content })));
  const outcome = answer(design, cardAbout(design, target, Object.keys(answers)), answers);
  if (!('edits' in outcome)) return {};
  return Object.fromEntries(
    outcome.edits.map(({ path, edits, create }) => [path, create ?? applyEdits(texts[path] ?? '', edits)]),
  );
}
