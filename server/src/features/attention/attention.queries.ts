import { sql, type RawBuilder } from 'kysely';
import { covers } from '../../access/scope.ts';
import { within } from '../../access/scope.sql.ts';
import type { Matter } from '../../figures/matter.ts';
import { all } from '../../graph/page-sql.ts';
import { readPage } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { ofDay } from '../../graphql/days.ts';
import { failure } from '../../graphql/errors.ts';
import { mustSee, type NamedRow } from '../../graphql/named-rows.ts';
import { sourceLines } from '../../rules/legal-source.ts';
import { Attention, type AttentionCount, type AttentionRow } from './attention.types.ts';

interface Place {
  readonly instansiId: string;
  readonly dinasId?: string | null;
  readonly asOf?: string | null;
}

/** Where the viewer is HR of what is asked about. Errors: FORBIDDEN where they are nowhere; BAD_INPUT for a place that they do not see. */
export async function attentionOf(context: Context, { instansiId, dinasId = null, asOf = null }: Place): Promise<Attention> {
  const isWhole = dinasId === null && covers(signedIn(context).scope, 'hr', { instansi: instansiId });
  const found = await context.read.query(sql<{ id: string }>`
    select d.id from dinas d where ${all([
      sql`d.instansi_id = ${instansiId}::uuid`,
      ...(dinasId === null ? [] : [sql`d.id = ${dinasId}::uuid`]),
      sql.raw(within('hr', { instansi: 'd.instansi_id', dinas: 'd.id' })),
    ])} order by d.code`);
  if (found.length === 0 && !isWhole) {
    const named: NamedRow[] = [{ path: 'instansiId', prefix: 'instansi', uuid: instansiId }];
    await mustSee(context, dinasId === null ? named : [...named, { path: 'dinasId', prefix: 'dinas', uuid: dinasId }]);
    throw failure('FORBIDDEN', 'What wants attention there is told to its HR.');
  }
  return Object.assign(new Attention(), { ...ofDay(context, instansiId, asOf), dinasIds: found.map(({ id }) => id), wholeId: isWhole ? instansiId : null });
}

const sourceOf = ({ from, projectedFrom = from }: Matter, { isProjection }: Attention): string => (isProjection ? projectedFrom : from);

/** The facts of a matter, as `f`, with the day beside them; `offset 0` so that a column that is worked out is worked out once a row. */
function factsOf(matter: Matter, attention: Attention): RawBuilder<unknown> {
  const { ofInstansi = false } = matter;
  const { asOf, dinasIds, wholeId } = attention;
  const whole = ofInstansi ? sql`, ${wholeId}::uuid` : sql``;
  return sql`(select x.*, ${asOf}::date as as_of from ${sql.ref(sourceOf(matter, attention))}(${asOf}::date, ${dinasIds}::uuid[]${whole}) x offset 0) f`;
}

/** How many rows each matter has: facts that several are about are read once, all of them by one statement. */
export async function countMatters(context: Context, attention: Attention): Promise<AttentionCount[]> {
  const { matters } = context.services;
  const counted = [...Map.groupBy(matters, (matter) => sourceOf(matter, attention)).values()].map((ofFacts) => {
    const pairs = ofFacts.map(({ key, when }) => sql`${sql.lit(key)}, count(*) filter (where ${sql.raw(when)})`);
    return sql`select json_build_object(${sql.join(pairs)}) as counts from ${factsOf(ofFacts[0]!, attention)}`;
  });
  const rows = await context.read.query<{ counts: Readonly<Record<string, number>> }>(sql`${sql.join(counted, sql` union all `)}`, 'EACH_TIME');
  const counts = Object.assign({}, ...rows.map((row) => row.counts)) as Readonly<Record<string, number>>;
  return matters.map((told) => {
    const { key, severity, formula, source, figure = null } = told;
    return { matter: key, severity, count: counts[key] ?? 0, formula, source: sourceLines(source), figure, told };
  });
}

/** The rows of one matter, those first that have been so for the longest time. */
export function matterPage(context: Context, attention: Attention, key: string, request: PageRequest): Promise<Page<AttentionRow>> {
  const matter = context.services.matters.find((one) => one.key === key)!;
  const { node, row, since, when, amount = 'null::int' } = matter;
  return readPage<AttentionRow>(
    context.read,
    {
      select: sql`${key}::text as matter, ${node}::text as "nodePrefix", m.node_id as "nodeId", m.dinas_id as "dinasId", m.since::text as since, m.amount`,
      from: sql`(select ${sql.ref(row)} as node_id, f.dinas_id, (${sql.raw(since)})::date as since, ${sql.raw(amount)} as amount from ${factsOf(matter, attention)} where ${sql.raw(when)}) m`,
      where: [],
      order: [
        { by: sql`m.since`, type: 'date' },
        { by: sql`m.node_id`, type: 'uuid' },
        { by: sql`coalesce(m.dinas_id, m.node_id)`, type: 'uuid' },
      ],
    },
    request,
  );
}
