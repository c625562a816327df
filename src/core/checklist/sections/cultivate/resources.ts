import { t } from '@vscode/l10n';
import type { Design, EntryOf } from '../../../model/design';
import type { Fact } from '../../../model/fact';
import type { Item, JudgeContext, Judgement } from '../../item';
import { every, fails, holds, silent, unless } from '../../judgement';

type Resource = Fact<EntryOf<'resource'>>;
type Cover = NonNullable<EntryOf<'resource'>['covers']>[number];

export const resources: Item = {
  id: 'cultivate.resources',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Are there resources for events and key roles?',
  why: 'Meetings cost something, and whoever keeps a community going cannot do it for ever on goodwill alone.',
  sources: [
    { document: 'PN', section: 'Conclusions, 5' },
    { document: 'PN', section: 'Leadership and co-ordination: Facilitation and co-ordination' },
  ],
  criteria: [
    {
      id: 'events-are-covered',
      text: 'Money, time or help covers events or running costs',
      next: 'Add to “resources” what pays for your meetings or running costs, and write “events” or “running-costs” under “covers”',
      where: { kind: 'governance', at: ['resources'] },
      judge: ({ design }) => isCovered(design, 'events', 'running-costs'),
    },
    {
      id: 'roles-are-covered',
      text: 'Money, time or help covers key roles',
      next: 'Add to “resources” what pays for the key roles or frees time for them, and write “roles” under “covers”',
      where: { kind: 'governance', at: ['resources'] },
      judge: ({ design }) => isCovered(design, 'roles'),
    },
    {
      id: 'none-is-missing',
      text: 'Nothing that is meant to cover events, running costs or roles is missing',
      next: 'Find what is still missing for events, running costs or roles, or do with less, and write the “status” of each resource',
      where: { kind: 'governance', at: ['resources'] },
      judge: noneIsMissing,
    },
    {
      id: 'half-is-secured',
      text: 'At least half of it is secured',
      next: 'Have what was asked for promised in writing, and write “secured” as the “status” of the resource',
      where: { kind: 'governance', at: ['resources'] },
      judge: halfIsSecured,
    },
  ],
};

function resourcesFor(design: Design, ...covers: readonly Cover[]): readonly Resource[] {
  return design
    .entities('resource')
    .map(({ fact }) => fact)
    .filter(resource => resource.list('covers').some(({ value }) => covers.includes(value)));
}

/** What has not been found yet covers nothing. */
function isCovered(design: Design, ...covers: readonly Cover[]): Judgement {
  const meant = resourcesFor(design, ...covers);
  const there = meant.filter(resource => resource.get('status')?.value !== 'missing');
  const evidence = there.flatMap(resource => resource.list('covers')).filter(({ value }) => covers.includes(value));
  return unless(
    there.length === 0 ? meant.flatMap(resource => resource.get('status') ?? []) : [],
    t('What is meant for it is missing.'),
    evidence.length > 0 ? holds(evidence) : silent(withoutCovers(design)),
  );
}

/** The resources that do not say what they are for. */
function withoutCovers(design: Design): readonly Resource[] {
  return design
    .entities('resource')
    .map(({ fact }) => fact)
    .filter(resource => resource.get('covers') === undefined);
}

function keyResources(design: Design): readonly Resource[] {
  return resourcesFor(design, 'events', 'running-costs', 'roles');
}

function noneIsMissing({ design }: JudgeContext): Judgement {
  const meant = keyResources(design);
  const missing = meant.flatMap(resource => resource.get('status') ?? []).filter(({ value }) => value === 'missing');
  return unless(
    missing,
    missing.length === 1 ? t('One resource is missing.') : t('{0} resources are missing.', missing.length),
    every(meant, resource => [resource.get('status')]),
  );
}

function halfIsSecured({ design }: JudgeContext): Judgement {
  const meant = keyResources(design);
  const said = meant.flatMap(resource => resource.get('status') ?? []);
  const secured = said.filter(({ value }) => value === 'secured');
  const others = said.filter(({ value }) => value !== 'secured');
  if (meant.length > 0 && secured.length * 2 >= meant.length) return holds(secured);
  if (others.length * 2 > meant.length) return fails(others, t('More than half of it is not secured yet.'));
  return silent(
    meant.filter(resource => resource.get('status') === undefined),
    undefined,
    secured,
  );
}
