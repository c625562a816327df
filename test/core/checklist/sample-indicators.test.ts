import assert from 'node:assert/strict';
import {
  type SampleIndicator,
  sampleIndicators,
  sampleIndicatorsOf,
} from '../../../src/core/checklist/sample-indicators';
import { check } from '../../../src/core/rules/run';
import { asOf, designOf } from '../../support/designs';

function written({ id, level, title, type, unit, measures }: SampleIndicator): string {
  const optional = [...(unit ? [`unit: ${unit}`] : []), ...(measures ? [`measures: [${measures}]`] : [])];
  return `  ${id}: {${[`level: ${level}`, `title: "${title}"`, `type: ${type}`, 'used-for: Our yearly talk', ...optional].join(', ')}}\n`;
}

describe('the sample indicators', () => {
  it('are those of the documents, by level', () => {
    const ids = (level: SampleIndicator['level']) => sampleIndicatorsOf(level).map(({ id }) => id);
    assert.deepEqual(
      { monitoring: ids('monitoring'), evaluation: ids('evaluation'), impact: ids('impact') },
      {
        monitoring: [
          'participants',
          'levels-of-participation',
          'information-exchanged',
          'documents-with-new-knowledge',
          'cases-recorded',
          'responsibilities-fulfilled',
        ],
        evaluation: [
          'satisfaction-and-ownership',
          'strength-of-relationships',
          'capacity-and-practice',
          'knowledge-generated',
        ],
        impact: [
          'institutional-objectives',
          'best-practices-adopted',
          'strength-of-organisations',
          'professionalism-of-staff',
          'change-in-the-problem',
        ],
      },
    );
  });

  it('can be written into a design without a word against them', () => {
    const text = `indicators:\n${sampleIndicators.map(written).join('')}`;
    const design = designOf({ 'community.cop.yaml': 'name: Fire\n', 'indicators.cop.yaml': text });
    const issues = design.files.flatMap(file => [...file.problems, ...file.issues]);
    assert.deepEqual(issues, []);
    assert.deepEqual(check(design, { asOf }), []);
  });
});
