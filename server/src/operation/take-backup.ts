import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg, { type ClientBase } from 'pg';
import { pack, type Pack } from 'tar-stream';
import { refuseHalfRestored } from '../database/restore-mark.ts';
import { BackupError, FORMAT, HEAD, MANIFEST, pieceName, type BackedUpSequence, type BackedUpTable, type Manifest } from './backup-file.ts';
import { findTables, PLAIN_TEXT, readRows, type CopiedTable } from './copied-table.ts';

/** Rows are written in pieces of about so many bytes: a tar says how long a piece is before it, and one is held in memory. */
const PIECE_BYTES = 1_048_576;

const NO_RIGHTS = '42501';
const NO_SUCH_TABLE = '42P01';
const SYSTEM_ERRORS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the account has no space left on that disk',
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'nothing can be written there',
  ENOENT: 'there is no such folder',
};

/** One entry, once the one before is on its way to the disk. */
const add = (archive: Pack, name: string, content: Buffer, at: Date): Promise<void> =>
  new Promise((done, fail) => {
    const entry = archive.entry({ name, size: content.length, mtime: at, mode: 0o600 }, (error) => (error ? fail(error) : done()));
    entry.on('error', fail);
    entry.end(content);
  });

async function addTable(client: ClientBase, archive: Pack, table: CopiedTable, at: Date): Promise<BackedUpTable> {
  const { rows, sum } = readRows(client, table);
  let parts: Buffer[] = [];
  let bytes = 0;
  let number = 0;
  const flush = async (): Promise<void> => {
    if (bytes === 0) return;
    await add(archive, pieceName(table.name, ++number), Buffer.concat(parts), at);
    parts = [];
    bytes = 0;
  };
  for await (const part of rows) {
    parts.push(part);
    bytes += part.length;
    if (bytes >= PIECE_BYTES) await flush();
  }
  await flush();
  return { name: table.name, columns: table.columns, ...sum() };
}

async function describe(client: ClientBase, at: Date): Promise<Omit<Manifest, 'tables'>> {
  const found = await client.query<{ postgres: string; migrations: string[]; definitions: string }>(
    `select current_setting('server_version') as postgres, array(select name::text from migration order by id) as migrations, (select hash from sql_definition) as definitions`,
  );
  const hasIdentity = (await client.query(`select 1 where to_regclass('public.database_identity') is not null`)).rowCount === 1;
  const identity = hasIdentity ? (await client.query<{ id: string }>('select id from database_identity')).rows[0]!.id : null;
  const sequences = await client.query<BackedUpSequence>(
    `select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public' and last_value is not null order by 1`,
  );
  return { format: FORMAT, takenAt: at.toISOString(), database: identity, ...found.rows[0]!, sequences: sequences.rows };
}

/** Everything from one snapshot. It reads, so nobody waits for it, and no number of a transaction is taken: the change feed goes on. */
async function fill(client: ClientBase, archive: Pack, at: Date): Promise<Manifest> {
  await client.query(`begin isolation level repeatable read read only; ${PLAIN_TEXT}; set local row_security = off`);
  await add(archive, HEAD, Buffer.from(JSON.stringify({ what: 'A backup of Selaras; see docs/operations.md.', format: FORMAT })), at);
  const description = await describe(client, at);
  const tables: BackedUpTable[] = [];
  for (const table of await findTables(client)) tables.push(await addTable(client, archive, table, at));
  await client.query('commit');
  const manifest: Manifest = { ...description, tables };
  await add(archive, MANIFEST, Buffer.from(JSON.stringify(manifest, null, 2)), at);
  archive.finalize();
  return manifest;
}

async function syncFolder(folder: string): Promise<void> {
  // Not every system lets a folder be opened; there the name is safe a little later.
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function sentenceFor(error: unknown, file: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === NO_RIGHTS || /row-level security/.test(message))
    return new BackupError('A backup reads every row: connect as the owner of the tables or as a superuser (SELARAS_MIGRATE_URL).');
  if (code === NO_SUCH_TABLE) return new BackupError('The database is none of Selaras yet: no server was ever started on it.');
  const reason = SYSTEM_ERRORS[code ?? ''];
  return reason === undefined ? error : new BackupError(`The backup ${file} cannot be written: ${reason}.`);
}

async function write(client: pg.Client, file: string, now: Date): Promise<Manifest> {
  const draft = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    await client.connect();
    await refuseHalfRestored(client);
    const archive = pack();
    // Both are told by the pipeline.
    archive.on('error', () => undefined);
    // Synced before it is closed, so that the name is given to what is on the disk.
    const output = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
    output.on('error', () => undefined);
    const [manifest] = await Promise.all([fill(client, archive, now), pipeline(archive, createGzip(), output)]);
    await rename(draft, file);
    await syncFolder(dirname(file));
    return manifest;
  } catch (error) {
    await rm(draft, { force: true });
    throw sentenceFor(error, file);
  }
}

export interface Taken {
  readonly manifest: Manifest;
  /** Whether the database says when: `doctor` asks it. */
  readonly isNoted: boolean;
}

/** A login that only reads, or a standby, has a whole backup taken all the same. */
async function note(client: ClientBase, { database }: Manifest, now: Date): Promise<boolean> {
  // Older databases have no place for it.
  if (database === null) return true;
  try {
    return (await client.query('update database_identity set backed_up_at = $1', [now])).rowCount === 1;
  } catch {
    return false;
  }
}

/**
 * Writes a database into a file. The file has its name only when it is whole and on the disk; what a kill leaves
 * ends in `.part`. Errors: BackupError.
 */
export async function takeBackup(url: string, file: string, now: Date): Promise<Taken> {
  if (
    await access(file).then(
      () => true,
      () => false,
    )
  )
    throw new BackupError(`There is a file ${file} already; a backup is never written over another one.`);
  const client = new pg.Client({ connectionString: url, application_name: 'selaras backup', options: '-c search_path=public -c statement_timeout=0' });
  client.on('error', () => undefined);
  try {
    const manifest = await write(client, file, now);
    return { manifest, isNoted: await note(client, manifest, now) };
  } finally {
    await client.end().catch(() => undefined);
  }
}
