import { t } from '@vscode/l10n';
import type { ComponentChildren } from 'preact';
import type { Report } from '../../../report';
import { CalendarPart } from './calendar';
import { EvaluationPart } from './evaluation';
import { Needs } from './needs';
import { Participation } from './participation';
import { Roles } from './roles';
import { Themes } from './themes';
import { Waivers } from './waivers';

/** The design at a glance, from several sides. */
export function Overviews({ report }: { report: Report }) {
  const { tables } = report;
  return (
    <section class="overviews" aria-labelledby="overviews">
      <h2 id="overviews">{t('Overviews')}</h2>
      <Overview id="roles" title={t('Roles')}>
        <Roles roles={tables.roles} />
      </Overview>
      <Overview id="themes" title={t('Themes')}>
        <Themes themes={tables.themes} />
      </Overview>
      <Overview id="evaluation" title={t('Monitoring and evaluation')}>
        <EvaluationPart evaluation={tables.evaluation} />
      </Overview>
      <Overview id="needs" title={t('Nine needs')}>
        <Needs needs={tables.needs} />
      </Overview>
      <Overview id="participation" title={t('Participation')}>
        <Participation participation={tables.participation} />
      </Overview>
      <Overview id="calendar" title={t('Calendar')}>
        <CalendarPart report={report} />
      </Overview>
      <Overview id="waivers" title={t('Waivers')}>
        <Waivers report={report} />
      </Overview>
    </section>
  );
}

function Overview({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <div class="overview">
      <h3 id={id}>{title}</h3>
      {children}
    </div>
  );
}
