/**
 * What a backup is: a tar file, compressed by gzip, that any tar can open. First `selaras-backup.json`, which says what
 * it is; then the rows of each table in pieces, `tables/<table>/<number>`, as PostgreSQL writes them by COPY; last
 * `manifest.json`, without which it is no backup.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';

/** Raised when an older Selaras could no longer read what is written. */
export const FORMAT = 1;
export const HEAD = 'selaras-backup.json';
export const MANIFEST = 'manifest.json';

export interface BackedUpTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of its rows as they stand in the file, in the order of their keys. */
  readonly sha256: string;
}

export interface BackedUpSequence {
  readonly name: string;
  readonly last: string;
}

export interface Manifest {
  readonly format: number;
  readonly takenAt: string;
  /** Which database it was taken of (database/identity.ts); null before databases had an identity. */
  readonly database: string | null;
  readonly postgres: string;
  readonly migrations: readonly string[];
  /** Hash of everything that the database held beside tables and data. */
  readonly definitions: string;
  readonly tables: readonly BackedUpTable[];
  readonly sequences: readonly BackedUpSequence[];
}

/** Why there is no backup or no restore, as one sentence. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

export interface Piece {
  readonly table: string;
  readonly rows: Buffer;
}

export const pieceName = (table: string, number: number): string => `tables/${table}/${String(number).padStart(6, '0')}`;
const tableOf = (entry: string): string | null => /^tables\/([^/]+)\/[0-9]+$/.exec(entry)?.[1] ?? null;

function brokenOff(file: string, error: unknown): BackupError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new BackupError(`There is no file ${file}.`);
  if (code === 'EACCES' || code === 'EPERM') return new BackupError(`The file ${file} may not be read by this account.`);
  if (code === 'EISDIR') return new BackupError(`${file} is a folder; name the file of a backup.`);
  if (code === 'Z_BUF_ERROR' || /unexpected end/i.test(message))
    return new BackupError(`${file} is torn: it ends in the middle. It is no backup; take another one.`);
  return new BackupError(`${file} is damaged or no backup of Selaras (${code ?? message}).`);
}

function parse<Said>(file: string, text: Buffer): Said {
  try {
    return JSON.parse(text.toString()) as Said;
  } catch (error) {
    throw new BackupError(`${file} is damaged: what it says of itself cannot be read.`, { cause: error });
  }
}

function checkHead(file: string, name: string, content: Buffer): void {
  if (name !== HEAD) throw new BackupError(`${file} is no backup of Selaras.`);
  const { format } = parse<{ format?: unknown }>(file, content);
  if (typeof format !== 'number' || format > FORMAT)
    throw new BackupError(`${file} was written by a newer Selaras (format ${String(format)}); restore it with that one.`);
}

/** Everything in a backup, in order; returns its manifest. Errors: BackupError when it is none, or not a whole one. */
export async function* readPieces(file: string): AsyncGenerator<Piece, Manifest> {
  const tar = extract();
  // What goes wrong anywhere in it is thrown where the entries are read.
  pipeline(createReadStream(file), createGunzip(), tar).catch(() => undefined);
  let manifest: Manifest | null = null;
  let isFirst = true;
  try {
    for await (const entry of tar) {
      const { name } = entry.header;
      const parts: Buffer[] = [];
      for await (const part of entry) parts.push(part as Buffer);
      const content = Buffer.concat(parts);
      const table = tableOf(name);
      if (isFirst) checkHead(file, name, content);
      else if (table !== null) yield { table, rows: content };
      else if (name === MANIFEST) manifest = parse<Manifest>(file, content);
      isFirst = false;
    }
  } catch (error) {
    throw error instanceof BackupError ? error : brokenOff(file, error);
  }
  if (!manifest) throw new BackupError(`${file} is torn: it ends in the middle. It is no backup; take another one.`);
  return manifest;
}

/** Reads a backup to its end and compares every row with the sums in its manifest. Errors: BackupError. */
export async function readManifest(file: string): Promise<Manifest> {
  const sums = new Map<string, ReturnType<typeof createHash>>();
  const pieces = readPieces(file);
  for (;;) {
    const next = await pieces.next();
    if (next.done) {
      const manifest = next.value;
      for (const { name, sha256 } of manifest.tables) {
        if ((sums.get(name) ?? createHash('sha256')).digest('hex') !== sha256)
          throw new BackupError(`${file} is damaged: the rows of ${name} are not those that were written.`);
        sums.delete(name);
      }
      const [unknown] = sums.keys();
      if (unknown !== undefined) throw new BackupError(`${file} is damaged: it holds rows of ${unknown} that its manifest does not know.`);
      return manifest;
    }
    const sum = sums.get(next.value.table) ?? createHash('sha256');
    sums.set(next.value.table, sum.update(next.value.rows));
  }
}
