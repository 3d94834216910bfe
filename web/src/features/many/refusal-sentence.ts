import { id } from '../../text/id.ts';
import type { Say } from '../../text/text.ts';
import type { Words } from '../../text/words.ts';

const TYPES: ReadonlySet<string> = new Set(Object.keys(id.refusals));
const isRefusal = (name: string): name is keyof Words['refusals'] => TYPES.has(name);

/** EMPLOYEE_CHANGED is the code of the type EmployeeChanged. */
const typeOf = (code: string): string => code.toLowerCase().replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Why one row is refused, in the words for the refusal of that one alone. */
export function sentenceOf(code: string, say: Say): string {
  const type = typeOf(code);
  return isRefusal(type) ? say(`refusals.${type}`) : code;
}
