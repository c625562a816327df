import { t } from '@vscode/l10n';
import { itemIds } from '../checklist/checklist';
import { judge } from '../checklist/evaluate';
import type { Design } from '../model/design';
import { buildReport } from '../report/build';
import { lineOf } from '../report/context';
import { type Teller, tellerOf } from '../report/redact/teller';
import type { Line, Report } from '../report/report';
import type { EarlierReport } from '../report/since';
import { check } from '../rules/run';
import { type Kind, kinds } from '../schema/kinds';
import type { Day } from '../values/dates';
import type { PlanChange, PlanChanges } from './changes';
import { compareParts, type Difference, type Step } from './compare';
import { readinessChange } from './readiness';
import { findRenames, Renames } from './renames';
import { SaidReader, writtenKey } from './said';
import { sentenceOf, type Tellings } from './sentence';
import { Telling } from './telling';

export interface DiffOptions {
  /** The day by which both are judged, so that what differs is the plan and not the calendar. */
  readonly asOf: Day;
  /** Name nobody. Members with `publish: false`, in either design, are never named. */
  readonly redact?: boolean;
}

/**
 * What changed in a plan, as its readers understand it: how a file is written, in which order, and which file of a kind holds
 * what, makes no difference; an entry under a new id is the same entry. A design without files is none: then the other one
 * is new, or gone, as a whole.
 */
export function diffDesigns(before: Design, after: Design, options: DiffOptions): PlanChanges {
  const comparison = new DesignComparison(before, after, options);
  const isWhole = before.files.length === 0 || after.files.length === 0;
  const renames = isWhole ? Renames.none : findRenames(before, after);
  return {
    name: comparison.name(),
    changes: isWhole ? comparison.whole() : comparison.changes(renames),
    readiness: readinessChange(
      before.files.length === 0 ? undefined : reportOf(before, options),
      after.files.length === 0 ? undefined : reportOf(after, options),
      renames,
    ),
    notes: isWhole ? [] : comparison.notes(),
  };
}

/** What would change in a plan, as sentences, without what that does to its readiness. */
export function planDifferences(before: Design, after: Design, asOf: Day): readonly string[] {
  const comparison = new DesignComparison(before, after, { asOf });
  return comparison.changes(findRenames(before, after)).map(({ text }) => text);
}

/** What an earlier report lets say of a plan as it is: what changed in its readiness. People are named as far as they were then. */
export function diffSinceReport(earlier: EarlierReport, after: Design, options: DiffOptions): PlanChanges {
  const report = reportOf(after, { ...options, redact: options.redact === true || earlier.redacted });
  return {
    name: report.design.name,
    changes: [],
    readiness: readinessChange(earlier, report, Renames.none),
    notes: [],
    since: 'report',
  };
}

class DesignComparison {
  readonly #tell: { readonly before: Teller; readonly after: Teller };
  readonly #tellings: Tellings;

  constructor(
    readonly before: Design,
    readonly after: Design,
    readonly options: DiffOptions,
  ) {
    const redact = options.redact === true;
    const [old, now] = [before, after].map(design => tellerOf(design, { asOf: options.asOf, redact }));
    this.#tell = { before: old as Teller, after: now as Teller };
    // Who is not to be named in one of the two is not named in what is said of the other either.
    const prose = (text: string) => this.#tell.after.prose(this.#tell.before.prose(text));
    this.#tellings = {
      before: new Telling({ design: before, prose, redact }),
      after: new Telling({ design: after, prose, redact }),
    };
  }

  name(): string {
    return this.after.files.length === 0
      ? this.#tellings.before.prose(this.before.name)
      : this.#tellings.after.prose(this.after.name);
  }

  changes(renames: Renames): readonly PlanChange[] {
    const readers = [new SaidReader(this.before, renames), new SaidReader(this.after, Renames.none)] as const;
    return kinds
      .flatMap(part => compareParts(part, ...readers))
      .filter(difference => this.#isKnown(difference))
      .map(difference => this.#change(difference));
  }

  /** The design as a whole came or went. */
  whole(): readonly PlanChange[] {
    const isNew = this.before.files.length === 0;
    const [design, telling] = isNew ? [this.after, this.#tellings.after] : [this.before, this.#tellings.before];
    if (design.files.length === 0) return [];
    const name = telling.prose(design.name);
    const path = design.files.find(({ kind }) => kind === 'community')?.path ?? design.files[0]?.path ?? '';
    return [
      {
        kind: isNew ? 'added' : 'removed',
        part: 'community',
        type: 'design',
        id: null,
        field: null,
        before: isNew ? null : name,
        after: isNew ? name : null,
        text: isNew ? t('The design “{0}” is new', name) : t('The design “{0}” is no longer there', name),
        path,
        line: 1,
        was: isNew ? null : { path, line: 1 },
      },
    ];
  }

  notes(): readonly string[] {
    return kinds.flatMap(part => [
      ...unreadable(this.before, part).map(path =>
        t(
          '“{0}” could not be read whole as it was, so what is new in it is not told.',
          this.#tell.before.path(path).path,
        ),
      ),
      ...unreadable(this.after, part).map(path =>
        t('“{0}” cannot be read whole, so what is gone from it is not told.', this.#tell.after.path(path).path),
      ),
    ]);
  }

  /** Of a file that could not be read whole nobody knows what it does not say. */
  #isKnown({ kind, part }: Difference): boolean {
    if (kind === 'added') return this.before.isComplete(part);
    return kind !== 'removed' || this.after.isComplete(part);
  }

  #change(difference: Difference): PlanChange {
    const { kind, part, subject, trail, before, after } = difference;
    const { before: old, after: now } = this.#tellings;
    const isRenamed = kind === 'renamed' && before !== undefined && after !== undefined;
    const steps = trail.filter(isKey).map(({ key }) => now.prose(key));
    return {
      kind: kind === 'reordered' ? 'changed' : kind,
      part,
      type: subject.type,
      id: subject.id === undefined ? null : now.prose(subject.id),
      field: steps.length === 0 ? null : steps.join('.'),
      before: isRenamed ? old.prose(writtenKey(before)) : old.data(before),
      after: isRenamed ? now.prose(writtenKey(after)) : now.data(after),
      text: sentenceOf(difference, this.#tellings),
      ...this.#lines(difference),
    };
  }

  #lines({ before, after }: Difference): Line & Pick<PlanChange, 'was'> {
    const { asOf } = this.options;
    const was = before && lineOf({ design: this.before, asOf, tell: this.#tell.before }, before);
    const is = after && lineOf({ design: this.after, asOf, tell: this.#tell.after }, after);
    return { ...(is ?? was ?? { path: '', line: 1 }), was: was ?? null };
  }
}

function reportOf(design: Design, { asOf, redact = false }: DiffOptions): Report {
  const findings = check(design, { asOf, items: itemIds });
  return buildReport(design, { asOf, path: '.', findings, readiness: judge(design, { asOf, findings }), redact });
}

function unreadable(design: Design, part: Kind): readonly string[] {
  return design.files
    .filter(({ kind, failure, yaml }) => kind === part && (failure !== undefined || !yaml.complete))
    .map(({ path }) => path);
}

function isKey(step: Step): step is Extract<Step, { readonly key: string }> {
  return 'key' in step;
}
