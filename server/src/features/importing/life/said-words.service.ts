import type { Pool, PoolClient } from 'pg';
import type { System } from '../../../database/pools.ts';
import type { ImportKind } from '../rows/index.ts';
import { saidOf } from '../rows/stated-words.reader.ts';
import { WordBook, wordKey, type SaidWord } from '../rows/words.reader.ts';
import type { ImportTask } from './import-state.service.ts';

/** The newest of a government; nobody says more. */
const MOST_WORDS = 5_000;

/** What a government says of words, and before it what is said with the file itself. */
export async function wordsFor(client: PoolClient, { instansi_id: instansiId, mapping }: ImportTask, { header }: ImportKind): Promise<WordBook> {
  const kept = await client.query<SaidWord>(
    `select vocabulary, written, means, overrides, said_at as "saidAt" from import_wording where instansi_id = $1 order by said_at desc limit ${MOST_WORDS}`,
    [instansiId],
  );
  return new WordBook([...kept.rows, ...saidOf(header, mapping?.words ?? [])]);
}

const KEEP = /* sql */ `
  insert into import_wording as w (instansi_id, vocabulary, key, written, means, overrides, account_id)
  select $1, s.vocabulary, s.key, s.written, s.means, s.overrides, $2
  from json_to_recordset($3::json) as s (vocabulary text, key text, written text, means text, overrides boolean) order by s.vocabulary, s.key
  on conflict (instansi_id, vocabulary, key) do update
    set written = excluded.written, means = excluded.means, overrides = excluded.overrides, account_id = excluded.account_id, said_at = now(), version = w.version + 1
    where (w.means, w.overrides) is distinct from (excluded.means, excluded.overrides)`;

interface Government {
  readonly instansiId: string;
  readonly accountId: string | null;
}

/** Keeps what was said of words for every file of a government; what was said before of the same word is replaced. */
export const keepWords = async (db: System | Pool | PoolClient, { instansiId, accountId }: Government, said: readonly SaidWord[]): Promise<void> => {
  if (said.length > 0) await db.query(KEEP, [instansiId, accountId, JSON.stringify(said.map((word) => ({ ...word, key: wordKey(word.written) })))]);
};

/** The same of what came with a file. */
export const keepWordsOf = (db: System | Pool | PoolClient, task: ImportTask, { header }: ImportKind): Promise<void> =>
  keepWords(db, { instansiId: task.instansi_id, accountId: task.account_id }, saidOf(header, task.mapping?.words ?? []));
