import { sql, type RawBuilder } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import { oneFor, rowById } from '../../graph/by-id.queries.ts';
import { shapeOf, type Row } from '../../graph/columns.ts';
import { allColumns } from '../../graph/look-ahead.ts';
import { containing } from '../../graph/filter-conditions.ts';
import { readPage } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { mustSee } from '../../graphql/named-rows.ts';
import { Transfer } from './transfer.entity.ts';
import { OF_PERSON } from './transfer-person.rules.ts';
import { seesPersonOf } from './transfer-person.sql.ts';
import type { TransferFacts } from './transfer.lifecycle.ts';
import { LEAVE_BY_TRANSFER, type Receiver } from './transfer.types.ts';

type OfPerson = (typeof OF_PERSON)[number];
/** What is of the person is null where it is not told (transfer-person.sql.ts); the number, too, unless private fields of either government are. */
export type TransferRow = Omit<Row<Transfer>, OfPerson> & { readonly [Key in OfPerson]: Row<Transfer>[Key] | null };

const seesNumber = (t: string): string =>
  `(${within('private', { instansi: `${t}.instansi_id` })} or ${within('private', { instansi: `${t}.to_instansi_id` })})`;

export const TRANSFER = shapeOf<TransferRow>(Transfer, {
  shownWhere: Object.fromEntries(
    OF_PERSON.map((property) => [property, property === 'nip' ? (t: string) => `${seesNumber(t)} and ${seesPersonOf(t)}` : seesPersonOf]),
  ),
});

export const transferById = (context: Context, id: string): Promise<TransferRow | null> => rowById(context, TRANSFER, id);

/** Name of a government, of those in an offer that the viewer sees: of one of them they see nothing else. */
export async function governmentName(context: Context, id: string): Promise<string> {
  const found = await oneFor(
    context,
    'names of governments',
    id,
    (ids) => context.read.query(sql<{ id: string; name: string }>`select g.id, g.name from government_names(${[...ids]}::uuid[]) g`),
    (row) => row.id,
  );
  return found?.name ?? '';
}

/** Governments that people of one can be offered to, by name. Errors: BAD_INPUT for a government that is not the viewer's. */
export async function receiversBeside(context: Context, instansiId: string, words: string, request: PageRequest): Promise<Page<Receiver>> {
  await mustSee(context, [{ path: 'instansiId', prefix: 'instansi', uuid: instansiId }]);
  return readPage<Receiver>(
    context.read,
    {
      select: sql`r.code, r.name`,
      from: sql`receivers_beside(${instansiId}::uuid) r`,
      where: words === '' ? [] : [sql`lower(r.name) like ${containing(words.toLowerCase())}`],
      order: [
        { by: sql`r.name collate indonesian`, type: 'text' },
        { by: sql`r.id`, type: 'uuid' },
      ],
    },
    request,
  );
}

export const receiverByCode = async (reader: SqlReader, instansiId: string, code: string): Promise<string | null> => {
  const [found] = await reader.query(sql<{ id: string }>`select r.id from receivers_beside(${instansiId}::uuid) r where r.code = ${code}`);
  return found?.id ?? null;
};

/** Both records as they stand, kept so until the transaction ends; nothing of an offer that is answered. */
export const holdTransfer = async (reader: SqlReader, id: string): Promise<TransferFacts | null> => {
  const [found] = await reader.query(sql<TransferFacts>`
    select h."employedUntil", h."latestBegin", h."ownId", h."ownLastDay", h."ownEndReason" from hold_transfer(${id}::uuid) h`);
  return found ?? null;
};

export const takeOver = async (reader: SqlReader, id: string, begins: string, said: string | null): Promise<string> => {
  const [found] = await reader.query(sql<{ id: string }>`select take_over(${id}::uuid, ${begins}::date, ${said}, ${LEAVE_BY_TRANSFER}) as id`);
  return found!.id;
};

/** The transfer by which somebody left: of whoever came back and left otherwise, none. */
const LEFT_BY = `w.employee_id = %e.id and w.state = 'ACCEPTED' and w.begins = %e.last_day + 1`;
/** That by which they came, the last of several. */
const CAME_BY = `w.to_employee_id = %e.id order by w.begins desc, w.id desc limit 1`;
const of = (condition: string, e: string): string => condition.replaceAll('%e', e);

const loadBy =
  (name: string, condition: string) =>
  (context: Context, employeeId: string): Promise<TransferRow | null> =>
    oneFor(
      context,
      name,
      employeeId,
      (ids) =>
        context.read.query(
          sql<TransferRow & { ofEmployee: string }>`
            select e.id as "ofEmployee", ${allColumns(TRANSFER, 't')} from employee e cross join lateral (select w.* from transfer w where ${sql.raw(of(condition, 'e'))}) t where e.id = ${anyOf(ids)}`,
        ),
      (row) => row.ofEmployee,
    );
const joinBy =
  (condition: string) =>
  (employee: string, alias: string): RawBuilder<unknown> =>
    sql.raw(`left join lateral (select w.* from transfer w where ${of(condition, employee)}) ${alias} on true`);

export const wentBy = loadBy('wentBy', LEFT_BY);
export const cameBy = loadBy('cameBy', CAME_BY);
export const joinWentBy = joinBy(LEFT_BY);
export const joinCameBy = joinBy(CAME_BY);
