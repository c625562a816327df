import { t } from '@vscode/l10n';
import { largestFile } from '../model/decode';
import type { ReadFailure } from '../model/design-file';
import type { Rule } from './rule';

export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  category: 'language',
  title: 'A file that cannot be opened as a text',
  why: 'A file of the design is there by name, but gives no text: it may not be read, it is a folder, it leads in a circle or out of the design, it is far too large, or it was saved in another form than UTF-8, the one that YAML uses. What it was to say is unknown, so nothing that could stand in it is reported as missing.\n\nText editors save as UTF-8 when asked (“Save with encoding”); documents of a word processor have to be saved as plain text.',
  wrong: { 'members.cop.yaml': 'members:\n  jose:\n    name: Jos\ufffd\n' },
  right: { 'members.cop.yaml': 'members:\n  jose:\n    name: José\n' },
  check: ({ design, report }) => {
    for (const { path, failure, yaml } of design.files) {
      if (failure !== undefined) {
        report({ path, start: 0, end: 0 }, inWords(failure), { data: { reason: failure.reason } });
        continue;
      }
      const lost = yaml.source.text.indexOf('\ufffd');
      if (lost !== -1) report({ path, start: lost, end: lost + 1 }, lostLetters(), { data: { reason: 'not-text' } });
    }
  },
};

/** What a program puts in place of bytes that are no letters in the encoding that it was told to expect. */
function lostLetters(): string {
  return t(
    'A letter could not be read here: the file was saved in another encoding than UTF-8. Open it with the right one, and save it as UTF-8.',
  );
}

function inWords({ reason, bytes }: ReadFailure): string {
  switch (reason) {
    case 'folder':
      return t('This is a folder, though its name is that of a file. Give it a name without “.cop.yaml”.');
    case 'link-loop':
      return t('This is a link that leads back to itself in a circle. Put the file in its place.');
    case 'outside':
      return t('This is a link to a file outside of this design, which is not read. Put the file itself in its place.');
    case 'too-large':
      return bytes === undefined
        ? t(
            'This file is larger than {0}, more than any plan that people write. It is not read.',
            megabytes(largestFile),
          )
        : t(
            'This file has {0}; a plan that people write has less than {1}. It is not read.',
            megabytes(bytes),
            megabytes(largestFile),
          );
    case 'not-text':
      return t(
        'This file is no text in UTF-8. Open it in a text editor and save it with that encoding; a document of a word processor has to be saved as plain text.',
      );
    case 'unreadable':
      return t('This file may not be opened. Ask whoever looks after the folder for the right to read it.');
  }
}

function megabytes(bytes: number): string {
  return t('{0} MB', String(Math.round((bytes / 1024 / 1024) * 10) / 10));
}
