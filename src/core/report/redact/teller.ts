import { t } from '@vscode/l10n';
import type { Design } from '../../model/design';
import type { Finding } from '../../rules/rule';
import { rules } from '../../rules/rules';
import type { Day } from '../../values/dates';
import { plain } from '../plain';
import { HiddenElsewhere } from './hidden-elsewhere';
import { knownPeople, unknownPeople } from './known-people';
import { labelsOf } from './labels';
import { isName, namingsOf, properNames } from './namings';
import { pathTeller, type ToldPath } from './paths';
import { type PersonalPlace, personalPlaces } from './personal-places';
import { type Naming, Scrubber } from './scrub';

/** Tells texts of a design as far as they may be told: on one line, safe to show, and without the people not to be named. */
export interface Teller {
  /** A member, by name, role or initials. */
  readonly member: (id: string) => string;
  /** What people wrote. */
  readonly prose: (text: string) => string;
  /** What Copse says about it; it may quote what people wrote, and name members and their ids. */
  readonly message: (text: string) => string;
  /** What Copse says at a place; nothing of a place that speaks of a person is quoted. */
  readonly finding: (finding: Finding) => {
    readonly message: string;
    readonly fixes: readonly { readonly title: string }[];
  };
  /** A path in the design; `withheld` where it cannot be told as it is. */
  readonly path: (path: string) => ToldPath;
}

export interface TellerOptions {
  /** The day on which people hold their roles. */
  readonly asOf: Day;
  /** Name nobody; else those alone are not named who do not want to be. */
  readonly redact: boolean;
  /** Whom other designs do not want named that are told of together with this one. */
  readonly elsewhere?: HiddenElsewhere;
}

export function tellerOf(design: Design, { asOf, redact, elsewhere = HiddenElsewhere.nobody }: TellerOptions): Teller {
  const people = knownPeople(design).filter(
    ({ publish, names }) => redact || !publish || names.some(name => elsewhere.hides(name)),
  );
  const labels = labelsOf(design, people, asOf);
  const personal = redact ? personalPlaces(design) : [];
  const unknown = redact ? unknownPeople(design) : [];
  const known = properNames(design);
  const namings = [
    ...people.flatMap(person => namingsOf(person, labels.get(person.id) ?? '', known)),
    ...unknown.map((id): Naming => ({ text: id, label: t('somebody'), as: 'id' })),
    ...personal
      .flatMap(({ texts }) => texts)
      .filter(text => isName(text, known))
      .map((text): Naming => ({ text, label: t('somebody'), as: 'name' })),
  ];
  const scrubber = new Scrubber(namings);
  const withoutAddresses = redact ? leaveOutAddresses : same;
  const scrub = (text: string, isQuoted: (offset: number) => boolean) =>
    withoutAddresses(elsewhere.scrub(scrubber.scrub(plain(text), isQuoted)));

  const prose = (text: string) => scrub(text, () => true);
  const message = (text: string) => scrub(text, quotesIn(text));
  return {
    member: id => labels.get(id) ?? plain(design.entity('member', id)?.title ?? id),
    prose,
    message,
    finding: finding => {
      if (redact && (speaksOf(personal, finding) || isHalfRead(design, finding)))
        return { message: t(titleOf(finding.rule)), fixes: [] };
      return {
        message: message(finding.message),
        fixes: finding.fixes.map(({ title }) => ({ title: message(title) })),
      };
    },
    path: pathTeller(
      namings.map(({ text }) => text),
      elsewhere,
    ),
  };
}

/** Where a message quotes: within “…”. */
function quotesIn(text: string): (offset: number) => boolean {
  const told = plain(text).normalize('NFC');
  const quotes: { readonly open: number; readonly close: number }[] = [];
  const missing = new Set<string>();
  for (let open = 0; open < told.length; open++) {
    const mark = closingMarks[told.charAt(open)];
    if (mark === undefined || missing.has(mark)) continue;
    const close = told.indexOf(mark, open + 1);
    if (close === -1) {
      missing.add(mark);
      continue;
    }
    quotes.push({ open, close });
    open = close;
  }
  return offset => quotes.some(({ open, close }) => open < offset && offset <= close);
}

const closingMarks: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '`': '`' };

function speaksOf(personal: readonly PersonalPlace[], { path, span }: Finding): boolean {
  return personal.some(
    place => place.path === path && place.start < Math.max(span.end, span.start + 1) && span.start < place.end,
  );
}

/** Of a members file that had to be guessed at, or could not be read whole, it is not known what in it is a name. */
function isHalfRead(design: Design, { path, rule }: Finding): boolean {
  const file = design.file(path);
  if (file?.kind !== 'members') return false;
  return !design.isComplete('members') || file.yaml.problems.length > 0 || rule === 'yaml-trap';
}

function titleOf(rule: string): string {
  return rules.find(({ id }) => id === rule)?.title ?? rule;
}

function leaveOutAddresses(text: string): string {
  return text
    .replace(/[^\s@<>“”"'`()[\],;:]{1,64}@[^\s@<>“”"'`()[\],;:]{1,255}/gu, t('[e-mail address left out]'))
    .replace(/\+\d[\d ().-]{6,20}\d/g, t('[telephone number left out]'));
}

function same(text: string): string {
  return text;
}
