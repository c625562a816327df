import { t } from '@vscode/l10n';
import type { Design } from '../../model/design';
import type { Schema } from '../../schema/schema';
import type { PlainMap } from '../../yaml/node';
import { fieldInWords } from './words';

/** Says what stands under a key so that it can be read alone. */
interface Telling {
  readonly key: string;
  readonly tell?: (text: string) => string;
}

const by: Telling = { key: 'by', tell: text => t('by {0}', text) };
const due: Telling = { key: 'due', tell: text => t('due {0}', text) };
const ledBy: Telling = { key: 'led-by', tell: text => t('led by {0}', text) };
const kind: Telling = { key: 'kind' };
const on: Telling = { key: 'on' };

/** What is worth knowing of an entry beside its name, by where its kind of entries stands. */
const tellings: Readonly<Record<string, readonly Telling[]>> = {
  challenges: [{ key: 'raised-by', tell: text => t('raised by {0}', text) }],
  'change.actors': [{ key: 'engaged-as' }],
  'landscape.communities': [{ key: 'tie' }],
  'landscape.boundaries': [{ key: 'learning' }],
  organisations: [kind],
  members: [{ key: 'organisation' }, { key: 'participation' }],
  relationships: [kind],
  conversations: [on],
  roles: [{ key: 'held-by', tell: text => t('held by {0}', text) }],
  'grounded-in': [on],
  themes: [{ key: 'priority', tell: text => t('priority: {0}', text) }, ledBy],
  outcomes: [by],
  products: [due, { key: 'owners' }],
  groups: [ledBy],
  'adapting.changes': [on],
  activities: [{ key: 'when' }, { key: 'rhythm' }, { key: 'repeats', tell: frequency }, { key: 'mode' }],
  'launch.agenda': [{ key: 'at' }, ledBy],
  'launch.logistics': [due, { key: 'owner' }],
  'launch.follow-up': [due, { key: 'owner' }],
  channels: [kind],
  voices: [{ key: 'how' }],
  documents: [kind],
  'support.hooks': [kind],
  resources: [{ key: 'status' }],
  aspirations: [by],
  indicators: [{ key: 'level' }, { key: 'value', tell: text => t('{0} value', text) }],
  reviews: [{ key: 'question' }],
  stories: [on, { key: 'told-by', tell: text => t('told by {0}', text) }],
};

/** Who or when or what sort, in few words: “held by Ana Torres”; empty where the design does not say. */
export function aboutEntry(
  design: Design,
  group: string,
  schema: Schema | undefined,
  value: PlainMap,
  name: string,
): string {
  const texts = (tellings[group] ?? []).flatMap(({ key, tell = text => text }) => {
    if (key === 'repeats' && value['rhythm'] !== undefined) return [];
    const text = fieldInWords(design, schema, value, key);
    return text === '' || text === name ? [] : [tell(text)];
  });
  if (group === 'roles' && value['held-by'] === undefined) texts.push(t('nobody yet'));
  if (value['done'] === true) texts.push(t('done'));
  return texts.join(' · ');
}

/** A rule of a calendar program says nothing to a person. */
function frequency(text: string): string {
  return /FREQ=/.test(text) ? t('again and again') : text;
}
