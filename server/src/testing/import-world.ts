/** A government to import into, for tests of files: a fresh database and files made on the spot. */
// TypeGraphQL's decorators look for it as soon as the first class is declared.
import 'reflect-metadata';
import { Readable } from 'node:stream';
import type { Pool, PoolClient } from 'pg';
import { createRolePool } from '../database/pools.ts';
import type { ImportProblem } from '../features/importing/reading/file-refused.errors.ts';
import type { OutcomeCounts } from '../features/importing/rows/check-statements.ts';
import { importKindsOf, importText, kindNamed, type ImportKind } from '../features/importing/index.ts';
import { applyImport } from '../features/importing/life/apply-import.service.ts';
import { checkImport } from '../features/importing/life/check-import.service.ts';
import type { ImportTask } from '../features/importing/life/import-state.service.ts';
import { checkRows } from '../features/importing/rows/check-rows.service.ts';
import { mappingIn, proveMapping } from '../features/importing/rows/mapping.reader.ts';
import { inLanguage, type ToldProblem } from '../features/importing/rows/row-problem.ts';
import { receiveFile } from '../features/importing/life/receive-file.service.ts';
import { features } from '../features/index.ts';
import { createTestDatabase } from './database.ts';

/** Kinds of files that Selaras knows. */
export const KINDS = importKindsOf(features);

/** The day on which the tests happen. */
export const NOW = new Date('2026-11-21T03:00:00Z');

export interface ImportedRow {
  readonly row_number: number;
  readonly outcome: string;
  readonly changes: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
  /** In English. */
  readonly problems: readonly ToldProblem[];
}

export interface CheckedImport {
  readonly id: string;
  readonly task: ImportTask;
  readonly rows: readonly ImportedRow[];
  /** Codes of all problems, row by row. */
  readonly codes: readonly string[];
}

const kindOf = (kind: string | ImportKind): ImportKind => (typeof kind === 'string' ? kindNamed(KINDS, kind) : kind);

export class ImportWorld {
  private constructor(
    /** Address of the database, as its owner. */
    readonly url: string,
    readonly pool: Pool,
    readonly instansiId: string,
    private readonly end: () => Promise<void>,
  ) {}

  static async create(clusterUrl: string): Promise<ImportWorld> {
    const database = await createTestDatabase(clusterUrl);
    const pool = createRolePool(database.url, 'selaras_system', { max: 4 });
    const made = await pool.query<{ id: string }>("insert into instansi (code, name, time_zone) values ('kota-uji', 'Kota Uji', 'Asia/Jakarta') returning id");
    return new ImportWorld(database.url, pool, made.rows[0]?.id ?? '', async () => {
      await pool.end();
      await database.drop();
    });
  }

  close(): Promise<void> {
    return this.end();
  }

  /** Checks a file and stops there. */
  async check(
    kind: string | ImportKind,
    content: string | Buffer,
    options: { readonly dinas?: string; readonly fileName?: string; readonly sheet?: string; readonly mapping?: object } = {},
  ): Promise<CheckedImport> {
    const { name } = kindOf(kind);
    const dinasId = options.dinas === undefined ? null : await this.dinasId(options.dinas);
    const id = await receiveFile({
      pool: this.pool,
      accountId: null,
      instansiId: this.instansiId,
      dinasId,
      kind: name,
      fileName: options.fileName ?? 'berkas.csv',
      sheet: options.sheet ?? null,
      mapping: options.mapping ? proveMapping(kindOf(kind).header, mappingIn(options.mapping)) : null,
      stream: Readable.from([Buffer.from(content)]),
      byteSize: null,
    });
    const faults: unknown[] = [];
    await checkImport(this.pool, id, { kinds: new Map([[name, kindOf(kind)]]), now: NOW, log: { error: (details) => faults.push(details) } });
    if (faults.length > 0) throw new Error(JSON.stringify(faults[0], null, 1));
    return this.look(id);
  }

  /** Applies what was checked, as it was checked; the state in which it then is. */
  async apply(id: string): Promise<string> {
    await applyImport(this.pool, id, null, { kinds: KINDS, now: NOW });
    return (await this.look(id)).task.state;
  }

  /** Looks around in the transaction of one more check of an import; nothing of it stays. */
  async duringCheck<T>(kind: string | ImportKind, id: string, look: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await checkRows(client, kindOf(kind), { id, instansi_id: this.instansiId, dinas_id: null }, { now: NOW });
      return await look(client);
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  async look(id: string): Promise<CheckedImport> {
    const task = (await this.pool.query<ImportTask>('select * from import where id = $1', [id])).rows[0];
    if (!task) throw new Error(`no import ${id}`);
    const stored = await this.pool.query<Omit<ImportedRow, 'problems'> & { problems: readonly ImportProblem[] }>(
      'select row_number, outcome, changes, problems from import_row where import_id = $1 order by row_number',
      [id],
    );
    const rows = stored.rows.map((row) => ({ ...row, problems: row.problems.map((problem) => inLanguage(problem, row.row_number, 'en')) }));
    return { id, task, rows, codes: rows.flatMap((row) => row.problems.map((problem) => problem.code)) };
  }

  /** Imports to the end; throws when anything is refused. */
  async load(
    kind: string | ImportKind,
    content: string,
    options: { readonly dinas?: string; readonly now?: Date; readonly instansiId?: string } = {},
  ): Promise<OutcomeCounts> {
    const dinasId = options.dinas === undefined ? null : await this.dinasId(options.dinas);
    return importText({
      pool: this.pool,
      instansiId: options.instansiId ?? this.instansiId,
      dinasId,
      kind: kindOf(kind),
      lines: content
        .trim()
        .split('\n')
        .map((line) => line.trim()),
      now: options.now ?? NOW,
    });
  }

  async dinasId(code: string): Promise<string> {
    const found = await this.pool.query<{ id: string }>('select id from dinas where code = $1', [code]);
    if (!found.rows[0]) throw new Error(`no dinas ${code}`);
    return found.rows[0].id;
  }

  async all<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, values)).rows;
  }

  async value(sql: string, values: unknown[] = []): Promise<unknown> {
    const found = await this.pool.query<unknown[]>({ text: sql, values, rowMode: 'array' });
    return found.rows[0]?.[0];
  }

  /** One dinas with two bidang, three positions and two people. */
  async settle(): Promise<void> {
    await this.load(
      'UNITS',
      `code,name,parent_code,kind,dinas_kind
      DIK,Dinas Pendidikan,,,
      DIK-1,Bidang Sekolah Dasar,DIK,,
      DIK-2,Bidang Guru,DIK,,`,
    );
    await this.load(
      'POSITIONS',
      `code,unit_code,title,kind,need
      P1,DIK,Kepala Dinas Pendidikan,JPT,1
      P2,DIK-1,Kepala Bidang Sekolah Dasar,Administrator,1
      P3,DIK-1,Pengolah Data dan Informasi,Pelaksana,4`,
    );
    await this.load(
      'EMPLOYEES',
      `nip,name
      198001012005011001,Budi Santoso
      199002142015052007,Siti Aminah`,
    );
  }
}
