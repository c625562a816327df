import { t } from '@vscode/l10n';
import { saysMore } from '../../model/credited';
import type { Fact } from '../../model/fact';
import type { RuleContext } from '../rule';
import type { Indicator } from './figures';

interface Whole {
  readonly from: number;
  readonly to: number;
}

const range = /^\D*(\d{1,9}) ?(?:-|–|to) ?(\d{1,9})\D*$/;

/** A split whose parts do not make up the whole: only one part, one that stands twice, or numbers that fall into two. */
export function splitProblems({ design, report }: RuleContext, { fact, title }: Indicator): void {
  for (const split of fact.list('split-by')) {
    const parts = split.list('into');
    const [only, second] = parts;
    if (only !== undefined && second === undefined && !saysMore(design, split, 'into')) {
      report(
        only,
        t('“{0}” is split into one part only, which cannot add up to the whole. Name the other parts too.', title),
      );
    }
    for (const [index, part] of parts.entries()) {
      const clash = parts
        .slice(0, index)
        .map(earlier => clashOf(title, earlier, part))
        .find(text => text !== undefined);
      if (clash !== undefined) report(part, clash);
    }
  }
}

function clashOf(title: string, earlier: Fact<string>, later: Fact<string>): string | undefined {
  if (normal(earlier.value) === normal(later.value)) {
    return t('“{0}” has the part “{1}” twice, so its parts add up to more than the whole.', title, later.value);
  }
  const one = wholeOf(earlier.value);
  const other = wholeOf(later.value);
  if (one === undefined || other === undefined) return undefined;
  const shared = Math.max(one.from, other.from);
  if (shared > Math.min(one.to, other.to)) return undefined;
  return t(
    '{3} belongs to both “{1}” and “{2}”, so the parts of “{0}” add up to more than the whole. Let each number fall into one part.',
    title,
    earlier.value,
    later.value,
    shared,
  );
}

function wholeOf(part: string): Whole | undefined {
  const [, from, to] = range.exec(part) ?? [];
  const whole = { from: Number(from), to: Number(to) };
  return from === undefined || whole.from > whole.to ? undefined : whole;
}

function normal(part: string): string {
  return part.trim().toLowerCase();
}
