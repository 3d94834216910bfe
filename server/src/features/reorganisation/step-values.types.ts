import type { NodePrefix } from '../../node-types.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { addDays } from '../../rules/local-date.ts';
import { FIRST_DAYS, LAST_DAY, MAKES, shapeOfStep, type StepName, type StepShape, type StepValues } from './step-inputs.types.ts';

/** One value of a step: where it stands, and of which type it is the id, or null. */
export interface StepValue {
  readonly path: string;
  readonly prefix: NodePrefix | null;
  readonly value: string | number | boolean;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function* valuesWithin(shape: StepShape, values: StepValues, within: string): Generator<StepValue> {
  for (const [field, { prefix, below }] of shape) {
    const given = values[field];
    if (given === undefined || given === null) continue;
    for (const [index, item] of listOf(given).entries()) {
      const path = `${within}${field}${Array.isArray(given) ? `.${index}` : ''}`;
      if (below) yield* valuesWithin(below, item as StepValues, `${path}.`);
      else yield { path, prefix, value: item as StepValue['value'] };
    }
  }
}

/** All that a step says, in the order in which its input states it. */
export const valuesOf = (name: StepName, values: StepValues): StepValue[] => [...valuesWithin(shapeOfStep(name), values, '')];

/** The name that a step gives to what it makes. */
export function nameMadeBy(name: StepName, values: StepValues): string | null {
  const given = MAKES[name] ? (values['name'] ?? values['title']) : null;
  return typeof given === 'string' ? given : null;
}

/** The ids that it names. */
export const idsOf = (name: StepName, values: StepValues): { readonly path: string; readonly prefix: NodePrefix; readonly id: string }[] =>
  valuesOf(name, values).flatMap(({ path, prefix, value }) => (prefix === null ? [] : [{ path, prefix, id: String(value) }]));

type Replace = (prefix: NodePrefix, id: string) => string;
function replaced(shape: StepShape, values: StepValues, replace: Replace): StepValues {
  return Object.fromEntries(
    Object.entries(values).map(([field, given]) => {
      const { prefix, below } = shape.get(field) ?? { prefix: null, below: null };
      if (given === null || given === undefined || (prefix === null && !below)) return [field, given];
      const one = (item: unknown): unknown => (below ? replaced(below, item as StepValues, replace) : replace(prefix!, String(item)));
      return [field, Array.isArray(given) ? given.map(one) : one(given)];
    }),
  );
}

/** The same with other ids. */
export const withIds = (name: StepName, values: StepValues, replace: Replace): StepValues => replaced(shapeOfStep(name), values, replace);

/** The same with the days of the draft where it says none, and the day as of which it names rows: null where what it says holds for all days. */
export function withDays(name: StepName, values: StepValues, firstDay: LocalDate): { readonly values: StepValues; readonly day: LocalDate | null } {
  const shape = shapeOfStep(name);
  const first = FIRST_DAYS.find((field) => shape.has(field));
  if (first) {
    const day = (values[first] as LocalDate | null | undefined) ?? firstDay;
    return { values: { ...values, [first]: day }, day };
  }
  if (!shape.has(LAST_DAY)) return { values, day: null };
  const day = (values[LAST_DAY] as LocalDate | null | undefined) ?? addDays(firstDay, -1);
  return { values: { ...values, [LAST_DAY]: day }, day };
}
