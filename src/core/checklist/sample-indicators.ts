import type { EntryOf } from '../model/design';
import type { Level } from '../model/indicators';

/** An indicator that the documents name as an example, to begin with. Titles are for people and are translated where they are shown. */
export interface SampleIndicator {
  /** A name for the entry in a design. */
  readonly id: string;
  readonly level: Level;
  /** What is watched, without the hope that goes with it. */
  readonly title: string;
  readonly type: NonNullable<EntryOf<'indicator'>['type']>;
  /** What a number of it counts; none where it is told in words or as a share. */
  readonly unit?: string;
  /** What it tells something about, where one of the general words fits. */
  readonly measures?: 'participation' | 'satisfaction' | 'relationships' | 'capacity' | 'knowledge';
}

/** The examples of PraxisNote 16, “Monitoring and evaluation”, by level and in its order. */
export const sampleIndicators: readonly SampleIndicator[] = [
  {
    id: 'participants',
    level: 'monitoring',
    title: 'Participants',
    type: 'count',
    unit: 'people',
    measures: 'participation',
  },
  {
    id: 'levels-of-participation',
    level: 'monitoring',
    title: 'Participants at each level of participation',
    type: 'count',
    unit: 'people',
    measures: 'participation',
  },
  {
    id: 'information-exchanged',
    level: 'monitoring',
    title: 'Information exchanged between participants',
    type: 'count',
    unit: 'messages',
    measures: 'participation',
  },
  {
    id: 'documents-with-new-knowledge',
    level: 'monitoring',
    title: 'Documents with new knowledge',
    type: 'count',
    unit: 'documents',
    measures: 'knowledge',
  },
  {
    id: 'cases-recorded',
    level: 'monitoring',
    title: 'Cases recorded',
    type: 'count',
    unit: 'cases',
    measures: 'knowledge',
  },
  {
    id: 'responsibilities-fulfilled',
    level: 'monitoring',
    title: 'Responsibilities fulfilled, of those taken on',
    type: 'percentage',
    measures: 'participation',
  },
  {
    id: 'satisfaction-and-ownership',
    level: 'evaluation',
    title: 'Satisfaction and ownership among members',
    type: 'scale',
    unit: 'points from 1 to 5',
    measures: 'satisfaction',
  },
  {
    id: 'strength-of-relationships',
    level: 'evaluation',
    title: 'Strength of relationships between members',
    type: 'scale',
    unit: 'points from 1 to 5',
    measures: 'relationships',
  },
  {
    id: 'capacity-and-practice',
    level: 'evaluation',
    title: 'Capacity and practice of members',
    type: 'scale',
    unit: 'points from 1 to 5',
    measures: 'capacity',
  },
  {
    id: 'knowledge-generated',
    level: 'evaluation',
    title: 'Knowledge generated',
    type: 'qualitative',
    measures: 'knowledge',
  },
  {
    id: 'institutional-objectives',
    level: 'impact',
    title: 'Institutional objectives reached',
    type: 'percentage',
  },
  {
    id: 'best-practices-adopted',
    level: 'impact',
    title: 'Best practices made part of institutions',
    type: 'count',
    unit: 'practices',
  },
  {
    id: 'strength-of-organisations',
    level: 'impact',
    title: 'Strength of the organisations that take part',
    type: 'qualitative',
  },
  {
    id: 'professionalism-of-staff',
    level: 'impact',
    title: 'Professionalism of staff',
    type: 'scale',
    unit: 'points from 1 to 5',
  },
  {
    id: 'change-in-the-problem',
    level: 'impact',
    title: 'State of the problem that the community set out to influence',
    type: 'qualitative',
  },
];

export function sampleIndicatorsOf(level: Level): readonly SampleIndicator[] {
  return sampleIndicators.filter(sample => sample.level === level);
}
