import assert from 'node:assert/strict';
import { hopefulName } from '../../../src/core/rules/indicator/name';

describe('the name of an indicator', () => {
  const hopeful: readonly (readonly [title: string, neutral: string, direction: 'up' | 'down'])[] = [
    ['Increase in cases recorded', 'Cases recorded', 'up'],
    ['An increase of the number of members', 'Number of members', 'up'],
    ['increased number of members', 'Number of members', 'up'],
    ['Improvement in practice', 'Practice', 'up'],
    ['Growth in confidence', 'Confidence', 'up'],
    ['More cases', 'Cases', 'up'],
    ['Reduction in the share of dead plants', 'Share of dead plants', 'down'],
    ['Drop in losses', 'Losses', 'down'],
    ['Fewer wildfires', 'Wildfires', 'down'],
    ['Less time spent on reports', 'Time spent on reports', 'down'],
    ['Incremento de las quemas planificadas', 'Quemas planificadas', 'up'],
    ['Disminución del área quemada', 'Área quemada', 'down'],
  ];
  for (const [title, neutral, direction] of hopeful) {
    it(`“${title}” is better “${neutral}”`, () => assert.deepEqual(hopefulName(title), { neutral, direction }));
  }

  const neutral = [
    'Cases recorded',
    'Growth of plants in their first year',
    'Falls in old age',
    'More than one member in each organisation',
    'More or less regular members',
    'Less than a day a month',
    'Organisations that communicate better',
    'Rising tides that were reported',
    'Increase',
    'Morena and the fishers',
    '',
  ];
  for (const title of neutral) {
    it(`“${title}” is left as it is`, () => assert.equal(hopefulName(title), undefined));
  }
});
