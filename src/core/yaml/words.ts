import { t } from '@vscode/l10n';
import type { Span } from '../text/text';
import type { Fault } from './fault';
import type { Line, Lines } from './lines';
import { shown } from './quoting';

/** What the parser refuses, in words for a person, where no trap says what was meant. */
export function inWords(fault: Fault, lines: Lines, line: Line): { readonly span: Span; readonly message: string } {
  const first = lines.all.find(({ kind }) => kind === 'text') ?? line;
  const isHeadless = fault.code === 'UNEXPECTED_TOKEN' && line.column < first.column && lines.hasKeyWord(line);
  const isHeadlessList = line.column === 0 && first.dashes.length > 0 && lines.hasKeyWord(line);
  if (isHeadless || isHeadlessList) return { span: first.content, message: headless(lines, line) };
  return { span: line.content, message: messageOf(fault, lines, line) };
}

function headless(lines: Lines, line: Line): string {
  return t(
    'What stands here belongs to no key, and “{0}” further down begins again at the left. Write the key above that it belongs to.',
    shown(lines.keyText(line)),
  );
}

function messageOf({ code }: Fault, lines: Lines, line: Line): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return t('A tab stands where YAML counts spaces. Use spaces.');
    case 'BAD_INDENT':
      if (isMixed(lines, line)) return mixed();
      return isInBrackets(lines, line)
        ? t('The brackets that open above never close, or this line does not stand deeper than their key.')
        : t(
            'This line is out of line: it belongs neither to the line above nor to anything further up. Indent it by two spaces for each step.',
          );
    case 'BLOCK_AS_IMPLICIT_KEY':
      return isMixed(lines, line)
        ? mixed()
        : t('YAML finds a second “key: value” inside a value. Put the text in quotes, or begin a new line.');
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      if (isMixed(lines, line)) return mixed();
      return line.key === undefined
        ? t(
            'YAML cannot tell what “{0}” is: a key needs a colon after it, and a text that goes on stands deeper than its key.',
            shown(lines.content(line)),
          )
        : t(
            'Something is missing near “{0}”: a colon, a closing quote or a bracket. Compare with the lines around it.',
            shown(lines.content(line)),
          );
    case 'BAD_SCALAR_START':
      return t('YAML does not let a text begin with this sign. Put the text in quotes.');
    case 'BAD_DQ_ESCAPE':
      return t('Inside double quotes YAML gives a backslash a meaning of its own. Use single quotes.');
    case 'UNRESOLVED_ALIAS':
      return t('“*” points to something marked with “&”, and nothing above is marked so.');
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
      return t('“*” and “&” have a meaning of their own in YAML, which does not fit here. Put the text in quotes.');
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
    case 'MULTIPLE_TAGS':
    case 'MULTIPLE_ANCHORS':
    case 'BAD_PROP_ORDER':
      return t('A word with “!” or “&” before it stands here that YAML does not know in this place. Take it out.');
    case 'BAD_DIRECTIVE':
      return t(
        'YAML takes a line that begins with “%” for an instruction, and does not know this one. Put it in quotes, or make it a comment with “#”.',
      );
    case 'KEY_OVER_1024_CHARS':
      return t(
        'A key is longer than 1024 characters. A colon with a space after it, inside a long text, has this effect: put the text in quotes.',
      );
    case 'BLOCK_IN_FLOW':
      return t(
        'Inside brackets everything is separated by commas. Lists with dashes, and keys on lines of their own, have no place there.',
      );
    case 'RESOURCE_EXHAUSTION':
      return tooMuchInWords();
    default:
      if (isMixed(lines, line)) return mixed();
      return t(
        'YAML cannot make sense of “{0}”. If it is part of a text, put the text in quotes.',
        shown(lines.content(line)),
      );
  }
}

/** For what is nested too deeply, or written out too often. */
export function tooMuchInWords(): string {
  return t(
    'Here the file goes deeper, or repeats itself more often, than any plan needs. What stands here is not read.',
  );
}

export function tooLongInWords(): string {
  return t('This file is too large to be a plan that people write. It is not read.');
}

function mixed(): string {
  return t('Items with dashes and keys stand mixed on one level here. Under one key there is either a list or keys.');
}

/** True where the nearest line above in the same column is a key and this an item, or the other way round. */
function isMixed(lines: Lines, line: Line): boolean {
  let above = lines.previous(line);
  while (above !== undefined && above.column > line.column) above = lines.previous(above);
  return above !== undefined && above.column === line.column && above.dashes.length > 0 !== line.dashes.length > 0;
}

function isInBrackets(lines: Lines, line: Line): boolean {
  const above = lines.previous(line);
  return above !== undefined && /^[[{]/.test(lines.value(above));
}
