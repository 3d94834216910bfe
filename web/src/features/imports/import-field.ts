import { id } from '../../text/id.ts';
import type { Words } from '../../text/words.ts';

type Fields = Words['importFields'];
type ImportField = { [Kind in keyof Fields]: `${Kind}.${keyof Fields[Kind] & string}` }[keyof Fields];

const NAMED: ReadonlySet<string> = new Set(Object.entries(id.importFields).flatMap(([kind, fields]) => Object.keys(fields).map((field) => `${kind}.${field}`)));

/** Whether a column of a kind of file, `POSITIONS.need`, has a name on screen; a new one is shown as it is written. */
export function isImportField(column: string): column is ImportField {
  return NAMED.has(column);
}
