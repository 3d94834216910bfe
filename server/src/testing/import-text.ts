import { importText as importTextOfKind, kindNamed, type ImportText } from '../features/importing/index.ts';
import { KINDS } from './import-world.ts';

/** Imports a text of a kind of file, by its name. */
export const importText = ({ kind, ...text }: Omit<ImportText, 'kind'> & { readonly kind: string }): ReturnType<typeof importTextOfKind> =>
  importTextOfKind({ ...text, kind: kindNamed(KINDS, kind) });
