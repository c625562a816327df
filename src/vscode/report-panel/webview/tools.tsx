import { t } from '@vscode/l10n';
import type { Report } from '../../../core/report/report';
import { type ExportFormat, exportFormats, type FromPage } from '../messages';

/** What can be done with the report: save it, leave names out of it, and settle what is open. */
export function Tools({ report, tell }: { report: Report; tell: (message: FromPage) => void }) {
  return (
    <section class="tools" aria-label={t('What you can do with this report')}>
      <button type="button" class="button is-main" onClick={() => tell({ type: 'walk' })}>
        {t('Walk the checklist')}
      </button>
      <label>
        <input
          type="checkbox"
          checked={report.redacted}
          onChange={event => tell({ type: 'redact', redact: event.currentTarget.checked })}
        />
        {t('Leave out names')}
      </label>
      <fieldset>
        <legend>{t('Save as')}</legend>
        {exportFormats.map(format => (
          <button
            key={format}
            type="button"
            class="button"
            onClick={() => tell({ type: 'export', format })}
            aria-label={longName(format)}
          >
            {shortName(format)}
          </button>
        ))}
      </fieldset>
    </section>
  );
}

function shortName(format: ExportFormat): string {
  return { html: t('HTML'), md: t('Markdown'), json: t('JSON') }[format];
}

/** Begins with what can be seen, so that it can be asked for by voice. */
function longName(format: ExportFormat): string {
  switch (format) {
    case 'html':
      return t('HTML: save the report as a page to print or send');
    case 'md':
      return t('Markdown: save the report as text');
    case 'json':
      return t('JSON: save the report as data');
  }
}
