import { badInputBecause } from '../../graphql/errors.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import { isAhead, parseCursor, type Cursor } from '../../live/change-log.queries.ts';

const ANEW = 'read the boards again, or everything from GET /export/everything.jsonl, and go on from the cursor that comes with it.';

/** The place that a cursor names. Errors: BAD_INPUT with the reason, for what is none, is of another database or lies ahead of all that was written. */
export async function readCursor(database: string, reader: SqlReader, text: string): Promise<Cursor> {
  const cursor = parseCursor(database, text);
  if (cursor === null)
    throw badInputBecause('NOT_A_CURSOR', 'This is not a cursor of the change feed; send the cursor of a batch, of a board or of an export.');
  if (cursor === 'ELSEWHERE') throw badInputBecause('CURSOR_OF_ANOTHER_DATABASE', `This cursor is of another database or of before a restore; ${ANEW}`);
  if (await isAhead(reader, cursor)) throw badInputBecause('CURSOR_AHEAD', `This cursor lies ahead of everything that was written in this database; ${ANEW}`);
  return cursor;
}
