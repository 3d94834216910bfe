import type { ReorganisationStepInput } from '@selaras/schema/web';

/** Days that a reorganisation says for the steps that say none. */
const DAYS: readonly string[] = ['since', 'validFrom', 'lastDay'];

/** The days that a step says of those that its reorganisation could say for it. */
export const daysOfStep = (step: ReorganisationStepInput): string[] =>
  Object.values(step).flatMap((values) => Object.entries(values ?? {}).flatMap(([field, value]) => (DAYS.includes(field) ? [String(value)] : [])));

/** The same step on the days of its reorganisation. */
export const withoutDays = (step: ReorganisationStepInput): ReorganisationStepInput =>
  Object.fromEntries(
    Object.entries(step).map(([name, values]) => [name, Object.fromEntries(Object.entries(values ?? {}).filter(([field]) => !DAYS.includes(field)))]),
  ) as ReorganisationStepInput;

/** Everything in a step that could be an id. */
export const idsOfStep = (step: ReorganisationStepInput): string[] =>
  Object.values(step).flatMap((values) => Object.values(values ?? {}).flatMap((value) => (typeof value === 'string' ? [value] : [])));
