import { inSystemTransaction } from '../../../graph/write.ts';
import { signedIn, type Context } from '../../../graphql/context.ts';
import { answered, failure } from '../../../graphql/errors.ts';
import type { System } from '../../../database/pools.ts';
import { claimForAnswers, claimForApplying, dropRows, holdImport, isFileKept, moveImport, type ImportTask } from './import-state.service.ts';
import { ImportAccepted, type GivenAnswer, type StepResult } from './import-steps.types.ts';
import { ImportChanged } from './importing.errors.ts';
import { decide, type AskedStep } from './importing.lifecycle.ts';
import { canImport } from './importing.policy.ts';
import type { ImportRecord } from './importing.queries.ts';
import { forgetFile } from './receive-file.service.ts';

/** As the graph reads it. */
export const recordOf = (task: ImportTask): ImportRecord => ({
  id: task.id,
  importKind: task.kind,
  importState: task.state,
  fileName: task.file_name,
  byteSize: task.byte_size,
  rowsTotal: task.rows_total,
  rowsRead: task.rows_read,
  rowsPerSecond: task.rows_per_second,
  secondsLeft: task.seconds_left,
  counts: task.counts,
  problem: task.problem,
  startedAt: task.started_at,
  finishedAt: task.finished_at,
  accountId: task.account_id,
  instansiId: task.instansi_id,
  dinasId: task.dinas_id,
  version: task.version,
  isFileKept: isFileKept(task),
});

interface StepInput {
  readonly importId: string;
  readonly version?: number | null;
}

/** What a person asks for, decided and taken while the import is kept from moving; `then` follows when it is kept. */
async function takeStep(
  context: Context,
  { importId, version }: StepInput,
  step: AskedStep,
  move: (system: System) => Promise<ImportTask | null>,
  then: (moved: ImportTask) => unknown,
): Promise<StepResult> {
  const { scope } = signedIn(context);
  let moved: ImportTask | null = null;
  const result = await inSystemTransaction(context, async (system) => {
    const task = await holdImport(system, importId);
    if (!task || !canImport(scope, task.instansi_id)) throw failure('NOT_FOUND', 'input.importId: there is no such import in your part of the tree.');
    const refusal = answered(decide(step, { mayImport: true, ...task, isFileKept: isFileKept(task) }));
    if (refusal) return refusal;
    if (version !== undefined && version !== null && version !== task.version) return new ImportChanged(recordOf(task));
    moved = await move(system);
    if (!moved)
      throw step === 'answer' ? failure('BAD_INPUT', 'input.answers: one of these rows asks nothing.') : new Error(`an import was to ${step} and did not`);
    return new ImportAccepted(recordOf(moved));
  });
  if (moved !== null && result instanceof ImportAccepted) await then(moved);
  return result;
}

/** Begins to apply a checked import; it ends behind the answer. */
export const applyImport = (context: Context, input: StepInput): Promise<StepResult> =>
  takeStep(
    context,
    input,
    'apply',
    (system) => claimForApplying(system, input.importId),
    (moved) => context.services.imports.apply(moved, signedIn(context).accountId),
  );

/** Answers what rows ask; they are checked once more behind the answer. */
export const answerImport = (context: Context, { answers, ...input }: StepInput & { readonly answers: readonly GivenAnswer[] }): Promise<StepResult> =>
  takeStep(
    context,
    input,
    'answer',
    (system) =>
      claimForAnswers(
        system,
        input.importId,
        answers.map(({ rowNumber, answer, alike }) => ({ rowNumber, answer, alike: alike ?? false })),
      ),
    (moved) => context.services.imports.checkAnswered(moved, signedIn(context).accountId),
  );

/** Throws an import away. The server that works on it hears of it by the same word as everybody who watches it (import-work.ts). */
export const cancelImport = (context: Context, input: StepInput): Promise<StepResult> =>
  takeStep(
    context,
    input,
    'cancel',
    (system) => moveImport(system, input.importId, 'cancel'),
    async () => {
      await dropRows(context.services.system, input.importId);
      await forgetFile(input.importId);
    },
  );
