import { id } from '../../text/id.ts';
import type { Words } from '../../text/words.ts';

/** Whether a column of an imported file has a name on screen; a new one is shown as it is written. */
export function isImportField(field: string): field is keyof Words['importFields'] {
  return Object.hasOwn(id.importFields, field);
}
