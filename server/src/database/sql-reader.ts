import type { RawBuilder } from 'kysely';
import type { ClientBase, Pool } from 'pg';
import { compileSql } from './read-session.ts';

/** Anything that runs a piece of SQL and gives back its rows: a viewer's read session, or the system's own connection. */
export interface SqlReader {
  query<Row>(fragment: RawBuilder<Row>): Promise<Row[]>;
}

export function readerOf(connection: ClientBase | Pool): SqlReader {
  return {
    async query<Row>(fragment: RawBuilder<Row>): Promise<Row[]> {
      const compiled = compileSql(fragment);
      return (await connection.query(compiled.sql, compiled.parameters as unknown[])).rows as Row[];
    },
  };
}
