/** What only a page of its own needs. */
export const page = `
html { background: #fffefb; }
@media screen and (prefers-color-scheme: dark) { html { background: #151a17; } }
body { margin: 0; }
@page {
  size: A4;
  margin: 16mm 17mm 19mm;
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt system-ui, sans-serif; color: #565f59; }
}
@media print {
  html { font-size: 9.3pt; background: #ffffff; }
  .report { --paper: #ffffff; }
}
`;
