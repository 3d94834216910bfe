import { sql, type RawBuilder } from 'kysely';
import { seesAllPrivate } from '../../access/scope.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOfViewer, ofDayOfViewer } from '../../graphql/days.ts';
import { badInput } from '../../graphql/errors.ts';
import { encodeId } from '../../graphql/node.ts';
import { localDay } from '../../graph/local-day.ts';
import { all } from '../../graph/page-sql.ts';
import { sourceLine } from '../../rules/legal-source.ts';
import { SMALLEST_GROUP, SMALLEST_GROUP_SOURCE } from '../../figures/withholding.rules.ts';
import { agesKeptBack } from './head-count.rules.ts';
import { MOST_GROUPS, type HeadCount, type HeadCountArgs, type HeadCountBy, type HeadCounts, type HeadCountValue } from './head-count.types.ts';
import { valueOnDay } from './dated-facts.queries.ts';
import type { PersonFactName } from './dated-facts.rules.ts';
import { seesPrivateOf } from './private-fields.sql.ts';
import { EMPLOYEES } from './staffing.lists.ts';

const MOST_BY = 3;
/** What ages are counted by for who is not shown them one by one: people parted in any other way could be intersected until one is left. */
const AGES_BY: readonly HeadCountBy[] = ['DINAS', 'AGE_BAND'];
const AGE_BANDS = ['BELOW_30', 'FROM_30', 'FROM_40', 'FROM_50'] as const;

const E = 'e';
/** SQL of what people are counted by, and the key that brings its joins (staffing.lists.ts). */
const COLUMNS: Readonly<
  Record<Exclude<HeadCountBy, 'AGE_BAND'>, { readonly sql: string; readonly key?: 'dinasId' | 'unitId'; readonly fact?: PersonFactName }>
> = {
  STATUS: { sql: `${E}.status`, fact: 'STATUS' },
  GOLONGAN: { sql: `${E}.golongan`, fact: 'GOLONGAN' },
  SEX: { sql: `${E}.sex` },
  EDUCATION_LEVEL: { sql: `${E}.education_level`, fact: 'EDUCATION' },
  POSITION_KIND: { sql: `${E}_position.kind`, key: 'unitId' },
  JENJANG: { sql: `${E}_position.jenjang`, key: 'unitId' },
  DINAS: { sql: `${E}_held.dinas_id::text`, key: 'dinasId' },
  UNIT: { sql: `${E}_position.unit_id::text`, key: 'unitId' },
};

const ageBand = (day: RawBuilder<unknown>): RawBuilder<unknown> => {
  // Of who is not shown the date of birth by the year alone: asked day by day, the band would change on the birthday.
  const age = sql`case when ${sql.raw(seesPrivateOf(E))} then date_part('year', age(${day}, ${sql.raw(E)}.birth_date))
    else date_part('year', ${day}) - date_part('year', ${sql.raw(E)}.birth_date) end`;
  return sql`case when ${age} < 30 then 'BELOW_30' when ${age} < 40 then 'FROM_30' when ${age} < 50 then 'FROM_40' else 'FROM_50' end`;
};

interface Group {
  readonly values: readonly (string | null)[];
  readonly count: number;
  readonly isOpen: boolean;
}

/** People counted by what they have in common. Errors: BAD_INPUT for what cannot be counted, or would tell what is not the viewer's to see. */
export async function headCounts(context: Context, args: HeadCountArgs): Promise<HeadCounts> {
  const by = [...new Set(args.by)];
  if (by.length < 1 || by.length > MOST_BY) throw badInput(`by names ${by.length}; people are counted by one to ${MOST_BY} things.`);
  const asOf = dayOfViewer(context, args.asOf);
  EMPLOYEES.check({ filter: args.filter ?? null });
  const isOfHiddenAges = by.includes('AGE_BAND') && !seesAllPrivate(signedIn(context).scope);
  if (isOfHiddenAges) refuseToSingleOut(by, args);
  const groups = await readGroups(context, isOfHiddenAges ? AGES_BY : by, args, asOf);
  if (groups.length > MOST_GROUPS) throw badInput(`There are more than ${MOST_GROUPS} groups; count by less, or fewer people.`);
  const smallest = await smallestGroup(context);
  return {
    ...ofDayOfViewer(context, asOf),
    rule: `Ages that are not shown one by one are told of ${smallest} people or more, and of no fewer by subtraction (${sourceLine(SMALLEST_GROUP_SOURCE)}).`,
    total: groups.reduce((sum, { count }) => sum + count, 0),
    groups: (isOfHiddenAges ? hiddenAges(by, groups, smallest) : groups).map(({ values, count }): HeadCount => ({
      values: values.map((value, at) => valueOf(by[at]!, value)),
      count,
    })),
  };
}

/** The strictest of the governments whose people may be among those that are counted. */
async function smallestGroup(context: Context): Promise<number> {
  const [found] = await context.read.query(sql<{ readonly smallest: number | null }>`select max(i.smallest_group) as smallest from instansi i`);
  return found?.smallest ?? SMALLEST_GROUP;
}

function refuseToSingleOut(by: readonly HeadCountBy[], { filter }: HeadCountArgs): void {
  const other = by.find((one) => !AGES_BY.includes(one));
  if (other !== undefined) throw badInput(`Ages are not shown to you one by one, so people are counted by AGE_BAND alone or with DINAS, not by ${other}.`);
  const [narrowed] = Object.keys(filter ?? {});
  if (narrowed !== undefined)
    throw badInput(`Ages are not shown to you one by one, so all people that you see are counted by AGE_BAND: filter.${narrowed} narrows them.`);
}

async function readGroups(context: Context, by: readonly HeadCountBy[], args: HeadCountArgs, asOf: string): Promise<Group[]> {
  const { filter } = args;
  const day = localDay(context, asOf)(`${E}.instansi_id`);
  const keys = by.flatMap((one) => (one === 'AGE_BAND' ? [] : [COLUMNS[one].key ?? []])).flat();
  const key = keys.includes('unitId') ? 'unitId' : keys[0];
  const { joins = sql``, where } = EMPLOYEES.rows(E, { filter: filter ?? null, asOf }, context, {
    usual: { field: 'ID' },
    ofDay: true,
    ...(key ? { key } : {}),
  });
  // Of today the row says it; of another day what was stated for that day.
  const columnOf = (one: HeadCountBy): RawBuilder<unknown> => {
    if (one === 'AGE_BAND') return ageBand(day);
    const { sql: column, fact } = COLUMNS[one];
    return fact && args.asOf ? valueOnDay(E, fact, column, day) : sql.raw(column);
  };
  const values = by.map((one, index) => sql`${columnOf(one)} as ${sql.raw(`g${index}`)}`);
  const names = sql.raw(by.map((_one, index) => `g${index}`).join(', '));
  const isOpen = by.includes('AGE_BAND') ? sql.raw(seesPrivateOf(E)) : sql`true`;
  return context.read.query(
    sql<Group>`select json_build_array(${names}) as values, count(*)::int as count, bool_and(is_open) as "isOpen"
      from (select ${sql.join(values)}, ${isOpen} as is_open from ${sql.raw(`employee ${E}`)} ${joins} where ${all(where)}) counted
      group by ${names} order by ${names} limit ${MOST_GROUPS + 1}`,
  );
}

/** Of people by dinas and age what is told, by what was asked: of a dinas that is kept back every band, or the one that is missing would be known to be empty. */
function hiddenAges(
  by: readonly HeadCountBy[],
  groups: readonly Group[],
  smallest: number,
): readonly { values: readonly (string | null)[]; count: number | null }[] {
  const rows = [...Map.groupBy(groups, ({ values }) => values[0]!)].map(([dinas, cells]) => ({
    dinas,
    bands: AGE_BANDS.map((band) => cells.find(({ values }) => values[1] === band)?.count ?? 0),
    isOpen: cells.every(({ isOpen }) => isOpen),
  }));
  const kept = agesKeptBack(rows, smallest);
  const lines = by.includes('DINAS')
    ? rows.map((row, index) => ({ ...row, isKept: kept.dinas[index]! }))
    : [{ dinas: null, bands: AGE_BANDS.map((_, band) => rows.reduce((sum, { bands }) => sum + bands[band]!, 0)), isKept: kept.all }];
  return lines.flatMap(({ dinas, bands, isKept }) =>
    AGE_BANDS.flatMap((band, place) => {
      const count = bands[place]!;
      if (count === 0 && !isKept) return [];
      return [{ values: by.map((one) => (one === 'DINAS' ? dinas : band)), count: isKept ? null : count }];
    }),
  );
}

const valueOf = (by: HeadCountBy, value: string | null): HeadCountValue => ({
  by,
  value: value === null ? null : by === 'DINAS' ? encodeId('dinas', value) : by === 'UNIT' ? encodeId('unit', value) : value,
  dinasId: by === 'DINAS' ? value : null,
  unitId: by === 'UNIT' ? value : null,
});
