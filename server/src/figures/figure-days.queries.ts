import { sql, type RawBuilder } from 'kysely';
import { anyOf } from '../database/any-of.sql.ts';
import type { SqlReader } from '../database/sql-reader.ts';
import type { PeriodsAsked } from './fact-set.ts';
import { KINDS, type Kept } from './figure-kinds.rules.ts';
import type { FigureRegistry } from './figure-registry.ts';

/** What was kept of the parts of a figure in one dinas, on so many days in a row. */
interface KeptSpan {
  readonly dinasId: string;
  readonly set: string;
  readonly from: string;
  readonly to: string;
  /** By key; null for a figure that was not counted then. */
  readonly kept: Readonly<Record<string, Kept | null>>;
}

export interface DaysQuestion {
  readonly key: string;
  readonly dinasIds: readonly string[];
  readonly periods: PeriodsAsked;
}

/** The counted figures that a figure is made of: itself, or what it is a share of and in. */
const countedParts = (registry: FigureRegistry, key: string): readonly string[] => {
  const parts = registry.partsOf(key);
  return parts.length === 0 ? [key] : parts;
};

/** The span that holds a day among spans in order, of which no two share one. */
function spanOn(spans: readonly KeptSpan[], day: string): KeptSpan | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.to < day) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found && found.from <= day ? found : undefined;
}

/** The days of one figure: of each dinas, what is known of which day. */
export class KeptDays {
  readonly #spans: ReadonlyMap<string, readonly KeptSpan[]>;
  readonly #parts: readonly { readonly key: string; readonly set: string; readonly place: number; readonly add: (parts: readonly Kept[]) => Kept }[];

  constructor(
    private readonly registry: FigureRegistry,
    private readonly key: string,
    spans: readonly KeptSpan[],
    /** By dinas, the first day on which the figure was ever kept. */
    readonly firstDays: ReadonlyMap<string, string>,
  ) {
    this.#spans = Map.groupBy(spans, ({ dinasId, set }) => `${dinasId} ${set}`);
    this.#parts = countedParts(registry, key).map((part) => {
      const { set, figure } = registry.rowsOf(part);
      return { key: part, set: set.key, place: registry.counted(set).findIndex(([counted]) => counted === part), add: KINDS[figure.kind].add };
    });
  }

  /**
   * The figure of some dinas together on a day, of those that were on record by then: one that was entered later had no part in
   * what was told. Null where it is not known of one of them, or where there is nothing to say a number of.
   */
  on(day: string, of: readonly string[]): number | null {
    const dinasIds = of.filter((id) => (this.firstDays.get(id) ?? '9999') <= day);
    if (dinasIds.length === 0) return null;
    const values: Record<string, Kept[]> = {};
    for (const { key, set, place, add } of this.#parts) {
      const kept = dinasIds.map((id) => spanOn(this.#spans.get(`${id} ${set}`) ?? [], day)?.kept[key] ?? null);
      // The sum of what is known would pass for the sum of all.
      if (kept.includes(null)) return null;
      (values[set] ??= [])[place] = add(kept as readonly Kept[]);
    }
    return this.registry.valueOf(this.key, values);
  }
}

/** Each fact set that a figure needs, with the period of its kind and the keys to read. */
function setsAsked(registry: FigureRegistry, { key, periods }: DaysQuestion): readonly object[] {
  const parts = countedParts(registry, key);
  return registry.setsOf(key).map((set) => ({
    fact_set: set.key,
    period_id: (set.periods && periods[set.periods.node]) ?? null,
    keys: parts.filter((part) => registry.rowsOf(part).set === set),
  }));
}
const asked = (registry: FigureRegistry, question: DaysQuestion): RawBuilder<unknown> =>
  sql`jsonb_to_recordset(${JSON.stringify(setsAsked(registry, question))}::jsonb) a (fact_set text, period_id uuid, keys jsonb)`;

const OF_SET = sql`f.fact_set = a.fact_set and f.period_id is not distinct from a.period_id`;

/** What was kept of a figure in some dinas from one day to another. */
export async function readKeptDays(reader: SqlReader, registry: FigureRegistry, question: DaysQuestion, from: string, to: string): Promise<KeptDays> {
  const ofDinas = sql`f.dinas_id = ${anyOf(question.dinasIds)}`;
  const [spans, first] = await Promise.all([
    reader.query(sql<KeptSpan>`
      select f.dinas_id as "dinasId", f.fact_set as set, f.from_day::text as "from", f.to_day::text as "to",
        (select jsonb_object_agg(k, f.kept -> k) from jsonb_array_elements_text(a.keys) k) as kept
      from ${asked(registry, question)} join figure_day f on ${OF_SET}
      where ${ofDinas} and f.from_day <= ${to}::date and f.to_day >= ${from}::date
      order by f.from_day`),
    reader.query(sql<{ readonly dinasId: string; readonly day: string }>`
      select f.dinas_id as "dinasId", min(f.from_day)::text as day
      from ${asked(registry, question)} join figure_day f on ${OF_SET}
      where ${ofDinas} group by f.dinas_id`),
  ]);
  return new KeptDays(registry, question.key, spans, new Map(first.map(({ dinasId, day }) => [dinasId, day])));
}

/** A figure in some dinas on single days; questions of one place name the same dinas. */
export interface SingleDaysQuestion extends DaysQuestion {
  readonly place: string;
  readonly days: readonly string[];
}

/** What was kept of several figures, each on days of its own: in as many statements for one as for many. */
export async function readKeptDaysOf(reader: SqlReader, registry: FigureRegistry, questions: readonly SingleDaysQuestion[]): Promise<KeptDays[]> {
  const places = JSON.stringify([...new Map(questions.map(({ place, dinasIds }) => [place, { place, dinas_ids: dinasIds }])).values()]);
  const wanted = JSON.stringify(
    questions.flatMap((question, number) => setsAsked(registry, question).map((set) => ({ ...set, number, place: question.place, days: question.days }))),
  );
  const source = sql`jsonb_to_recordset(${wanted}::jsonb) a (number int, place text, fact_set text, period_id uuid, keys jsonb, days date[])
    join jsonb_to_recordset(${places}::jsonb) p (place text, dinas_ids uuid[]) on p.place = a.place
    join figure_day f on f.dinas_id = any(p.dinas_ids) and ${OF_SET}`;
  const [spans, first] = await Promise.all([
    reader.query(sql<KeptSpan & { readonly number: number }>`
      select a.number, f.dinas_id as "dinasId", f.fact_set as set, f.from_day::text as "from", f.to_day::text as "to",
        (select jsonb_object_agg(k, f.kept -> k) from jsonb_array_elements_text(a.keys) k) as kept
      from ${source} where exists (select from unnest(a.days) d (day) where d.day between f.from_day and f.to_day)
      order by f.from_day`),
    reader.query(sql<{ readonly number: number; readonly dinasId: string; readonly day: string }>`
      select a.number, f.dinas_id as "dinasId", min(f.from_day)::text as day from ${source} group by a.number, f.dinas_id`),
  ]);
  const [spansOf, firstOf] = [Map.groupBy(spans, ({ number }) => number), Map.groupBy(first, ({ number }) => number)];
  return questions.map(
    ({ key }, number) => new KeptDays(registry, key, spansOf.get(number) ?? [], new Map((firstOf.get(number) ?? []).map(({ dinasId, day }) => [dinasId, day]))),
  );
}
