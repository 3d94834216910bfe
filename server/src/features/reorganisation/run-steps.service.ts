import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import { sql } from 'kysely';
import { constraintOf, readerThrough } from '../../graph/write.ts';
import type { Context } from '../../graphql/context.ts';
import { Refusal } from '../../graphql/refusal.ts';
import type { NodePrefix } from '../../node-types.ts';
import { withinAct, type ActUnderWay } from '../acts/index.ts';
import { NAMES_VARIABLE } from '../organization/index.ts';
import { successorsOn } from '../staffing/index.ts';
import { encodeStepId, stepNamedBy } from './made-by-step.types.ts';
import type { Reorganisation } from './reorganisation.entity.ts';
import type { StepRow } from './reorganisation.queries.ts';
import { StepCheck } from './step-check.types.ts';
import { StepBreaksRule, StepNamesNothing, StepNotYours, StepUnsound, StepWaits } from './step-refusals.errors.ts';
import { RUNS, type MadeByStep } from './step-runs.service.ts';
import { idsOf, withDays, withIds } from './step-values.types.ts';

const STEP = 'step_of_reorganisation';
/** The class of errors by which PostgreSQL says that a rule of the data is broken. */
const BREAKS_A_RULE = /^23/;

/** What a step alone is refused for: as a mutation it would fail. Null for what is no fault of the step. */
function refusalOf(error: unknown): Refusal | null {
  if (error instanceof GraphQLError) {
    if (error.extensions['code'] === 'NOT_FOUND') return new StepNamesNothing(error.message);
    if (error.extensions['code'] === 'FORBIDDEN') return new StepNotYours(error.message);
    if (error.extensions['code'] === 'BAD_INPUT') return new StepUnsound(error.message);
    return null;
  }
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  return BREAKS_A_RULE.test(String(code ?? cause?.code)) ? new StepBreaksRule(constraintOf(error)) : null;
}

/** Everything that is done by now of a draft. */
class Steps {
  /** By step, what those that were done made. */
  readonly made = new Map<string, MadeByStep>();

  constructor(
    readonly context: Context,
    readonly em: EntityManager,
    readonly act: ActUnderWay,
    readonly draft: Reorganisation,
  ) {}

  /** Does a step, or leaves everything as it was. */
  async try(step: StepRow): Promise<StepCheck> {
    const { em } = this;
    const { query } = readerThrough(em);
    const check = new StepCheck(encodeStepId(step.id));
    await query(sql`savepoint ${sql.raw(STEP)}`);
    try {
      check.refusal = await this.#do(step, check);
    } catch (error) {
      check.refusal = refusalOf(error);
      if (!check.refusal) throw error;
    }
    // What was read of rows is old: steps write past the ORM as well.
    em.clear();
    await query(check.refusal ? sql`rollback to savepoint ${sql.raw(STEP)}` : sql`release savepoint ${sql.raw(STEP)}`);
    // A step says for itself what it means by the names that it writes.
    await query(sql`select set_config(${NAMES_VARIABLE}, '', true) as set`);
    return check;
  }

  async #do(step: StepRow, check: StepCheck): Promise<Refusal | null> {
    const { em, draft } = this;
    const { values, day } = withDays(step.name, step.values, draft.firstDay);
    const waits = idsOf(step.name, values)
      .flatMap(({ id }) => stepNamedBy(id) ?? [])
      .find((id) => !this.made.has(id));
    if (waits !== undefined) return new StepWaits(waits);
    const made = withIds(step.name, values, (prefix, id) => this.#made(prefix, id));
    const { run, read, makes } = RUNS[step.name];
    const named = await this.#inPlaceOf(step, made, day);
    const own = { instansiId: draft.instansiId, reason: draft.reason, preview: false };
    // An appointment states a decree of its own.
    const input = { decreeNumber: draft.decreeNumber, ...named, ...own, ...(await read?.(em, named)) };
    const done = await run(withinAct(this.context, { em, act: this.act, onPart: ({ warnings }) => (check.warnings = warnings) }), input);
    if (done instanceof Refusal) return done;
    this.made.set(step.id, (await makes?.(em, done)) ?? {});
    return null;
  }

  #made(prefix: NodePrefix, id: string): string {
    const step = stepNamedBy(id);
    return step === null ? id : (this.made.get(step)?.[prefix] ?? id);
  }

  /** What a step names is what stands in its place on the day: a unit that an earlier step transferred is its successor. */
  async #inPlaceOf({ name }: StepRow, values: StepRow['values'], day: string | null): Promise<StepRow['values']> {
    const now = new Map<string, string>();
    for (const table of ['unit', 'position'] as const) {
      const ids = idsOf(name, values).flatMap(({ prefix, id }) => (prefix === table ? [id] : []));
      if (ids.length > 0) for (const [asked, id] of await successorsOn(readerThrough(this.em), table, ids, day)) now.set(asked, id);
    }
    return withIds(name, values, (_prefix, id) => now.get(id) ?? id);
  }
}

/** Does every step in its order within one act, each by the mutation that it is the step of. One that is refused leaves nothing, and those that do not need it go on. */
export async function runSteps(context: Context, em: EntityManager, act: ActUnderWay, draft: Reorganisation, rows: readonly StepRow[]): Promise<StepCheck[]> {
  const steps = new Steps(context, em, act, draft);
  const checks: StepCheck[] = [];
  for (const row of rows) checks.push(await steps.try(row));
  return checks;
}
