import { resolve } from 'node:path';
import { t } from '@vscode/l10n';
import type { Verdict } from '../../core/checklist/readiness';
import { diffDesigns } from '../../core/diff/diff-designs';
import { planChangesInWords } from '../../core/diff/format/words';
import { changesSince } from '../../core/diff/since-report';
import { decode } from '../../core/model/decode';
import { Design } from '../../core/model/design';
import { changesSincePortfolio, readEarlierPortfolio } from '../../core/portfolio/since';
import { plain } from '../../core/report/plain';
import type { Report } from '../../core/report/report';
import { readEarlierReport } from '../../core/report/since';
import type { FoundDesign } from '../designs';
import { UsageError } from '../errors';
import { earlierDesigns } from '../git/states';
import type { Ports } from '../ports';

/** What has changed in a design since an earlier state. */
export type Since = (
  place: FoundDesign,
  design: Design,
  report: Report,
) => {
  /** In sentences; absent where the earlier state does not say enough. */
  readonly changes?: readonly string[];
  /** The verdict then; null where the design was not there yet. */
  readonly before?: Pick<Verdict, 'state' | 'text'> | null;
};

/**
 * How to say what has changed since an earlier report or, where there is no file of that name, since a revision.
 * @throws UsageError where there is neither; of a revision, also when it is asked of a design.
 */
export function sinceOf(
  written: string,
  places: readonly FoundDesign[],
  options: { readonly asOf: string; readonly redact: boolean },
  ports: Ports,
): Since {
  if (ports.files.kindOf(resolve(ports.cwd, written)) === 'file') return sinceFile(written, places, ports);
  const earlier = sinceRevision(written, ports);
  return (place, design) => {
    const changes = diffDesigns(earlier(place), design, options);
    const { before } = changes.readiness.verdict;
    return { changes: planChangesInWords(changes), before };
  };
}

/** The design as it was; one without files where it was not there yet. */
function sinceRevision(name: string, ports: Ports): (place: FoundDesign) => Design {
  const earlier = earlierDesigns(name, ports);
  return place => {
    try {
      return earlier(place) ?? new Design([]);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      throw new UsageError(
        ports.git === undefined
          ? t('There is no file “{0}”.', plain(name))
          : t('There is no file “{0}” with an earlier report, and as a revision: {1}', plain(name), error.message),
      );
    }
  };
}

/** @throws UsageError where the file holds no report of what is here. */
function sinceFile(file: string, places: readonly FoundDesign[], { cwd, files }: Ports): Since {
  const text = decode(files.read(resolve(cwd, file)));
  const portfolio = typeof text === 'string' ? readEarlierPortfolio(text) : undefined;
  if (portfolio?.isShard === true) {
    throw new UsageError(t('“{0}” holds only a part of the designs; put it together with `copse merge`.', file));
  }
  if (portfolio !== undefined) return ({ path }, _, report) => changesSincePortfolio(portfolio, path, report);

  const earlier = typeof text === 'string' ? readEarlierReport(text) : undefined;
  if (earlier === undefined) {
    throw new UsageError(t('“{0}” is no report in JSON; `copse report --out json=FILE` writes one.', file));
  }
  if (places.length > 1) {
    throw new UsageError(
      t(
        '“{0}” is the report of one design, and there are {1} here. Name the design that it is of.',
        file,
        places.length,
      ),
    );
  }
  return (_, __, report) => ({ changes: changesSince(earlier, report) });
}
