import type { Design } from '../model/design';
import type { Rule, Severity } from './rule';

export type Preset = 'drafting' | 'review' | 'launch';

/** What `checks` in community.cop.yaml holds: a preset, and the severity of single rules. */
export interface ChecksSettings {
  readonly preset?: Preset;
  readonly [rule: string]: Severity | 'off' | Preset | undefined;
}

/**
 * The severity of each rule in a design. Single rules come before the preset, the caller's settings before the design's.
 * `drafting` leaves only errors, `review` leaves each rule its own severity, `launch` raises what is info to a warning.
 */
export function severities(design: Design, overrides: ChecksSettings): (rule: Rule) => Severity | 'off' {
  const written: ChecksSettings = { ...own(design), ...overrides };
  const preset = written.preset ?? 'review';
  return rule => {
    const set = Object.hasOwn(written, rule.id) ? written[rule.id] : undefined;
    return isSeverity(set) ? set : byPreset(preset, rule.severity);
  };
}

function own(design: Design): ChecksSettings {
  return (design.part('community').get('checks')?.value ?? {}) as ChecksSettings;
}

function byPreset(preset: Preset, severity: Severity): Severity | 'off' {
  if (preset === 'drafting') return severity === 'error' ? severity : 'off';
  return preset === 'launch' && severity === 'info' ? 'warning' : severity;
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return value === 'error' || value === 'warning' || value === 'info' || value === 'off';
}
