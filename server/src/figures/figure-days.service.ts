import { addDays } from '../rules/local-date.ts';
import type { Counting } from './recount.service.ts';

/**
 * Carries what is stored into the days: the newest span of each fact set of a dinas goes on while its values stay the same, and
 * a new one begins where they differ or where a day is missing in between. Of a day the last values stay; of a day that
 * is over nothing is written any more, whatever is counted later (docs/decisions/0029).
 */
const KEEP = /* sql */ `
  with counted as (
    select s.instansi_id, s.dinas_id, s.period_id, s.fact_set, t.today, named.kept
    from jsonb_to_recordset($1::jsonb) t (instansi_id uuid, today date)
    join stored_figures s on s.instansi_id = t.instansi_id and t.today between s.as_of and s.holds_until
    join jsonb_to_recordset($2::jsonb) d (definition text, keys jsonb) on d.definition = s.definition
    cross join lateral (
      select jsonb_object_agg(k.key, s.values -> (k.place - 1)::int) as kept from jsonb_array_elements_text(d.keys) with ordinality k (key, place)
    ) named
    where ($3::uuid[] is null or s.dinas_id = any($3)) and named.kept is not null
  ), beside as (
    select c.*, l.id, l.from_day, l.to_day, l.kept = c.kept as same
    from counted c
    left join lateral (
      select f.id, f.from_day, f.to_day, f.kept from figure_day f
      where f.dinas_id = c.dinas_id and f.fact_set = c.fact_set and f.period_id is not distinct from c.period_id
      order by f.from_day desc limit 1
    ) l on true
  ), changed as (
    update figure_day f set
      to_day = case when b.same then b.today when b.from_day = b.today then f.to_day else b.today - 1 end,
      kept = case when b.from_day = b.today then b.kept else f.kept end
    from beside b
    where f.id = b.id and (b.same and b.to_day = b.today - 1 or not b.same and b.to_day = b.today)
  )
  insert into figure_day (instansi_id, dinas_id, period_id, fact_set, from_day, to_day, kept)
  select b.instansi_id, b.dinas_id, b.period_id, b.fact_set, b.today, b.today, b.kept from beside b
  where b.id is null or b.to_day < b.today - 1 or not b.same and b.from_day < b.today and b.to_day <= b.today
  on conflict (dinas_id, fact_set, period_id, from_day) do nothing`;

/** Older days are forgotten. With a row only where a figure changed, five years of a government of fifty dinas are some ten megabytes. */
const KEPT_DAYS = 1_830;

/** The figures of each day, kept by the server that counts: whenever they change, and of every dinas once a day has begun. */
export class FigureDays {
  /** Dinas that were counted since they were kept; a failure forgets none. */
  readonly #unkept = new Set<string>();
  /** The days that all were kept for. */
  #kept: string | null = null;

  constructor(private readonly parts: Counting) {}

  note(dinasIds: Iterable<string>): void {
    for (const id of dinasIds) this.#unkept.add(id);
  }

  /** Another server keeps them now. */
  forget(): void {
    this.#unkept.clear();
    this.#kept = null;
  }

  async keep(now: Date): Promise<void> {
    const { system, registry, definitions, calendar } = this.parts;
    const days = JSON.stringify(calendar.instansiIds().map((id) => ({ instansi_id: id, today: calendar.today(id, now) })));
    const some = this.#kept === days ? [...this.#unkept] : null;
    if (some?.length === 0) return;
    const named = registry.sets.map((set) => ({ definition: definitions.get(set.key), keys: registry.counted(set).map(([key]) => key) }));
    await system.query(KEEP, [days, JSON.stringify(named), some]);
    if (some === null) await system.query('delete from figure_day where to_day < $1::date', [addDays(now.toISOString().slice(0, 10), -KEPT_DAYS)]);
    for (const id of some ?? this.#unkept) this.#unkept.delete(id);
    this.#kept = days;
  }
}
