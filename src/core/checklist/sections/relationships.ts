import type { Section } from '../section';
import { competencies } from './relationships/competencies';
import { contacts } from './relationships/contacts';
import { interaction } from './relationships/interaction';
import { legitimacy } from './relationships/legitimacy';
import { recognition } from './relationships/recognition';

/** PraxisNote 16, "Relationships and communication between members". */
export const relationships: Section = {
  id: 'relationships',
  title: 'Relationships and communication',
  items: [legitimacy, competencies, interaction, recognition, contacts],
};
