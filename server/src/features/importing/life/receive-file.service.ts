import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pool } from 'pg';
import { fill } from '../../../rules/languages.ts';
import type { Send } from '../../../access/idempotency-keys.service.ts';
import { inTransaction } from '../../../database/pools.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import { MAX_FILE_BYTES, MAX_SHEET_NAME } from '../reading/reading-limits.parameters.ts';
import type { StatedMapping } from '../rows/mapping.reader.ts';
import { shownValue } from '../rows/row-problem.ts';
import { FILE_KEPT_HOURS, SILENCE_SECONDS } from './import-limits.parameters.ts';
import type { UploadKey } from './upload-key.service.ts';

export interface ReceivedFile {
  readonly pool: Pool;
  readonly accountId: string | null;
  readonly instansiId: string;
  /** The dinas the file is of; null when it speaks of the whole instansi. */
  readonly dinasId: string | null;
  /** Name of a kind of file. */
  readonly kind: string;
  readonly fileName: string;
  /** The sheet of a workbook to be read; without it, the one that fits best. */
  readonly sheet?: string | null;
  /** What is laid down about its columns; proven. */
  readonly mapping?: StatedMapping | null;
  readonly stream: Readable;
  /** Announced size, when the sender knows it; the real one is counted. */
  readonly byteSize: number | null;
  /** What it was sent under, where it is to be taken once. */
  readonly key?: UploadKey | null;
}

// A folder per account of the machine: files of people are nobody else's to read.
const folder = (): string => join(tmpdir(), `selaras-imports-${userInfo().uid}`);

export const fileOf = (importId: string): string => join(folder(), importId);

const tooLarge = (): ImportFileRefused =>
  new ImportFileRefused(
    'FILE_TOO_LARGE',
    fill({ id: 'Berkas ini lebih besar dari {megabytes} MB.', en: 'The file is larger than {megabytes} MB.' }, { megabytes: MAX_FILE_BYTES / 1024 / 1024 }),
    {
      id: 'Bagi menjadi beberapa berkas, atau simpan sebagai CSV dengan kolom yang diperlukan saja.',
      en: 'Split it into several files, or save it as CSV with only the columns that are needed.',
    },
  );

function limited(key: UploadKey | null): { readonly transform: Transform; readonly size: () => number } {
  let size = 0;
  const transform = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > MAX_FILE_BYTES) return done(tooLarge());
      key?.hear(chunk);
      done(null, chunk);
    },
  });
  return { transform, size: () => size };
}

const REGISTER = /* sql */ `
  insert into import (account_id, instansi_id, dinas_id, kind, state, file_name, byte_size, sheet, mapping, held_until, file_until)
  select $1, i.id, d.id, $4, 'RECEIVED', $5, $6, $7, $8, now() + interval '${SILENCE_SECONDS} seconds', now() + interval '${FILE_KEPT_HOURS} hours' from instansi i left join dinas d on d.id = $3 and d.instansi_id = i.id
  where i.id = $2 and ($3::uuid is null or d.id is not null) returning id`;

/**
 * Takes a file in, never more than the limit, and registers it as an import that is ready to be checked.
 * Errors: ImportFileRefused when the file is too large or the dinas is not of the instansi, KeyTaken; nothing is kept then.
 */
export async function receiveFile({
  pool,
  accountId,
  instansiId,
  dinasId,
  kind,
  fileName,
  sheet = null,
  mapping = null,
  stream,
  byteSize,
  key = null,
}: ReceivedFile): Promise<string> {
  // What fails before the pipeline listens is told by the pipeline.
  stream.on('error', () => undefined);
  if (byteSize !== null && byteSize > MAX_FILE_BYTES) {
    stream.destroy();
    throw tooLarge();
  }
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const draft = fileOf(`${randomUUID()}.part`);
  const limit = limited(key);
  try {
    await pipeline(stream, limit.transform, createWriteStream(draft, { mode: 0o600 }));
    const name = shownValue(fileName.split(/[/\\]/).at(-1) ?? '') || 'file';
    return await inTransaction(pool, async (client) => {
      const send: Send = async (text, values) => (await client.query<object>(text, [...values])).rows;
      await key?.claim(send);
      const registered = await client.query<{ id: string }>(REGISTER, [
        accountId,
        instansiId,
        dinasId,
        kind,
        name,
        limit.size(),
        sheet?.slice(0, MAX_SHEET_NAME).toWellFormed().replaceAll('\0', '') ?? null,
        mapping === null ? null : JSON.stringify(mapping),
      ]);
      const importId = registered.rows[0]?.id;
      if (importId === undefined)
        throw new ImportFileRefused(
          'DINAS_UNKNOWN',
          { id: 'Perangkat daerah yang dipilih bukan bagian dari instansi ini.', en: 'The chosen dinas is not part of this government.' },
          { id: 'Pilih perangkat daerah dari instansi ini, atau kosongkan.', en: 'Choose a dinas of the government, or none.' },
        );
      await key?.keep(send, importId);
      // Last: an import that is registered has its file.
      await rename(draft, fileOf(importId));
      return importId;
    });
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

const HOUR_MS = 3_600_000;
/** A file of which the import is being registered is here before the import is. */
const SETTLED_MS = 60_000;

/** What a killed server left of a file that was arriving: a day later nobody can still be sending it. */
const isDraft = (name: string): boolean => name.endsWith('.part');

/** A file that is kept. */
export interface KeptFile {
  readonly importId: string;
  readonly bytes: number;
  readonly since: number;
}

/** The files of imports on this machine, the oldest first, and none of this moment. What nobody can still need goes at once. */
export async function keptFiles(now: Date): Promise<KeptFile[]> {
  const names = await readdir(folder()).catch(() => []);
  const kept: KeptFile[] = [];
  for (const name of names) {
    const left = await stat(fileOf(name)).catch(() => null);
    if (!left) continue;
    const age = now.getTime() - left.mtimeMs;
    // Also those of databases that are gone.
    if (age > (isDraft(name) ? 24 : FILE_KEPT_HOURS + 24) * HOUR_MS) await rm(fileOf(name), { force: true });
    else if (!isDraft(name) && age > SETTLED_MS) kept.push({ importId: name, bytes: left.size, since: left.mtimeMs });
  }
  return kept.toSorted((one, other) => one.since - other.since);
}
