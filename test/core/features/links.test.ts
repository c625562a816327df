import assert from 'node:assert/strict';
import { linksIn } from '../../../src/core/features/links';
import { fromDesign } from '../../../src/core/model/from-design';
import { designOf } from '../../support/designs';

function links(path: string, text: string): readonly string[] {
  const design = designOf({ [path]: text });
  return linksIn(design, path).map(link => {
    const { span, ...target } = link;
    return `${text.slice(span.start, span.end)} -> ${Object.values(target).join(' ')}`;
  });
}

describe('the links of a file', () => {
  it('are its addresses, its paths and what Copse has a page for', () => {
    const text = `part-of: ../imac
identity:
  presence: [https://example.org, "mailto:us@example.org", see our page]
checks: { unused-theme: off }
sources:
  - { text: See https://example.org/notes, url: 'https://example.org/a', path: notes/a.md }
`;
    assert.deepEqual(links('community.cop.yaml', text), [
      '../imac -> path ../imac',
      'https://example.org -> address https://example.org',
      '"mailto:us@example.org" -> address mailto:us@example.org',
      "'https://example.org/a' -> address https://example.org/a",
      'notes/a.md -> path notes/a.md',
      'unused-theme -> page rule unused-theme',
    ]);
  });

  it('lead to the points of the checklist, as keys and as values', () => {
    const text = 'items:\n  planning.need: { note: x }\nprofile:\n  optional: [planning.purpose]\n';
    assert.deepEqual(links('readiness.cop.yaml', text), [
      'planning.need -> page checklist-item planning.need',
      'planning.purpose -> page checklist-item planning.purpose',
    ]);
  });

  it('are never commands or scripts', () => {
    const text =
      'identity:\n  presence: ["javascript:alert(1)", "command:workbench.action.quit", "file:///etc/passwd"]\n';
    assert.deepEqual(links('community.cop.yaml', text), []);
  });
});

describe('a path written in a file', () => {
  const cases: Readonly<Record<string, readonly [string, string, string | undefined]>> = {
    'starts at the file': ['stories/north.cop.yaml', 'notes/a.md', 'stories/notes/a.md'],
    'may go up': ['stories/north.cop.yaml', '../a.md', 'a.md'],
    'may go up out of the design': ['community.cop.yaml', '../../imac/', '../../imac'],
    'may go down again after that': ['community.cop.yaml', '../x/../../y', '../../y'],
    'may go up behind dots': ['community.cop.yaml', './a/../b.md', 'b.md'],
    'may have been written on Windows': ['community.cop.yaml', '..\\imac', '../imac'],
    'is none where it starts at the root': ['community.cop.yaml', '/etc/passwd', undefined],
    'is none where it names a drive': ['community.cop.yaml', 'C:\\a', undefined],
    'is none where it is an address': ['community.cop.yaml', 'file:///a', undefined],
    'is none where it is empty': ['community.cop.yaml', ' ', undefined],
  };
  for (const [title, [file, written, expected]] of Object.entries(cases)) {
    it(title, () => assert.equal(fromDesign(file, written), expected));
  }
});
