import assert from 'node:assert/strict';
import { mermaidLabel } from '../../src/core/report/format/markdown-parts/mermaid-label';

describe('A label in a Mermaid drawing', () => {
  const cases: readonly (readonly [what: string, text: string, label: string])[] = [
    ['reads as no keyword', 'end', '#101;nd'],
    ['reads as no statement', 'section Launch', '#115;ection Launch'],
    ['does not end before its time', 'a"]', '#97;#34;#93;'],
    ['begins no comment and no directive', 'x %%{init', '#120; #37;#37;#123;init'],
    ['does not become a state of a task', 'x :crit, 1d', '#120; #58;crit, 1d'],
    ['holds no character code of its own', 'x#35;', '#120;#35;35#59;'],
    ['keeps letters of any script, and signs as one character', 'ñandú 🔥 火', '#241;andú #128293; 火'],
    ['is cut where it is long', 'x'.repeat(100), `#120;${'x'.repeat(58)}#8230;`],
  ];
  for (const [what, text, label] of cases) it(what, () => assert.equal(mermaidLabel(text), label));
});
