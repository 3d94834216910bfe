import { once } from 'node:events';
import type { ClientBase } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { BackupError, readPieces, type Manifest } from './backup-file.ts';
import { columnList, copyFromStdin, findTables, PLAIN_TEXT, readRows } from './copied-table.ts';

const inPublic = (name: string): string => `public."${name.replaceAll('"', '""')}"`;

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** They are held again once all rows are there: tables that name each other can be loaded in any order. */
async function dropForeignKeys(client: ClientBase): Promise<ForeignKey[]> {
  const found = await client.query<ForeignKey>(`
    select conrelid::regclass::text as "table", format('%I', conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`);
  for (const { table, name } of found.rows) await client.query(`alter table ${table} drop constraint ${name}`);
  return found.rows;
}

/** A wrong row of the file is a fault of the file, and PostgreSQL quotes the row: only its code goes on. */
const refused = (file: string, table: string, error: unknown): BackupError =>
  new BackupError(
    `The rows of ${table} in ${file} do not fit the tables that its migrations make (${(error as { code?: string }).code ?? 'no code'}); nothing of it was kept.`,
  );

async function copyIn(client: ClientBase, file: string, manifest: Manifest): Promise<void> {
  const tables = new Map(manifest.tables.map((table) => [table.name, table]));
  let open: { readonly name: string; readonly stream: CopyStreamQuery } | null = null;
  const close = async (): Promise<void> => {
    if (!open) return;
    const { stream } = open;
    open = null;
    if (stream.errored) throw stream.errored;
    const done = once(stream, 'finish');
    stream.end();
    await done;
  };
  let name = '';
  try {
    for await (const piece of readPieces(file)) {
      if (open?.name !== piece.table) {
        await close();
        name = piece.table;
        const stream = copyFrom(copyFromStdin(tables.get(name)!));
        // Between two pieces nobody waits for it: it is asked for before the next one.
        stream.on('error', () => undefined);
        client.query(stream);
        open = { name, stream };
      }
      const { stream } = open;
      if (stream.errored) throw stream.errored;
      await new Promise<void>((done, fail) => {
        stream.once('error', fail);
        stream.write(piece.rows, () => {
          stream.off('error', fail);
          done();
        });
      });
    }
    await close();
  } catch (error) {
    throw error instanceof BackupError ? error : refused(file, name, error);
  }
}

/** Reads every row back, so that what is said of the restored database is known of it and not of the file. */
async function compare(client: ClientBase, manifest: Manifest): Promise<void> {
  const found = new Map((await findTables(client)).map((table) => [table.name, table]));
  for (const { name, columns, rows, sha256 } of manifest.tables) {
    const table = { ...found.get(name)!, columns };
    const read = readRows(client, table);
    for await (const _part of read.rows);
    const now = read.sum();
    if (now.rows !== rows || now.sha256 !== sha256)
      throw new BackupError(`The rows of ${name} came out other than they are in the backup (${now.rows} of ${rows}); nothing was kept.`);
  }
}

async function checkTables(client: ClientBase, file: string, manifest: Manifest): Promise<void> {
  const found = new Map((await findTables(client)).map(({ name, columns }) => [name, columns]));
  for (const { name, columns } of manifest.tables) {
    const made = found.get(name);
    if (!made)
      throw new BackupError(`${file} holds a table ${name} that no migration of Selaras makes; somebody else made it. Take a backup of a database without it.`);
    if (columnList(made.toSorted()) !== columnList(columns.toSorted()))
      throw new BackupError(`${file} holds other columns of ${name} than its migrations make; it was not made by this Selaras.`);
  }
}

async function setSequences(client: ClientBase, manifest: Manifest): Promise<void> {
  for (const { name, last } of manifest.sequences) await client.query('select setval($1::regclass, $2::bigint)', [inPublic(name), last]);
}

/** Puts the rows of a backup into its tables, which its migrations have made; all of them in the transaction at hand. */
export async function loadBackup(client: ClientBase, file: string, manifest: Manifest): Promise<void> {
  await client.query(PLAIN_TEXT);
  await checkTables(client, file, manifest);
  const keys = await dropForeignKeys(client);
  // Migrations write rows as well: that they ran, for one.
  await client.query(`truncate ${manifest.tables.map(({ name }) => inPublic(name)).join(', ')}`);
  await copyIn(client, file, manifest);
  for (const { table, name, definition } of keys) await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  await setSequences(client, manifest);
  await client.query('analyze');
  await compare(client, manifest);
}
