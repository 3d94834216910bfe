import type { ReorganisationStepInput, ReorganisationSteps_StepFragment } from '@selaras/schema/web';
import { STEP_FIELDS } from '@selaras/schema/web/step-fields';

type Step = ReorganisationSteps_StepFragment;

/** How a field of a step is said; KEPT are rows and lists, which stay as they are while the rest is put right. */
export interface StepField {
  readonly name: string;
  readonly as: string;
  readonly isNeeded: boolean;
}

interface Taken {
  readonly step: string;
  readonly fields: Readonly<Record<string, Omit<StepField, 'name'>>>;
}
const TAKEN: Readonly<Record<string, Taken>> = STEP_FIELDS;

/** What a step takes that can be put right by itself. */
export const fieldsOfStep = ({ kind }: Pick<Step, 'kind'>): StepField[] =>
  Object.entries(TAKEN[kind]?.fields ?? {}).flatMap(([name, field]) => (field.as === 'KEPT' ? [] : [{ name, ...field }]));

/** What it says of them, as its fields hold it; nothing where it says none. */
export const saidByStep = (step: Step): Record<string, string> =>
  Object.fromEntries(fieldsOfStep(step).map(({ name }) => [name, step.parts.find(({ path }) => path === name)?.text ?? '']));

/** Whether all of it is known here: of a step that says very much only the beginning is read. */
export const isWhole = ({ kind, partCount, parts }: Step): boolean => kind in TAKEN && partCount === parts.length;

type Kept = string | readonly Kept[] | { readonly [field: string]: Kept };

/** Values by their paths, as one tree: `units.0.unitId` is a list of rows. */
function treeOf(values: readonly (readonly [path: readonly string[], value: string])[]): Kept {
  const [[path, value] = [[], ''] as const] = values;
  if (path.length === 0) return value;
  const below = [...Map.groupBy(values, ([[head]]) => head!)].map(([head, of]) => [head, treeOf(of.map(([[, ...rest], one]) => [rest, one]))] as const);
  return /^\d+$/.test(path[0]!) ? below.map(([, one]) => one) : Object.fromEntries(below);
}

const typed = (as: string, value: string): string | number | boolean => (as === 'NUMBER' ? Number(value) : as === 'YES_OR_NO' ? value === 'true' : value);

/** The same step with other values; what is empty is not said. */
export function stepWith(step: Step, said: Readonly<Record<string, string>>): ReorganisationStepInput {
  const fields = fieldsOfStep(step);
  const names = new Set(fields.map(({ name }) => name));
  const kept = treeOf(
    step.parts.flatMap(({ path, text, rowId, madeByStepId }) => (names.has(path) ? [] : [[path.split('.'), rowId ?? madeByStepId ?? text ?? ''] as const])),
  );
  const values = fields.flatMap(({ name, as }) => (said[name]?.trim() ? [[name, typed(as, said[name].trim())] as const] : []));
  return { [TAKEN[step.kind]!.step]: { ...(typeof kept === 'object' ? kept : {}), ...Object.fromEntries(values) } } as ReorganisationStepInput;
}
