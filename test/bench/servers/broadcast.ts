import pg from 'pg';
import { BOARD_SQL } from '../questions.ts';
import { boardBody, type BoardSqlRow } from './board.ts';

const databaseUrl = process.env['BENCH_DATABASE_URL'] ?? '';
const [instansiId, periodId] = (process.env['BENCH_BOARD'] ?? '').split(',');

/** Hears the run's notification, reads the rows of the board with one select, and hands over the event of a changed board. Newcomers get the latest one. */
export async function onBoardChange(channel: string, publish: (event: object) => void): Promise<{ latest(): object }> {
  const reader = new pg.Client({ connectionString: databaseUrl });
  const listener = new pg.Client({ connectionString: databaseUrl });
  await Promise.all([reader.connect(), listener.connect()]);
  const readBoard = async (): Promise<object> => {
    const { rows } = await reader.query<BoardSqlRow>({ name: 'board', text: BOARD_SQL, values: [instansiId, periodId] });
    return { kind: 'CHANGED', staleReason: null, ...boardBody(rows) };
  };
  let latest = await readBoard();
  listener.on('notification', () => {
    void readBoard().then((event) => {
      latest = event;
      publish(event);
    });
  });
  await listener.query(`listen ${channel}`);
  return { latest: () => latest };
}
