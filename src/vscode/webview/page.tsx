import { renderToString } from 'preact-render-to-string';
import type * as vscode from 'vscode';
import { language } from '../../core/values/language';

export interface PageOptions {
  readonly title: string;
  /** The bundled script that fills the page. */
  readonly script: vscode.Uri;
  readonly styles: string;
}

/**
 * The page of a panel: empty until its script has heard what to show. Only this very script runs and only these styles count; nothing is
 * fetched from anywhere, nothing can be sent.
 */
export function panelPage(webview: vscode.Webview, { title, script, styles }: PageOptions): string {
  const nonce = newNonce();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = renderToString(
    <html lang={language()}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style nonce={nonce}>{styles}</style>
      </head>
      <body>
        <div id="panel" />
        <script nonce={nonce} src={webview.asWebviewUri(script).toString()} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}

/** A word that nobody can guess, so that no script but the panel's own can name it. */
function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
