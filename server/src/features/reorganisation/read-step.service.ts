import type { SqlReader } from '../../database/sql-reader.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { stepNamedBy } from './made-by-step.types.ts';
import type { Reorganisation } from './reorganisation.entity.ts';
import { knownRows, type StepRow } from './reorganisation.queries.ts';
import { MAKES, STEP_NAMES, type ReorganisationStepInput } from './step-inputs.types.ts';
import { idsOf } from './step-values.types.ts';

/**
 * A step as it is to be kept. Errors: BAD_INPUT for none or several, and for the id of a step that does not stand before it or makes
 * nothing of that type; NOT_FOUND for rows of another government, or that the viewer does not see.
 */
export async function readStep(
  { services }: Context,
  reader: SqlReader,
  draft: Reorganisation,
  before: readonly StepRow[],
  input: ReorganisationStepInput,
): Promise<Pick<StepRow, 'name' | 'values'>> {
  const [name, another] = STEP_NAMES.filter((one) => input[one] != null);
  const values = name === undefined ? null : input[name];
  if (name === undefined || another !== undefined || !values) throw badInput('input.step says exactly one change.');
  const named = idsOf(name, values);
  for (const { path, prefix, id } of named) {
    const stepId = stepNamedBy(id);
    if (stepId === null) continue;
    const step = before.find((one) => one.id === stepId);
    if (!step) throw badInput(`input.step.${name}.${path}: there is no such step before this one.`);
    if (!MAKES[step.name]?.includes(prefix)) throw badInput(`input.step.${name}.${path}: the step ${step.name} makes no ${prefix}.`);
  }
  const ofRecord = named.filter(({ id }) => stepNamedBy(id) === null);
  for (const [prefix, of] of Map.groupBy(ofRecord, (one) => one.prefix)) {
    const { table } = services.toldTypes().find((told) => told.prefix === prefix)!;
    const known = await knownRows(
      reader,
      table,
      of.map(({ id }) => id),
      draft.instansiId,
    );
    const absent = of.find(({ id }) => !known.has(id));
    if (absent) throw failure('NOT_FOUND', `input.step.${name}.${absent.path}: there is no such ${prefix} in your part of the government.`);
  }
  return { name, values };
}
