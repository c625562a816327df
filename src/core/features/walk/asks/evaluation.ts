import { type Ask, all, another, given, type ItemAsks, lacking, otherwise, part, those } from '../ask';

function atLevel(level: string, ...keys: readonly string[]): Ask {
  return given('indicator', { level }, 'measures', 'source', 'method', 'collected-by', ...keys);
}

const newImpact = atLevel('impact', 'baseline.value', 'baseline.none-because', 'target.value', 'target.by');
const newReview = another('reviews', 'every', 'with', 'question', 'indicators');

/** A story in the four steps from the experience to what came of it. */
const newStory = given(
  'story',
  { steps: [{ value: 'immediate' }, { value: 'potential' }, { value: 'applied' }, { value: 'realised' }] },
  'told-by',
  'on',
  'steps.0.text',
  'steps.1.text',
  'steps.2.text',
  'steps.3.text',
  'steps.3.indicators',
  'consent.publish',
);

/** What to ask for the section on monitoring and evaluation. */
export const evaluationAsks: Readonly<Record<string, ItemAsks>> = {
  'evaluation.monitoring': {
    'usable-indicator': [those('indicator', 'source', 'method'), otherwise(atLevel('monitoring'))],
    'measures-the-plan': [those('indicator', 'measures'), otherwise(atLevel('monitoring'))],
  },
  'evaluation.results': {
    'usable-indicator': [those('indicator', 'source', 'method'), otherwise(atLevel('evaluation'))],
    'measures-what-members-get': [those('indicator', 'measures'), otherwise(atLevel('evaluation'))],
  },
  'evaluation.impact': {
    'measures-a-change': [those('indicator', 'measures'), otherwise(newImpact)],
    'from-where-to-where': [
      those('indicator', 'baseline.value', 'baseline.none-because', 'target.value', 'target.by'),
      otherwise(newImpact),
    ],
  },
  'evaluation.aspirations': {
    'in-their-words': [lacking('aspirations', 'by'), another('aspirations', 'text', 'by')],
  },
  'evaluation.value-cycles': {
    'three-of-the-first-four': [lacking('indicator', 'value'), another('indicator', 'value', 'measures', 'source')],
    'one-of-the-others': [lacking('indicator', 'value'), another('indicator', 'value', 'measures', 'source')],
  },
  'evaluation.stories': {
    'complete-with-consent': [those('story', 'consent.publish'), newStory],
    'names-an-indicator': [those('story', 'steps.0.indicators'), otherwise(newStory)],
  },
  'evaluation.conversations': {
    'review-with-people-and-a-question': [lacking('reviews', 'with', 'question'), otherwise(newReview)],
    'targets-are-talked-over': [all('reviews', 'indicators'), otherwise(newReview)],
  },
  'evaluation.effort': {
    limit: [part('indicators', 'effort-limit')],
    'within-the-limit': [those('indicator', 'collected-by', 'effort'), otherwise(part('indicators', 'effort-limit'))],
  },
  'evaluation.adapting': {
    'changed-after-a-review': [
      all('reviews', 'when', 'changed'),
      otherwise(another('reviews', 'when', 'with', 'changed')),
    ],
  },
};
