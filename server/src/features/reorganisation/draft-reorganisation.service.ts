import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { readerThrough } from '../../graph/write.ts';
import { encodeStepId } from './made-by-step.types.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import type { StepName, StepValues } from './step-inputs.types.ts';

/** A step that somebody else drafts: its values are as `readStep` would keep them. */
export interface DraftStep {
  readonly name: StepName;
  /** What to call the step in those behind it, for what it makes. */
  readonly as?: string;
  /** With the ids of rows as they are, and of what an earlier step makes as that one is called. */
  readonly values: StepValues;
}

type Said = Pick<Reorganisation, 'instansiId' | 'dinasId' | 'name' | 'firstDay' | 'reason' | 'decreeNumber' | 'accountId'>;

const renamed = (values: StepValues, names: ReadonlyMap<string, string>): StepValues =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, names.get(String(value)) ?? value]));

/** A draft of steps that come from elsewhere than the hands of HR, within a write transaction. Whether they can be done its check says. */
export async function draftReorganisation(em: EntityManager, said: Said, steps: readonly DraftStep[]): Promise<Reorganisation> {
  const made = em.create(Reorganisation, { ...said, actId: null, version: 1 });
  await em.flush();
  const ids = steps.map(() => randomUUID());
  const names = new Map(steps.flatMap(({ as }, index) => (as === undefined ? [] : [[as, encodeStepId(ids[index]!)] as const])));
  const rows = steps.map(({ name, values }, index) => ({ id: ids[index], place: index + 1, kind: name, input: renamed(values, names) }));
  await readerThrough(em).query(sql`
    insert into reorganisation_step (id, reorganisation_id, place, kind, input)
    select s.id, ${made.id}::uuid, s.place, s.kind, s.input from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) s (id uuid, place integer, kind text, input jsonb) returning id`);
  return made;
}
