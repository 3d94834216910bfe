import { TOLD_ENUMS } from '@selaras/schema/web/told-enums';
import { ABSENT, type Format } from '../../text/format.ts';
import { id } from '../../text/id.ts';
import type { Say } from '../../text/text.ts';
import type { Words } from '../../text/words.ts';

type FieldWord = keyof Words['actFields'];
const KNOWN: ReadonlySet<string> = new Set(Object.keys(id.actFields));

/** Whether there is a word for a stored field; one without is shown by its name in the graph. */
export const hasWord = (field: string): field is FieldWord => KNOWN.has(field);

const GROUPS: Readonly<Record<string, Readonly<Record<string, string>>>> = TOLD_ENUMS;
type Labels = Words['labels'];
type Label = { [Group in keyof Labels]: `labels.${Group}.${keyof Labels[Group] & string}` }[keyof Labels];

const isLabel = (key: string): key is Label => {
  const [, group = '', value = ''] = key.split('.');
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = id.labels;
  return Object.hasOwn(labels, group) && Object.hasOwn(labels[group] ?? {}, value);
};

/** With its fraction, where it has one: an exact need of 0.9696 is not one of 1. */
function numberInWords(value: number, format: Format): string {
  const [, fraction = ''] = value.toFixed(4).replace(/0+$/, '').split('.');
  const comma = format.rate(0.5).charAt(1);
  return fraction === '' ? format.count(value) : `${value < 0 ? '-' : ''}${format.count(Math.trunc(Math.abs(value)))}${comma}${fraction}`;
}

/** What a field of a node of some type holds, in words: a value of an enumeration by its label, a day as days are written. */
export function valueInWords(entity: string, field: string, value: unknown, say: Say, format: Format): string {
  if (typeof value === 'boolean') return say(value ? 'imports.yes' : 'imports.no');
  if (typeof value === 'number') return numberInWords(value, format);
  if (typeof value !== 'string') return ABSENT;
  const label = `labels.${GROUPS[entity]?.[field] ?? ''}.${value}`;
  if (isLabel(label)) return say(label);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return format.instant(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value;
}

/** Ids of other rows say nothing to people; what they lead to stands in the name of the row. */
export const isForPeople = ({ field }: { readonly field: string }): boolean => !field.endsWith('Id');

/** Who did it: by name, said to be kept from the viewer, or nobody with an account. */
export const nameOfActor = ({ name, hidden }: { readonly name: string | null; readonly hidden: boolean }, say: Say): string =>
  name ?? say(hidden ? 'acts.hiddenActor' : 'acts.system');
