import { sql } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { covers } from '../../access/scope.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { withheldPlaces, type Place } from './withheld-places.rules.ts';

interface UnitPeople {
  readonly id: string;
  readonly parentId: string | null;
  readonly dinasId: string;
  readonly instansiId: string;
  /** Definitive holders of its own positions on the day. */
  readonly people: number;
  readonly smallest: number;
}

/** Units, and dinas by the units that they begin with, of which no years are told to who is shown no dates of birth. */
export interface Withheld {
  readonly ids: ReadonlySet<string>;
  /** Whether not even all of them together are told. */
  readonly whole: boolean;
}
const NONE: Withheld = { ids: new Set(), whole: false };

function withheldOf(units: readonly UnitPeople[]): Withheld {
  const known = new Set(units.map(({ id }) => id));
  const below = Map.groupBy(units, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
  const grow = ({ id, people }: UnitPeople): Place => ({ id, people, below: (below.get(id) ?? []).map(grow) });
  const { ids, whole } = withheldPlaces((below.get(null) ?? []).map(grow), units[0]?.smallest ?? 0);
  const dinas = units.flatMap(({ id, parentId, dinasId }) => (parentId === null && ids.has(id) ? [dinasId] : []));
  return { ids: new Set([...ids, ...dinas]), whole };
}

const peopleOf = (reader: SqlReader, instansiIds: readonly string[], day: string, seen: string): Promise<UnitPeople[]> =>
  reader.query(sql<UnitPeople>`
    select u.id, u.parent_id as "parentId", u.dinas_id as "dinasId", u.instansi_id as "instansiId", i.smallest_group as smallest, coalesce(f.people, 0)::int as people
    from unit u join instansi i on i.id = u.instansi_id
    left join (
      select f.unit_id, sum(f.filled) as people
      from position_facts(${day}::date, array(select d.id from dinas d where d.instansi_id = ${anyOf(instansiIds)})) f where f.in_force group by f.unit_id offset 0
    ) f on f.unit_id = u.id
    where u.instansi_id = ${anyOf(instansiIds)} and (u.valid_to is null or u.valid_to >= ${day}::date) and ${sql.raw(seen)}`);

/** Of a government, as far as the viewer sees figures of it; nothing for whose are all its dates of birth to see. */
export async function withheldFrom(context: Context, instansiId: string, day: string): Promise<Withheld> {
  if (covers(signedIn(context).scope, 'private', { instansi: instansiId })) return NONE;
  return context.loaders
    .of<string, Withheld>(`withheld from the horizon ${day}`, async (ids) => {
      const units = await peopleOf(context.read, ids, day, within('figures', { instansi: 'u.instansi_id', dinas: 'u.dinas_id', unit: 'u.path' }));
      const of = Map.groupBy(units, (unit) => unit.instansiId);
      return ids.map((id) => withheldOf(of.get(id) ?? []));
    })
    .load(instansiId);
}

/** The same for everybody who sees the whole government, as the server tells them. */
export const withheldInGovernment = async (reader: SqlReader, instansiId: string, day: string): Promise<Withheld> =>
  withheldOf(await peopleOf(reader, [instansiId], day, 'true'));
