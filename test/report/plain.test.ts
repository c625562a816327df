import assert from 'node:assert/strict';
import { plain, plainInPlace, plainLines } from '../../src/core/report/plain';

describe('Plain text', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['puts everything on one line', ' two\r\n\tlines\u2028and\u00a0more ', 'two lines and more'],
    ['leaves out colours of a terminal whole', '\u001b[1;31mred\u001b[0m', 'red'],
    ['leaves out the title of a terminal window', '\u001b]0;owned\u0007after', 'after'],
    ['leaves out links of a terminal', '\u001b]8;;http://x\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['keeps the words after an escape that nobody ends', '\u001b]0;never ended', '0;never ended'],
    ['leaves out escapes that are one character', 'a\u009b2Jb\u0085c', 'abc'],
    ['leaves out control characters', 'a\u0000b\u0007c\u007fd', 'abcd'],
    [
      'leaves out marks that turn the direction around',
      'a\u202egpj.exe\u2066b\u2069\u200fc\u061cd\u200ee',
      'agpj.exebcde',
    ],
    ['leaves out what is not seen', 'a\u200bb\ufeffc\u00add\u{e0041}e\ufff9f', 'abcdef'],
    ['leaves out halves of characters and what is none', 'a\ud800b\uffffc', 'abc'],
    ['keeps the joiners that scripts need', 'می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
    ['keeps letters of any script and signs', 'Año 2027, ñandú – 火 🔥', 'Año 2027, ñandú – 火 🔥'],
  ];
  for (const [what, given, wanted] of cases) {
    it(what, () => assert.equal(plain(given), wanted));
  }

  it('takes no longer for many escapes that nobody ends', () => {
    const text = '\u001b]'.repeat(100_000);
    const start = performance.now();
    plain(text);
    assert.ok(performance.now() - start < 2000, 'the time grows faster than the text');
  });

  it('keeps lines apart where there are several, and makes each safe', () => {
    const text = 'one\u001b[31m red\u001b[0m\n  two\u2028more\r\nthree\u202e\u0007';
    assert.equal(plainLines(text), 'one red\n  two more\nthree');
  });

  it('keeps every character of a line in its column where that is wanted', () => {
    assert.equal(plainInPlace('\tname:\u00a0\u001b[31mAna\u202e\u2028 x'), ' name:  [31mAna   x');
  });
});
