import { t } from '@vscode/l10n';
import type { Design } from '../../model/design';
import type { Place } from '../../model/fact';
import { schemaAt } from '../../schema/schemas';
import { isMap, locate, type Path, type Plain, toPlain } from '../../yaml/node';
import { entryName, inFewWords } from './words';

/** What stands at a place, by titles: “Facilitation – Time: 20 %”; empty where nothing is written there. */
export function placeName(design: Design, { path, at }: Place): string {
  const file = design.file(path);
  if (file?.kind === undefined) return '';
  const { kind } = file;
  const valueAt = (steps: Path): Plain => {
    const node = locate(file.yaml.root, steps)?.node;
    return node === undefined ? null : toPlain(node);
  };
  const nameOf = (steps: Path): string => {
    const schema = schemaAt(kind, steps);
    const last = steps.at(-1);
    const value = valueAt(steps);
    if (schema !== undefined && typeof last === 'number' && !isMap(value)) {
      const title = t(schemaAt(kind, steps.slice(0, -1))?.title ?? '');
      return t('{0}: {1}', title, inFewWords(design, schema, value));
    }
    if (isEntry(steps)) return entryName(design, schema, value, typeof last === 'string' ? last : undefined);
    const title = t(schema?.title ?? String(last));
    const words = schema === undefined ? '' : inFewWords(design, schema, value);
    return words === '' ? title : t('{0}: {1}', title, words);
  };
  const isEntry = (steps: Path): boolean =>
    (typeof steps.at(-1) === 'number' && isMap(valueAt(steps))) ||
    schemaAt(kind, steps.slice(0, -1))?.['x-copse-id'] !== undefined;
  const around = at.map((_, index) => at.slice(0, index + 1)).find(isEntry);
  if (at.length === 0 || around === undefined || around.length === at.length) return at.length === 0 ? '' : nameOf(at);
  return t('{0} – {1}', nameOf(around), nameOf(at));
}
