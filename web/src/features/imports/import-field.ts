import { id } from '../../text/id.ts';
import type { Words } from '../../text/words.ts';

type Fields = Words['importFields'];
type Labels = Words['labels'];
type Label = { [Group in keyof Labels]: `labels.${Group}.${keyof Labels[Group] & string}` }[keyof Labels];
type ImportField = { [Kind in keyof Fields]: `${Kind}.${keyof Fields[Kind] & string}` }[keyof Fields];

const NAMED: ReadonlySet<string> = new Set(Object.entries(id.importFields).flatMap(([kind, fields]) => Object.keys(fields).map((field) => `${kind}.${field}`)));

/** Whether a column of a kind of file, `POSITIONS.need`, has a name on screen; a new one is shown as it is written. */
export function isImportField(column: string): column is ImportField {
  return NAMED.has(column);
}

/** Whether a value of an enumeration has a word on screen. */
export function isLabel(key: string): key is Label {
  const [, group = '', value = ''] = key.split('.');
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = id.labels;
  return Object.hasOwn(labels, group) && Object.hasOwn(labels[group] ?? {}, value);
}
