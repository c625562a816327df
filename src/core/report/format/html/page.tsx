import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { plain } from '../../plain';
import { pageStyles, reportStyles } from './styles/styles';
import { stylesHash } from './styles/styles-hash';

/** Nothing is loaded and nothing runs; only this very stylesheet counts. */
const policy = [
  "default-src 'none'",
  `style-src '${stylesHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** One HTML file that needs nothing else. */
export function renderPage(title: string, language: string, body: VNode): string {
  const page = renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{plain(title)}</title>
        <link rel="icon" href="data:," />
        <style>{reportStyles + pageStyles}</style>
      </head>
      <body>{body}</body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
