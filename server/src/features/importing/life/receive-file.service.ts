import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pool } from 'pg';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import { MAX_FILE_BYTES } from '../reading/reading-limits.parameters.ts';
import { shownValue } from '../rows/row-problem.ts';
import { SILENCE_SECONDS } from './import-limits.parameters.ts';

export interface ReceivedFile {
  readonly pool: Pool;
  readonly accountId: string | null;
  readonly instansiId: string;
  /** The dinas the file is of; null when it speaks of the whole instansi. */
  readonly dinasId: string | null;
  /** Name of a kind of file. */
  readonly kind: string;
  readonly fileName: string;
  readonly stream: Readable;
  /** Announced size, when the sender knows it; the real one is counted. */
  readonly byteSize: number | null;
}

// A folder per account of the machine: files of people are nobody else's to read.
const folder = (): string => join(tmpdir(), `selaras-imports-${userInfo().uid}`);

export const fileOf = (importId: string): string => join(folder(), importId);

const tooLarge = (): ImportFileRefused =>
  new ImportFileRefused(
    'FILE_TOO_LARGE',
    `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB.`,
    'Split it into several files, or save it as CSV with only the columns that are needed.',
  );

function limited(): { readonly transform: Transform; readonly size: () => number } {
  let size = 0;
  const transform = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > MAX_FILE_BYTES) done(tooLarge());
      else done(null, chunk);
    },
  });
  return { transform, size: () => size };
}

const REGISTER = /* sql */ `
  insert into import (account_id, instansi_id, dinas_id, kind, state, file_name, byte_size, held_until)
  select $1, i.id, d.id, $4, 'RECEIVED', $5, $6, now() + interval '${SILENCE_SECONDS} seconds' from instansi i left join dinas d on d.id = $3 and d.instansi_id = i.id
  where i.id = $2 and ($3::uuid is null or d.id is not null) returning id`;

/**
 * Takes a file in, never more than the limit, and registers it as an import that is ready to be checked.
 * Errors: ImportFileRefused when the file is too large or the dinas is not of the instansi; nothing is kept then.
 */
export async function receiveFile({ pool, accountId, instansiId, dinasId, kind, fileName, stream, byteSize }: ReceivedFile): Promise<string> {
  // What fails before the pipeline listens is told by the pipeline.
  stream.on('error', () => undefined);
  if (byteSize !== null && byteSize > MAX_FILE_BYTES) {
    stream.destroy();
    throw tooLarge();
  }
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const draft = fileOf(`${randomUUID()}.part`);
  const limit = limited();
  try {
    await pipeline(stream, limit.transform, createWriteStream(draft, { mode: 0o600 }));
    const name = shownValue(fileName.split(/[/\\]/).at(-1) ?? '') || 'file';
    const registered = await pool.query<{ id: string }>(REGISTER, [accountId, instansiId, dinasId, kind, name, limit.size()]);
    const importId = registered.rows[0]?.id;
    if (importId === undefined)
      throw new ImportFileRefused('DINAS_UNKNOWN', 'The chosen dinas is not part of this government.', 'Choose a dinas of the government, or none.');
    await rename(draft, fileOf(importId));
    return importId;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Whether the file of an import lies on this machine. */
export const isHere = (importId: string): Promise<boolean> =>
  stat(fileOf(importId)).then(
    () => true,
    () => false,
  );

export const forgetFile = (importId: string): Promise<void> => rm(fileOf(importId), { force: true });

const A_DAY_MS = 86_400_000;

/** Removes what a killed server left in the folder; a day later nobody can still be reading it. */
export async function forgetLeftFiles(now: Date): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  for (const name of names) {
    const left = await stat(fileOf(name)).catch(() => null);
    if (left && now.getTime() - left.mtimeMs > A_DAY_MS) await rm(fileOf(name), { force: true });
  }
}
