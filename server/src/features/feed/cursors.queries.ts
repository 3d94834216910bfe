import { badInputBecause } from '../../graphql/errors.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import { parseCursor, standingOf, type Cursor } from '../../live/change-log.queries.ts';
import { cursorRefused } from '../../live/cursor-refused.ts';

/** The place that a cursor names. Errors: BAD_INPUT with the reason, for what is none, is of another database, lies ahead of all that was written or before what is kept. */
export async function readCursor(database: string, reader: SqlReader, text: string): Promise<Cursor> {
  const cursor = parseCursor(database, text);
  if (cursor === null)
    throw badInputBecause('NOT_A_CURSOR', 'This is not a cursor of the change feed; send the cursor of a batch, of a board or of an export.');
  if (cursor === 'ELSEWHERE') throw cursorRefused('CURSOR_OF_ANOTHER_DATABASE');
  const standing = await standingOf(reader, cursor);
  if (standing !== 'KEPT') throw cursorRefused(`CURSOR_${standing}`);
  return cursor;
}
