import { t } from '@vscode/l10n';
import { canRelocate, relocate } from '../../edit/relocate';
import { renameKey } from '../../edit/rename-key';
import type { Schema } from '../../schema/schema';
import { propertySchema, schemaAt } from '../../schema/schemas';
import { isMap, type Path } from '../../yaml/node';
import { rename } from '../fixes';
import { asNoun, keyName } from '../naming';
import { isSameWord, isSlip, nearest } from '../nearest';
import type { Fix } from '../rule';
import { either, listed } from '../words';
import { accepts } from './accepts';
import { type Elsewhere, farAway, inReach } from './elsewhere';
import { around, type Issue, type Told, valueAt } from './issue';

/** Words that people use for one another, though a map knows only one of them. */
const alike: readonly (readonly string[])[] = [
  ['title', 'name', 'label', 'heading'],
  ['description', 'definition', 'text', 'about', 'summary', 'details'],
  ['owner', 'owners', 'led-by', 'run-by', 'hosts', 'held-by', 'responsible', 'leader', 'leads', 'host', 'holder'],
  ['on', 'when', 'date', 'since', 'day'],
  ['due', 'by', 'until', 'deadline', 'end', 'ends'],
  ['from', 'start', 'starts', 'begins', 'started-on'],
  ['kind', 'type', 'category'],
  ['url', 'link', 'website', 'web'],
  ['reason', 'why', 'because'],
];

/** A key that the map around it does not know. */
export function unknownKey(issue: Issue): Told {
  const key = String(issue.at.at(-1));
  const map = schemaAt(issue.kind, around(issue.at));
  const known = Object.keys(map?.properties ?? {});
  const nearby = nearest(key, known);
  const slip = nearby.filter(candidate => isSlip(key, candidate));
  if (slip.length > 0) return mistaken(issue, map, slip);
  const near = inReach(issue);
  if (near !== undefined) return moved(issue, map, near);
  const meant = nearby.length > 0 ? nearby : related(issue, key, known);
  if (meant.length > 0) return mistaken(issue, map, meant);
  const far = alike.flat().includes(key) ? undefined : farAway(issue);
  if (far !== undefined) return moved(issue, map, far);
  const next = t('Known keys are {0}. To keep it as a note of your own, let it begin with x-.', listed(known));
  return { message: `${intro(issue, map)} ${next}`, on: 'key', fixes: keep(issue) };
}

function intro({ file, at }: Issue, map: Schema | undefined): string {
  const key = String(at.at(-1));
  const steps = around(at);
  const holder = steps.at(-1);
  const title = map?.title ?? '';
  if (holder === undefined) return t('“{0}” is not a key that Copse knows at the left edge of {1}.', key, file.path);
  if (/^An? /.test(title)) return t('“{0}” is not a key that Copse knows in {1}.', key, asNoun(title));
  return t('“{0}” is not a key that Copse knows under “{1}”.', key, String(holder));
}

function mistaken(issue: Issue, map: Schema | undefined, meant: readonly string[]): Told {
  const present = valueAt(issue.file.value, around(issue.at));
  const free = meant.filter(key => !isMap(present) || !Object.hasOwn(present, key));
  if (free.length === 0) {
    const there = t('“{0}” stands there already; put both together.', meant[0] ?? '');
    return { message: `${intro(issue, map)} ${there}`, on: 'key' };
  }
  const names = free.map(key => keyName(key, map && propertySchema(map, key)));
  return {
    message: `${intro(issue, map)} ${t('Did you mean {0}?', either(names))}`,
    on: 'key',
    fixes: free.map(key => rename(issue.design, placeOf(issue), key)),
  };
}

/** Keys that mean much the same and may hold what stands there. */
function related({ kind, at, value }: Issue, key: string, known: readonly string[]): readonly string[] {
  const map = schemaAt(kind, around(at));
  const words = alike.filter(group => group.some(word => isSameWord(word, key))).flat();
  return known.filter(candidate => words.includes(candidate) && map && accepts(propertySchema(map, candidate), value));
}

function moved(issue: Issue, map: Schema | undefined, { hint, to }: Elsewhere): Told {
  return { message: `${intro(issue, map)} ${hint}`, on: 'key', fixes: [...moveTo(issue, to), ...keep(issue)] };
}

function moveTo({ design, at, file }: Issue, to: Path | undefined): readonly Fix[] {
  const place = { path: file.path, at };
  if (to === undefined || !canRelocate(design, place, to)) return [];
  const key = String(at.at(-1));
  const title =
    to.length > at.length ? t('Move “{0}” to “{1}”', key, String(to.at(-2))) : t('Move “{0}” further left', key);
  return [{ title, edits: () => relocate(design, place, to) }];
}

/** Keys of one’s own are never judged, so nothing is lost by this. */
function keep({ design, file, at }: Issue): readonly Fix[] {
  const own = `x-${String(at.at(-1))}`;
  if (/\s/.test(own)) return [];
  const place = { path: file.path, at };
  return [
    {
      title: t('Keep it as a note of your own, “{0}”', own),
      isChoice: true,
      edits: () => renameKey(design, place, own),
    },
  ];
}

function placeOf({ file, at }: Issue): { readonly path: string; readonly at: Path } {
  return { path: file.path, at };
}
