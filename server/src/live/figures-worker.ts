import { sql } from 'kysely';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Calendar } from '../database/calendar.ts';
import { readerOf } from '../database/sql-reader.ts';
import { countFigures, readHorizon, type FigureValues } from '../features/figures/index.ts';
import { hasPendingChanges, readChangesAfter, type ChangeRow, type Cursor } from './change-log.queries.ts';
import type { Hub } from './hub.ts';

/** Changes of so many milliseconds are worked off together: too short to notice, long enough to tame an import. */
const COALESCE_MS = 50;
/** A notification can be lost with its connection; looking anyway once a second bounds the damage. */
const POLL_MS = 1_000;
const BATCH = 500;
/** A recompute that takes longer leaves the boards behind, and they say so. */
const BEHIND_AFTER_MS = 10_000;
/** One upsert carries this many dinas at most, so that no statement holds the board for long. */
const DINAS_PER_STEP = 20;

interface Dirty {
  /** False when only evaluations changed: the staffing figures stay as they are. */
  staffing: boolean;
}

interface Computed {
  instansi_id: string;
  dinas_id: string;
  period_id: string | null;
  values: FigureValues;
  as_of: string;
  cursor_xid: string;
  computed_at: string;
}

/** Keeps the stored figures equal to a recount: reads the change log, recomputes the dinas it names, never patches. */
export class FiguresWorker {
  #cursor: Cursor | null = null;
  /** Dinas to recompute; one leaves when its new figures are stored, so that a lost connection forgets none. */
  readonly #dirty = new Map<string, Dirty>();
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  readonly #poll = setInterval(() => this.wake(), POLL_MS).unref();

  constructor(
    private readonly system: Pool,
    private readonly calendar: Calendar,
    private readonly hub: Hub,
    private readonly log: Logger,
    private readonly clock: () => Date,
  ) {}

  /** Something may have changed. Cheap to call; many calls become one look. */
  wake(): void {
    if (this.#stopped || this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#running) this.#again = true;
      else void this.#start();
    }, COALESCE_MS);
  }

  #start(): Promise<void> {
    const running = this.#run().finally(() => {
      this.#running = null;
      if (!this.#again) return;
      this.#again = false;
      this.wake();
    });
    this.#running = running;
    return running;
  }

  /** Works until every committed change is in the stored figures. */
  async settle(): Promise<void> {
    for (;;) {
      while (this.#running) await this.#running;
      await this.#start();
      if (!(await hasPendingChanges(readerOf(this.system)))) return;
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#poll);
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }

  async #run(): Promise<void> {
    const behind = setTimeout(() => this.hub.setStale('RECOMPUTE_BEHIND'), BEHIND_AFTER_MS).unref();
    try {
      await this.#work();
      this.hub.clearStale('DATABASE_UNREACHABLE', 'RECOMPUTE_BEHIND');
    } catch (error) {
      if (this.#stopped) return;
      this.log.warn({ error: (error as Error).message }, 'the live figures could not be recomputed; trying again');
      this.hub.setStale('DATABASE_UNREACHABLE');
    } finally {
      clearTimeout(behind);
    }
  }

  async #work(): Promise<void> {
    const reader = readerOf(this.system);
    const dirty = this.#dirty;
    // Read before the changes: what commits between the two is then above it, and nobody is told that it was seen.
    const horizon = await readHorizon(reader);
    await this.calendar.load(this.system);
    await this.#markOutdated(dirty);
    this.#cursor ??= await this.#startCursor();
    for (;;) {
      const changes = await readChangesAfter(reader, this.#cursor, {}, BATCH);
      await this.#markChanged(changes, dirty);
      const last = changes.at(-1);
      if (last) this.#cursor = { xid: last.xid, sequence: last.sequence };
      if (changes.length < BATCH) break;
    }
    const ids = [...dirty.keys()];
    for (let at = 0; at < ids.length; at += DINAS_PER_STEP) {
      const step = new Map(ids.slice(at, at + DINAS_PER_STEP).map((id) => [id, dirty.get(id)!]));
      await this.#recompute(step);
      for (const id of step.keys()) dirty.delete(id);
    }
    this.hub.reached(horizon);
  }

  /** Where the stored figures end; without any, at the end of the feed, because they are all made anew. */
  async #startCursor(): Promise<Cursor> {
    const found = await this.system.query<{ xid: string }>(
      'select coalesce(min(cursor_xid), pg_snapshot_xmin(pg_current_snapshot()))::text as xid from stored_figures',
    );
    return { xid: found.rows[0]!.xid, sequence: 0 };
  }

  /** Dinas without figures, without figures of a period, or whose figures are of another day than today. */
  async #markOutdated(dirty: Map<string, Dirty>): Promise<void> {
    const now = this.clock();
    const days = this.calendar.instansiIds().map((id) => ({ instansi_id: id, today: this.calendar.today(id, now) }));
    const found = await this.system.query<{ id: string; staffing: boolean }>(
      `select d.id, bool_or(p.id is null) as staffing
       from dinas d
       join jsonb_to_recordset($1::jsonb) as t (instansi_id uuid, today date) on t.instansi_id = d.instansi_id
       cross join lateral (select null::uuid as id union all select e.id from evaluation_period e where e.instansi_id = d.instansi_id) p
       left join stored_figures s on s.dinas_id = d.id and s.period_id is not distinct from p.id
       where s.id is null or s.as_of <> t.today group by d.id`,
      [JSON.stringify(days)],
    );
    for (const row of found.rows) dirty.set(row.id, { staffing: row.staffing || (dirty.get(row.id)?.staffing ?? false) });
  }

  async #markChanged(changes: readonly ChangeRow[], dirty: Map<string, Dirty>): Promise<void> {
    const whole = new Set<string>();
    for (const change of changes) {
      if (change.topic === 'ACCESS' || change.topic === 'IMPORT') continue;
      const staffing = change.topic !== 'EVALUATION';
      for (const id of change.dinasIds) dirty.set(id, { staffing: staffing || (dirty.get(id)?.staffing ?? false) });
      if (change.entity === 'evaluation_period' && change.instansiId) whole.add(change.instansiId);
    }
    if (whole.size === 0) return;
    const found = await this.system.query<{ id: string }>('select id from dinas where instansi_id = any($1)', [[...whole]]);
    for (const row of found.rows) if (!dirty.has(row.id)) dirty.set(row.id, { staffing: false });
  }

  async #recompute(dirty: ReadonlyMap<string, Dirty>): Promise<void> {
    const client = await this.system.connect();
    let computed: Computed[];
    let horizon: string;
    try {
      await client.query('begin isolation level repeatable read read only');
      const reader = readerOf(client);
      horizon = await readHorizon(reader);
      const places = await reader.query(sql<{ id: string; instansiId: string; periodIds: string[] }>`
        select d.id, d.instansi_id as "instansiId", coalesce(array_agg(p.id) filter (where p.id is not null), '{}') as "periodIds"
        from dinas d left join evaluation_period p on p.instansi_id = d.instansi_id where d.id = any(${[...dirty.keys()]}::uuid[]) group by d.id`);
      computed = [];
      for (const [instansiId, group] of Map.groupBy(places, (place) => place.instansiId))
        computed.push(...(await this.#countGroup(reader, instansiId, group, dirty, horizon)));
      await client.query('commit');
      client.release();
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
    await this.#store(computed);
  }

  async #countGroup(
    reader: ReturnType<typeof readerOf>,
    instansiId: string,
    group: readonly { id: string; periodIds: string[] }[],
    dirty: ReadonlyMap<string, Dirty>,
    horizon: string,
  ): Promise<Computed[]> {
    const now = this.clock();
    const asOf = this.calendar.today(instansiId, now);
    const row = (dinasId: string, periodId: string | null, values: FigureValues | undefined): Computed => ({
      instansi_id: instansiId,
      dinas_id: dinasId,
      period_id: periodId,
      values: values ?? {},
      as_of: asOf,
      cursor_xid: horizon,
      computed_at: now.toISOString(),
    });
    const staffed = group.filter((place) => dirty.get(place.id)?.staffing).map((place) => place.id);
    const staffing = await countFigures(reader, { asOf, dinasIds: staffed, periodId: null }, 'dinas_id');
    const rows = staffed.map((id) => row(id, null, staffing.get(id)));
    const dinasIds = group.map((place) => place.id);
    for (const periodId of group[0]?.periodIds ?? []) {
      const evaluation = await countFigures(reader, { asOf, dinasIds, periodId }, 'dinas_id', ['evaluation']);
      rows.push(...dinasIds.map((id) => row(id, periodId, evaluation.get(id))));
    }
    return rows;
  }

  /** Newer figures are never replaced by older ones of a slower server. */
  async #store(computed: readonly Computed[]): Promise<void> {
    if (computed.length === 0) return;
    await this.system.query(
      `insert into stored_figures (instansi_id, dinas_id, period_id, values, as_of, cursor_xid, computed_at)
       select c.instansi_id, c.dinas_id, c.period_id, c.values, c.as_of, c.cursor_xid::xid8, c.computed_at
       from jsonb_to_recordset($1::jsonb) as c (instansi_id uuid, dinas_id uuid, period_id uuid, values jsonb, as_of date, cursor_xid text, computed_at timestamptz)
       order by c.dinas_id, c.period_id
       on conflict (dinas_id, period_id) do update set values = excluded.values, as_of = excluded.as_of, cursor_xid = excluded.cursor_xid, computed_at = excluded.computed_at
       where stored_figures.cursor_xid <= excluded.cursor_xid`,
      [JSON.stringify(computed)],
    );
    for (const [instansiId, rows] of Map.groupBy(computed, (row) => row.instansi_id)) {
      await this.system.query(`select pg_notify('selaras_figures', $1)`, [
        JSON.stringify({ instansiId, dinasIds: [...new Set(rows.map((row) => row.dinas_id))] }),
      ]);
    }
  }
}
