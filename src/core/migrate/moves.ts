import { t } from '@vscode/l10n';
import { moveValue } from '../edit/move-value';
import { renameKey } from '../edit/rename-key';
import { replaceScalar } from '../edit/set-value';
import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { Kind } from '../schema/kinds';
import { locate, type Path, resolved } from '../yaml/node';
import type { Move } from './migration';
import { type FoundPlace, placesOf } from './places';

type Step = (design: Design) => readonly Move[];

/** A key is called otherwise. */
export function keyRenamed(kind: Kind, pattern: Path, to: string): Step {
  return design =>
    placesOf(design, kind, pattern).map(found =>
      moveOf(found, t('“{0}” is called “{1}” now', String(found.at.at(-1)), to), now => renameKey(now, found, to)),
    );
}

/** One of the words that a key can have is another one. */
export function wordReplaced(kind: Kind, pattern: Path, from: string, to: string): Step {
  return design =>
    placesOf(design, kind, pattern)
      .filter(found => wordAt(design, found) === from)
      .map(found => moveOf(found, t('“{0}” is written “{1}” now', from, to), now => replaceScalar(now, found, to)));
}

/** A key stands in another file, or at another place. */
export function valueMoved(kind: Kind, pattern: Path, to: Place): Step {
  return design =>
    placesOf(design, kind, pattern).map(found =>
      moveOf(found, t('“{0}” stands in {1} now, as “{2}”', String(found.at.at(-1)), to.path, to.at.join('.')), now =>
        moveValue(now, found, to),
      ),
    );
}

/** What stands elsewhere is not to be changed on its behalf: it may be meant otherwise there. */
function moveOf(found: FoundPlace, text: string, edits: Move['edits']): Move {
  return { place: found, text, edits: found.borrowed ? () => [] : edits };
}

function wordAt(design: Design, { path, at }: Place): unknown {
  const node = locate(design.file(path)?.yaml.root, at)?.node;
  const value = node && resolved(node);
  return value?.kind === 'scalar' ? value.value : undefined;
}
