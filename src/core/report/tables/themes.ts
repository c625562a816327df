import { t } from '@vscode/l10n';
import type { Entity } from '../../model/design';
import { rolesOfKind } from '../../model/people';
import type { EntityType } from '../../model/references';
import { lineOf, nameOf, type ReportContext, titlesOf } from '../context';
import { labelOf } from '../enumerations';
import type { Tables } from '../report';
import { holderNames } from './roles';

/** Every theme with its leader, the challenges it answers, and what is done, made and measured for it. */
export function themesTable(context: ReportContext): Tables['themes'] {
  const { design, tell } = context;
  return design.entities('theme').map(theme => ({
    theme: tell.prose(theme.title),
    priority: labelOf('priority', theme.fact.get('priority')?.value)?.title ?? '',
    leaders: leadersOf(context, theme),
    challenges: theme.fact
      .list('challenges')
      .map(({ value: id }) => tell.prose(design.entity('challenge', id)?.title ?? id)),
    activities: titlesOf(context, withTheme(context, 'activity', theme.id)),
    products: titlesOf(context, withTheme(context, 'product', theme.id)),
    indicators: titlesOf(context, indicatorsOf(context, theme.id)),
    line: lineOf(context, theme.fact),
  }));
}

/** Those named by the theme, and the thematic leaders whose role names it. */
function leadersOf(context: ReportContext, theme: Entity<'theme'>): readonly string[] {
  const { design } = context;
  const named = theme.fact.list('led-by').map(fact => fact.value);
  const roles = rolesOfKind(design, 'thematic-leader').filter(role =>
    role.fact.list('themes').some(fact => fact.value === theme.id),
  );
  const ids = new Set([...named, ...roles.map(role => role.id)]);
  return [...ids].map(id => leaderName(context, id));
}

function leaderName(context: ReportContext, id: string): string {
  const { design, tell } = context;
  const role = design.entity('member', id) === undefined ? design.entity('role', id) : undefined;
  if (role === undefined) return nameOf(context, id);
  const holders = holderNames(context, role);
  const title = tell.prose(role.title);
  return holders.length === 0 ? t('{0} (nobody named yet)', title) : t('{0} ({1})', title, holders.join(', '));
}

/** The indicators that measure a theme, or an activity, an outcome or a product that has the theme. */
function indicatorsOf(context: ReportContext, theme: string): readonly Entity<'indicator'>[] {
  const things = (['activity', 'outcome', 'product'] as const).flatMap(type => withTheme(context, type, theme));
  const measurable = new Set([theme, ...things.map(({ id }) => id)]);
  return context.design
    .entities('indicator')
    .filter(({ fact }) => fact.list('measures').some(({ value }) => measurable.has(value)));
}

function withTheme<E extends EntityType & ('activity' | 'product' | 'outcome')>(
  { design }: ReportContext,
  type: E,
  theme: string,
): readonly Entity<'activity' | 'product' | 'outcome'>[] {
  const entities: readonly Entity<'activity' | 'product' | 'outcome'>[] = design.entities(type);
  return entities.filter(({ fact }) => fact.list('themes').some(({ value }) => value === theme));
}
