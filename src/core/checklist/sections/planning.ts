import type { Section } from '../section';
import { clarity } from './planning/clarity';
import { designItem } from './planning/design';
import { flexibility } from './planning/flexibility';
import { institutionalSustainability } from './planning/institutional-sustainability';
import { interests } from './planning/interests';
import { learningAgenda } from './planning/learning-agenda';
import { mapping } from './planning/mapping';
import { motivation } from './planning/motivation';
import { need } from './planning/need';
import { negotiation } from './planning/negotiation';
import { purpose } from './planning/purpose';
import { relationships } from './planning/relationships';

/** PraxisNote 16, "Planning and getting started". */
export const planning: Section = {
  id: 'planning',
  title: 'Planning and getting started',
  items: [
    interests,
    need,
    negotiation,
    clarity,
    relationships,
    mapping,
    purpose,
    institutionalSustainability,
    designItem,
    motivation,
    flexibility,
    learningAgenda,
  ],
};
