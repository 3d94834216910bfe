import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { inWriteTransaction, readerThrough, writeAsRead } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { answered, failure } from '../../graphql/errors.ts';
import { Dinas } from '../organization/index.ts';
import { encodeStepId } from './made-by-step.types.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import { TooManySteps, type ReorganisationChanged, type ReorganisationOver } from './reorganisation.errors.ts';
import { decide, type REORGANISATION_LIFECYCLE } from './reorganisation.lifecycle.ts';
import { canPrepare } from './reorganisation.policy.ts';
import { readSteps, type StepRow } from './reorganisation.queries.ts';
import {
  ReorganisationSaved,
  StepPut,
  type ChangeReorganisationInput,
  type ChangeReorganisationResult,
  type CreateReorganisationInput,
  type CreateReorganisationResult,
  type DiscardReorganisationInput,
  type DiscardReorganisationResult,
  type PutReorganisationStepInput,
  type PutReorganisationStepResult,
} from './reorganisation.types.ts';
import { MOST_STEPS } from './step-check.types.ts';
import { readStep } from './read-step.service.ts';

/** Begins a draft. */
export function createReorganisation(context: Context, input: CreateReorganisationInput): Promise<CreateReorganisationResult> {
  const { instansiId, name, firstDay, dinasId = null, reason = null, decreeNumber = null } = input;
  const { scope } = signedIn(context);
  if (!scope.instansiIds.includes(instansiId)) throw failure('NOT_FOUND', 'input.instansiId: there is no such government among yours.');
  return inWriteTransaction(context, async (em) => {
    const dinas = dinasId === null ? null : await em.findOne(Dinas, { id: dinasId, instansiId });
    if (dinasId !== null && !dinas) throw failure('NOT_FOUND', 'input.dinasId: there is no such dinas in that government.');
    if (!canPrepare(scope, { instansiId, dinasId }))
      throw failure('FORBIDDEN', 'A reorganisation is prepared by HR of the government, or of the dinas that it is of.');
    const made = em.create(Reorganisation, { instansiId, dinasId, name, firstDay, reason, decreeNumber, accountId: scope.accountId, actId: null, version: 1 });
    await em.flush();
    return new ReorganisationSaved(made);
  });
}

interface Read {
  readonly reorganisationId: string;
  readonly version: number;
}

/** The draft as it is, if the step may be taken with it. Errors: NOT_FOUND, FORBIDDEN. */
export async function findDraft(
  context: Context,
  em: EntityManager,
  step: keyof typeof REORGANISATION_LIFECYCLE,
  { reorganisationId, version }: Read,
): Promise<Reorganisation | ReorganisationChanged | ReorganisationOver> {
  const reorganisation = await em.findOne(Reorganisation, { id: reorganisationId });
  if (!reorganisation) throw failure('NOT_FOUND', 'input.reorganisationId: there is no such reorganisation in your part of the tree.');
  const isHr = canPrepare(signedIn(context).scope, reorganisation);
  return answered(decide(step, { isHr, reorganisation }, version)) ?? reorganisation;
}

/** Writes a draft as it was read. Where somebody was faster the transaction is tried again, and decides anew. */
export const writeDraft = (em: EntityManager, draft: Reorganisation, changes: Partial<Reorganisation>): Promise<Reorganisation> =>
  writeAsRead(em, Reorganisation, draft, { name: draft.name, ...changes });

/** Changes what is said of a draft, and which of its steps it has in which order. */
export const changeReorganisation = (context: Context, input: ChangeReorganisationInput): Promise<ChangeReorganisationResult> =>
  inWriteTransaction(context, async (em) => {
    const draft = await findDraft(context, em, 'prepare', input);
    if (!(draft instanceof Reorganisation)) return draft;
    const { name, firstDay, reason, decreeNumber, stepIds } = input;
    const saved = await writeDraft(em, draft, {
      name: name ?? draft.name,
      firstDay: firstDay ?? draft.firstDay,
      reason: reason === undefined ? draft.reason : reason,
      decreeNumber: decreeNumber === undefined ? draft.decreeNumber : decreeNumber,
    });
    if (stepIds) await putInOrder(em, draft, stepIds);
    return new ReorganisationSaved(saved);
  });

async function putInOrder(em: EntityManager, { id }: Reorganisation, stepIds: readonly string[]): Promise<void> {
  const reader = readerThrough(em);
  const known = new Set((await readSteps(reader, [id])).map((step) => step.id));
  const unknown = stepIds.findIndex((one, index) => !known.has(one) || stepIds.indexOf(one) !== index);
  if (unknown >= 0) throw failure('NOT_FOUND', `input.stepIds.${unknown}: there is no such step in the reorganisation, or it is named twice.`);
  await reader.query(
    sql`delete from reorganisation_step s where s.reorganisation_id = ${id}::uuid and not exists (select from unnest(${[...stepIds]}::uuid[]) k (id) where k.id = s.id)`,
  );
  await reader.query(sql`
    update reorganisation_step s set place = o.place from unnest(${[...stepIds]}::uuid[]) with ordinality o (id, place) where s.id = o.id and s.reorganisation_id = ${id}::uuid`);
}

/** Adds a step, or puts one in the place of another. */
export const putReorganisationStep = (context: Context, input: PutReorganisationStepInput): Promise<PutReorganisationStepResult> =>
  inWriteTransaction(context, async (em) => {
    const draft = await findDraft(context, em, 'prepare', input);
    if (!(draft instanceof Reorganisation)) return draft;
    const reader = readerThrough(em);
    const steps = await readSteps(reader, [draft.id]);
    const stepId = input.stepId ?? null;
    const at = stepId === null ? steps.length : steps.findIndex(({ id }) => id === stepId);
    if (at < 0) throw failure('NOT_FOUND', 'input.stepId: there is no such step in the reorganisation.');
    if (at >= MOST_STEPS) return new TooManySteps();
    const { name, values } = await readStep(context, reader, draft, steps.slice(0, at), input.step);
    const saved = await writeDraft(em, draft, {});
    const [put] = await reader.query(
      stepId === null
        ? sql<Pick<StepRow, 'id'>>`
            insert into reorganisation_step (reorganisation_id, place, kind, input)
            select ${draft.id}::uuid, coalesce(max(s.place), 0) + 1, ${name}, ${JSON.stringify(values)}::jsonb from reorganisation_step s where s.reorganisation_id = ${draft.id}::uuid returning id`
        : sql<
            Pick<StepRow, 'id'>
          >`update reorganisation_step set kind = ${name}, input = ${JSON.stringify(values)}::jsonb where id = ${stepId}::uuid returning id`,
    );
    return new StepPut(saved, encodeStepId(put!.id));
  });

/** Throws a draft away; it stays to be read. */
export const discardReorganisation = (context: Context, input: DiscardReorganisationInput): Promise<DiscardReorganisationResult> =>
  inWriteTransaction(context, async (em) => {
    const draft = await findDraft(context, em, 'discard', input);
    if (!(draft instanceof Reorganisation)) return draft;
    return new ReorganisationSaved(await writeDraft(em, draft, { reorganisationState: 'DISCARDED' }));
  });
