import { t } from '@vscode/l10n';
import type { Design } from '../model/design';
import type { DesignFile } from '../model/design-file';
import { fileExtension, type Kind, kindOf, kinds } from '../schema/kinds';
import { schemaOf } from '../schema/schemas';
import { slug } from '../text/slug';
import { isMap, toPlain } from '../yaml/node';
import { nearest } from './nearest';
import type { Fix, Rule } from './rule';
import { either, listed } from './words';

export const notPartOfDesign: Rule = {
  id: 'not-part-of-design',
  severity: 'info',
  category: 'housekeeping',
  title: 'A file whose name is no kind of file',
  why: 'The name of a file tells what is in it: `roles.cop.yaml` holds roles, and so does `roles/north.cop.yaml`. What stands in a file with another name is not read at all.\n\nGive the file the name of what it holds, or put it in a folder of that name. If it is not meant to be part of the design, let its name end in `.yaml` alone.',
  wrong: { 'community.cop.yaml': 'name: Fire Management\n', 'role.cop.yaml': 'roles: {}\n' },
  right: { 'community.cop.yaml': 'name: Fire Management\n', 'roles.cop.yaml': 'roles: {}\n' },
  check: ({ design, report }) => {
    for (const file of design.files) {
      if (file.kind !== undefined || file.failure !== undefined) continue;
      const names = suggestedNames(design, file);
      const next =
        names.length === 0
          ? t('A file may be called {0}.', listed(kinds.map(kind => `${kind}${fileExtension}`)))
          : t('Should it be {0}?', either(names));
      report(
        { path: file.path, start: 0, end: file.yaml.source.lineSpan(0).end },
        t('Nothing in this file is read, because its name does not tell what it holds. {0}', next),
        { fixes: names.map(name => renameFile(file.path, name)), data: { names } },
      );
    }
  },
};

/** Names that the file could have: by its own name, by the folder it lies in, by the keys that it holds. */
function suggestedNames(design: Design, file: DesignFile): readonly string[] {
  const steps = file.path.split('/');
  const name = (steps.at(-1) ?? '').slice(0, -fileExtension.length);
  const folder = steps.slice(0, -1);
  const byName = nearest(name, kinds, 2).map(kind => [...folder, `${kind}${fileExtension}`].join('/'));
  const byFolder = nearest(folder.at(-1) ?? '', kinds, 1).map(kind =>
    [...folder.slice(0, -1), kind, `${name}${fileExtension}`].join('/'),
  );
  const kind = kindByKeys(file);
  const byKeys =
    kind === undefined
      ? []
      : [
          [...folder, `${kind}${fileExtension}`].join('/'),
          [...folder, kind, `${slug(name) ?? kind}${fileExtension}`].join('/'),
        ];
  const names = [...new Set([...byName, ...byFolder, ...byKeys])];
  return names.filter(path => kindOf(path) !== undefined && design.file(path) === undefined).slice(0, 2);
}

/** The only kind that knows all the keys of a file. */
function kindByKeys({ yaml }: DesignFile): Kind | undefined {
  const value = toPlain(yaml.root);
  if (!isMap(value)) return undefined;
  const keys = Object.keys(value).filter(key => !key.startsWith('x-'));
  const fitting = kinds.filter(kind => keys.every(key => Object.hasOwn(schemaOf(kind).properties ?? {}, key)));
  return keys.length > 0 && fitting.length === 1 ? fitting[0] : undefined;
}

function renameFile(path: string, renameTo: string): Fix {
  return { title: t('Rename the file to {0}', renameTo), isChoice: true, edits: () => [{ path, edits: [], renameTo }] };
}
