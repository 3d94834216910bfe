import pg, { type ClientBase } from 'pg';

/** What pg knows of a client and its types do not tell. */
interface Addressed {
  readonly host: string;
  readonly port: number;
  readonly processID: number | null;
  readonly secretKey: unknown;
}
interface Canceller extends pg.Connection {
  connect(port: number | string, host?: string): void;
  cancel(processID: number, secretKey: unknown): void;
}

/** A request that finds nobody is given up: the statement has its own timeout in the database. */
const REACH_WITHIN_MS = 2_000;

/**
 * Asks PostgreSQL to end the statement that a connection is running. It goes by the key of that connection over one of
 * its own, so it needs no role, no free place in a pool, and can never meet another connection's statement.
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-CANCELING-REQUESTS
 */
export function cancelStatement(client: ClientBase): void {
  const { host, port, processID, secretKey } = client as unknown as Addressed;
  if (processID === null) return;
  const connection = new pg.Connection() as Canceller;
  const end = (): void => void connection.stream.destroy();
  connection.on('error', end);
  setTimeout(end, REACH_WITHIN_MS).unref();
  // PostgreSQL closes it without an answer.
  connection.once('end', end);
  connection.once('connect', () => connection.cancel(processID, secretKey));
  if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`);
  else connection.connect(port, host);
}
