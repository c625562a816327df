/** The file kinds, in the order in which a community is planned. */
export const kinds = [
  'community',
  'domain',
  'members',
  'roles',
  'learning-agenda',
  'activities',
  'communication',
  'governance',
  'indicators',
  'stories',
  'readiness',
] as const;

export type Kind = (typeof kinds)[number];

export const fileExtension = '.cop.yaml';

/** The file that makes a folder a design. */
export const designFile = `community${fileExtension}`;

export function isKind(name: string): name is Kind {
  return (kinds as readonly string[]).includes(name);
}

/**
 * The kind of a file, from its path relative to the design: its first name (`roles.cop.yaml`), else the folder that it
 * stands in (`stories/dry-season.cop.yaml`); undefined where neither is a kind.
 */
export function kindOf(path: string): Kind | undefined {
  const steps = path.split('/');
  const name = steps.at(-1)?.slice(0, -fileExtension.length) ?? '';
  const folder = steps.at(-2) ?? '';
  if (steps.length === 1) return isKind(name) ? name : undefined;
  if (isKind(folder)) return folder;
  return isKind(name) ? name : undefined;
}
