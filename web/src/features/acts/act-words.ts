import { id } from '../../text/id.ts';
import type { Say } from '../../text/text.ts';
import type { Words } from '../../text/words.ts';

type FieldWord = keyof Words['actFields'];
const KNOWN: ReadonlySet<string> = new Set(Object.keys(id.actFields));

/** Whether there is a word for a stored field; one without is shown by its name in the graph. */
export const hasWord = (field: string): field is FieldWord => KNOWN.has(field);

/** Ids of other rows say nothing to people; what they lead to stands in the name of the row. */
export const isForPeople = ({ field }: { readonly field: string }): boolean => !field.endsWith('Id');

/** Who did it: by name, said to be kept from the viewer, or nobody with an account. */
export const nameOfActor = ({ name, hidden }: { readonly name: string | null; readonly hidden: boolean }, say: Say): string =>
  name ?? say(hidden ? 'acts.hiddenActor' : 'acts.system');
