import { Readable } from 'node:stream';
import type { Pool } from 'pg';
import { ImportFileRefused, type ImportProblem } from '../reading/file-refused.errors.ts';
import type { OutcomeCounts } from '../rows/check-statements.ts';
import type { ImportKind } from '../rows/index.ts';
import { checkImport, type ImportOptions } from './check-import.service.ts';
import { cancelImport } from './end-import.service.ts';
import { faultInCheck } from './import-problems.ts';
import { findImport } from './import-state.service.ts';
import { ImportRowsRefused } from './importing.errors.ts';
import { OPERATOR } from './importing.lifecycle.ts';
import type { ImportLog } from './own-connection.ts';
import { receiveFile } from './receive-file.service.ts';

export interface ImportText extends Omit<ImportOptions, 'kinds'> {
  readonly pool: Pool;
  readonly instansiId: string;
  readonly dinasId: string | null;
  readonly kind: ImportKind;
  /** CSV, header first, without line ends. */
  readonly lines: Iterable<string>;
  readonly fileName?: string;
}

function* inChunks(lines: Iterable<string>): Generator<Buffer> {
  let chunk: string[] = [];
  for (const line of lines) {
    chunk.push(line);
    if (chunk.length === 1_000) {
      yield Buffer.from(`${chunk.join('\n')}\n`);
      chunk = [];
    }
  }
  yield Buffer.from(chunk.join('\n'));
}

/** Problems of refused rows, the first ones only. */
async function firstProblems(pool: Pool, importId: string, limit: number): Promise<ImportProblem[]> {
  const found = await pool.query<{ problem: ImportProblem }>(
    `select p as problem from import_row r cross join lateral jsonb_array_elements(r.problems) p where r.import_id = $1 and r.outcome = 'REFUSED' order by r.row_number limit $2`,
    [importId, limit],
  );
  return found.rows.map((row) => row.problem);
}

/**
 * Imports a text from end to end: the way every file goes, in one call.
 * Errors: ImportRowsRefused with the first problems, ImportFileRefused; nothing is applied then.
 */
export async function importText({ pool, instansiId, dinasId, kind, lines, fileName, ...options }: ImportText): Promise<OutcomeCounts> {
  const importId = await receiveFile({
    pool,
    accountId: null,
    instansiId,
    dinasId,
    kind: kind.name,
    fileName: fileName ?? `${kind.name.toLowerCase()}.csv`,
    stream: Readable.from(inChunks(lines)),
    byteSize: null,
  });
  const faults: unknown[] = [];
  const log: ImportLog = {
    error(details, message) {
      options.log?.error(details, message);
      faults.push(details);
    },
  };
  await checkImport(pool, importId, { ...options, kinds: new Map([[kind.name, kind]]), log, thenApply: { accountId: null } });
  const done = await findImport(pool, importId);
  if (done?.state === 'APPLIED') return done.counts;
  if (done?.state === 'CHECKED') {
    const problems = await firstProblems(pool, importId, 20);
    await cancelImport(pool, importId, OPERATOR);
    throw new ImportRowsRefused(problems, done.counts.refused);
  }
  throw ImportFileRefused.of(done?.problem ?? faultInCheck, faults[0]);
}
