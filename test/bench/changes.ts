import { createClient } from 'graphql-ws';
import pg from 'pg';
import WebSocket from 'ws';
import type { RunningCheckout } from './contenders.ts';
import { quantile } from './measures.ts';
import { BOARD_STREAM, DINAS_STREAM, FEED_STREAM } from './questions.ts';

const STREAMS = ['feed', 'board', 'dinas'] as const;
type StreamName = (typeof STREAMS)[number];

/** From a statement of SQL to those who watch. */
export interface ChangeWait {
  readonly change: string;
  readonly stream: StreamName;
  readonly p50: number;
  readonly p95: number;
  readonly reach: number;
}

const REACH: Readonly<Record<StreamName, number>> = { feed: 15, board: 120, dinas: 150 };

/** Each changes a figure, or it would be told to nobody: a need up and down by one, a rating begun and not begun, an appointment ended and not ended. */
const CHANGES: Readonly<Record<string, { readonly rows: string; readonly statement: string }>> = {
  'a need': {
    rows: 'select n.id from position_need n where n.dinas_id = $1 and n.validity @> current_date and $2::uuid is not null order by n.id limit 50',
    statement: 'update position_need set need = need # 1 where id = $1',
  },
  'a rating': {
    rows: `select v.id from evaluation v where v.dinas_id = $1 and v.period_id = $2 and v.state in ('NOT_STARTED', 'DRAFT') order by v.id limit 50`,
    statement: `update evaluation set state = case state when 'DRAFT' then 'NOT_STARTED' else 'DRAFT' end, started_at = case state when 'DRAFT' then null else now() end where id = $1`,
  },
  'an appointment': {
    rows: `select a.id from assignment a where a.dinas_id = $1 and a.kind = 'DEFINITIF' and a.validity @> current_date and (a.valid_to is null or a.valid_to = current_date - 1) and $2::uuid is not null order by a.id limit 50`,
    statement: 'update assignment set valid_to = case when valid_to is null then greatest(valid_from, current_date - 1) end where id = $1',
  },
};

/** Apart, so that each comes alone: changes that come together are counted together. */
const APART_MS = [300, 700] as const;
const LONGEST_MS = 20_000;
const WARM_UPS = 3;

interface Watched {
  readonly kind?: string;
  readonly changes?: readonly unknown[];
}

/** The largest dinas of the demonstration, which is the slowest to count. Arrival is when the message is whole at the client. */
export async function runChanges({ url, token, databaseUrl, subjects: { medan, large } }: RunningCheckout, times: number): Promise<ChangeWait[]> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  const heard = new Map<StreamName, () => void>();
  const ends: (() => void)[] = [];
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => undefined);
  const watch = (name: StreamName, query: string, variables: Record<string, unknown>): Promise<void> =>
    new Promise((ready) => {
      const end = client.subscribe<Record<string, Watched>>(
        { query, variables },
        {
          next: ({ data, errors }) => {
            if (errors) return failed.reject(new Error(`${name}: ${JSON.stringify(errors)}`));
            const event = Object.values(data ?? {})[0]!;
            if (event.changes ? event.changes.length > 0 : event.kind === 'CHANGED') heard.get(name)?.();
            ready();
          },
          error: (error) => failed.reject(error instanceof Error ? error : new Error(JSON.stringify(error))),
          complete: () => undefined,
        },
      );
      ends.push(end);
    });
  try {
    const [instansiId, periodId] = [`instansi_${medan.instansiId}`, `period_${medan.periodId}`];
    await Promise.race([
      failed.promise,
      Promise.all([
        watch('feed', FEED_STREAM, { instansiId }),
        watch('board', BOARD_STREAM, { instansiId, periodId }),
        watch('dinas', DINAS_STREAM, { id: `dinas_${large.dinasId}`, periodId }),
      ]),
    ]);
    const found: ChangeWait[] = [];
    for (const [change, { rows, statement }] of Object.entries(CHANGES)) {
      const { rows: ids } = await database.query<{ id: string }>(rows, [large.dinasId, medan.periodId]);
      if (ids.length === 0) throw new Error(`the demonstration has nothing to change for ${change}`);
      const took = new Map<StreamName, number[]>(STREAMS.map((name) => [name, []]));
      for (let number = 0; number < WARM_UPS + times; number++) {
        await new Promise((done) => setTimeout(done, APART_MS[0] + Math.random() * (APART_MS[1] - APART_MS[0])));
        const began = performance.now();
        const all = STREAMS.map(
          (name) =>
            new Promise<void>((done, fail) => {
              const timer = setTimeout(() => fail(new Error(`${change}: nothing came on the ${name} stream`)), LONGEST_MS);
              heard.set(name, () => {
                heard.delete(name);
                clearTimeout(timer);
                if (number >= WARM_UPS) took.get(name)!.push(performance.now() - began);
                done();
              });
            }),
        );
        // Twice each in turn: there and back, so that the demonstration is afterwards what it was.
        await database.query(statement, [ids[(number >> 1) % ids.length]!.id]);
        await Promise.race([failed.promise, Promise.all(all)]);
      }
      for (const stream of STREAMS) {
        const waited = took.get(stream)!;
        found.push({ change, stream, p50: quantile(waited, 0.5), p95: quantile(waited, 0.95), reach: REACH[stream] });
      }
    }
    return found;
  } finally {
    for (const end of ends) end();
    await client.dispose();
    await database.end();
  }
}
