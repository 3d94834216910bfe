import type { RawBuilder } from 'kysely';
import type { System } from './pools.ts';
import { compileSql, type Planned } from './read-session.ts';

/** Anything that runs a piece of SQL and gives back its rows: a viewer's read session, or the system's own connection. */
export interface SqlReader {
  query<Row>(fragment: RawBuilder<Row>, planned?: Planned): Promise<Row[]>;
}

/** Everything through it is planned each time. */
export function readerOf(connection: System): SqlReader {
  return {
    async query<Row>(fragment: RawBuilder<Row>): Promise<Row[]> {
      const compiled = compileSql(fragment);
      return (await connection.query(compiled.sql, compiled.parameters as unknown[])).rows as Row[];
    },
  };
}
