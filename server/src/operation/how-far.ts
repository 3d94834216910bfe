/** How far the database lets anybody read, and how far the figures of some definitions go. */
export const HOW_FAR = /* sql */ `
  with horizon as (select pg_snapshot_xmin(s) as xmin, pg_snapshot_xmax(s) as xmax from pg_current_snapshot() s)
  select (h.xmax::text::bigint - h.xmin::text::bigint)::float8 as held,
    coalesce((select extract(epoch from clock_timestamp() - min(c.occurred_at)) from change_log c where c.xid >= h.xmin), 0)::float8 as feed,
    coalesce((select extract(epoch from clock_timestamp() - min(c.occurred_at)) from change_log c
      where c.xid < h.xmin and c.xid >= (select min(f.counted_below) from figure_definition f where f.definition = any($1))), 0)::float8 as figures
  from horizon h`;

/** Held back: transactions; feed and figures: seconds. */
export interface HowFar {
  readonly held: number;
  readonly feed: number;
  readonly figures: number;
}
