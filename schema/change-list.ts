import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** What a change means to programs that use the API: BREAKING ends some, DANGEROUS may surprise some, SAFE concerns none. */
export type Meaning = 'BREAKING' | 'DANGEROUS' | 'SAFE';

export interface SchemaChange {
  readonly meaning: Meaning;
  /** What kind of change, such as FIELD_REMOVED. */
  readonly type: string;
  /** Type, field, argument, as `Employee.nip`. */
  readonly path: string;
  readonly message: string;
}

/** What changed on one day, against the last day before it on which something did. */
export interface DayOfChanges {
  readonly date: string;
  readonly changes: readonly SchemaChange[];
}

/** Whether anybody may depend on the API yet, and how long they are told before something goes. */
export interface Declared {
  readonly version: number;
  /** The day from which on version 1 is promised; null before. */
  readonly declaredOn: string | null;
  readonly deprecationDays: number;
}

const MEANINGS: Readonly<Record<CriticalityLevel, Meaning>> = {
  [CriticalityLevel.Breaking]: 'BREAKING',
  [CriticalityLevel.Dangerous]: 'DANGEROUS',
  [CriticalityLevel.NonBreaking]: 'SAFE',
};
const ORDER: readonly Meaning[] = ['BREAKING', 'DANGEROUS', 'SAFE'];

/** Words change all the time and nobody's program with them: descriptions, and why something is marked. */
const isWords = (type: string): boolean => type.includes('DESCRIPTION') || type.includes('REASON') || type === 'DIRECTIVE_USAGE_ARGUMENT_ADDED';

export async function changesBetween(before: string, after: string): Promise<SchemaChange[]> {
  const found = await diff(buildSchema(before), buildSchema(after));
  return found
    .filter(({ type }) => !isWords(type))
    .map(({ type, path, message, criticality }) => ({ meaning: MEANINGS[criticality.level], type, path: path ?? '', message }))
    .toSorted((a, b) => ORDER.indexOf(a.meaning) - ORDER.indexOf(b.meaning) || (a.path + a.type < b.path + b.type ? -1 : 1));
}

/** The list with the changes of a day in the place of those it had of that day. */
export function withDay(list: readonly DayOfChanges[], day: DayOfChanges): DayOfChanges[] {
  const others = list.filter(({ date }) => date !== day.date);
  return day.changes.length === 0 ? [...others] : [day, ...others].toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** What goes with a type is judged where it is answered; a type that nothing answers any more ends no program. */
const FOLLOWS = new Set(['TYPE_REMOVED']);

/**
 * Breaking changes since version 1 that nobody was told of in time: what goes has been marked `@deprecated` for as long as
 * was promised. What cannot be marked (a type that is another, an argument that is required now) cannot be changed.
 */
export function brokenPromises(list: readonly DayOfChanges[], { version, declaredOn, deprecationDays }: Declared): string[] {
  if (version < 1 || declaredOn === null) return [];
  const marked = (path: string, before: string): boolean =>
    list.some(
      ({ date, changes }) =>
        daysBetween(date, before) >= deprecationDays &&
        changes.some((one) => one.path === `${path}.@deprecated` && /^DIRECTIVE_USAGE_.*_ADDED$/.test(one.type)),
    );
  return list
    .filter(({ date }) => date >= declaredOn)
    .flatMap(({ date, changes }) =>
      changes
        .filter(({ meaning, type, path }) => meaning === 'BREAKING' && !FOLLOWS.has(type) && !(type.endsWith('_REMOVED') && marked(path, date)))
        .map(({ path, message }) => `${date} ${path}: ${message} It has to be @deprecated for ${deprecationDays} days first.`),
    );
}
