import type { Child } from './child.ts';
import type { DatabaseCpu } from './database-cpu.ts';

/** Microseconds of CPU; the database's is null where it cannot be known. */
export interface Cost {
  readonly server: number;
  readonly database: number | null;
}

const CORES = 2;

/**
 * Requests per second that two cores can serve, of which node never uses more than one. It says what the work costs;
 * the rate on a clock says also who won the cores from whom, and sixteen backends win more than one event loop.
 */
export function capacity({ server, database }: Cost): number | null {
  return database === null ? null : Math.min(1e6 / server, (CORES * 1e6) / (server + database));
}

/** Does the work and says what it cost a server and the database, divided among the pieces that the work says it had. */
export async function measureCost<T>(
  child: Child,
  databaseCpu: DatabaseCpu | null,
  work: () => Promise<T>,
  pieces: (result: T) => number,
): Promise<{ readonly result: T; readonly cost: Cost }> {
  const [serverBefore, databaseBefore] = [await child.ask<number>('cpu'), databaseCpu?.read()];
  const result = await work();
  const [server, database] = [(await child.ask<number>('cpu')) - serverBefore, databaseBefore && databaseCpu?.since(databaseBefore)];
  return { result, cost: { server: server / pieces(result), database: database === undefined ? null : database / pieces(result) } };
}
