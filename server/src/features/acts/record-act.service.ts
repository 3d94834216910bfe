import { sql } from 'kysely';
import type { SqlReader } from '../../database/sql-reader.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { columns } from '../../graph/columns.ts';
import { Act } from './act.entity.ts';
import type { ActRecord } from './acts.queries.ts';
import type { ActKindName } from './act-kind.types.ts';

export interface ActPlace {
  readonly instansiId: string;
  /** Null for what concerns more than one dinas. */
  readonly dinasId: string | null;
}

export interface KeptAct extends ActPlace {
  readonly id: string;
  readonly kind: ActKindName;
  /** Null for the command line. */
  readonly accountId: string | null;
  readonly since: LocalDate;
  readonly decreeNumber: string | null;
  readonly reason: string | null;
  readonly undoesId: string | null;
  /** Of what is done in the record of another government by the same act; left out of any other. */
  readonly partOfId?: string | null;
  readonly importId: string | null;
}

/** From here to the end of the transaction everything that is written belongs to the act. */
export async function beginAct(reader: SqlReader): Promise<string> {
  const begun = await reader.query(sql<{ id: string }>`select set_config('selaras.act', a.id::text, true) as id from (select uuidv7() as id) a`);
  return begun[0]!.id;
}

/** Last of what an act writes: the database counts its rows then. */
export async function keepAct(reader: SqlReader, act: KeptAct): Promise<ActRecord> {
  const [kept] = await reader.query(sql<ActRecord>`
    insert into act as a (id, instansi_id, dinas_id, kind, account_id, since, decree_number, reason, undoes_id, import_id, part_of_id, row_count)
    values (${act.id}, ${act.instansiId}, ${act.dinasId}, ${act.kind}, ${act.accountId}, ${act.since}, ${act.decreeNumber}, ${act.reason}, ${act.undoesId}, ${act.importId}, ${act.partOfId ?? null}, 0)
    returning ${columns(Act, 'a')}`);
  return kept!;
}
