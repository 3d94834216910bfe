/** Two real job maps, as they are, through the ordinary door; their holders are made up, one per reported holder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, DinasRef, World } from '@selaras/server/testing';
import { BoardFiguresDocument, StateOfImportDocument, type StateOfImportQuery } from '@selaras/schema/test';
import { ApplyImportDocument } from '@selaras/schema/web';
import { describe, expect, it } from 'vitest';
import { versionOf } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const REAL = join(import.meta.dirname, '../../server/data/real');
type Import = Extract<StateOfImportQuery['node'], { readonly __typename: 'Import' }>;

const { server, as, newWorld } = await useServer();

/** A reader of the two files good enough for their quoting: the importer itself is what is tested. */
function readCsv(file: string): Record<string, string>[] {
  const [header = [], ...rows] = readFileSync(join(REAL, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)].map((match) => match[1]!.replace(/^"|"$/g, '').replaceAll('""', '"')));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

async function upload(hr: Actor, world: World, kind: string, content: string, dinas?: DinasRef): Promise<number> {
  const question = new URLSearchParams({ kind, instansi: world.instansi.node, fileName: `${kind.toLowerCase()}.csv`, ...(dinas ? { dinas: dinas.node } : {}) });
  const sent = await fetch(`${server.url}/imports?${question.toString()}`, {
    method: 'POST',
    body: content,
    headers: { 'content-type': 'text/csv', 'apollo-require-preflight': '1', authorization: `Bearer ${hr.token}` },
  });
  expect(sent.status).toBe(201);
  const { id } = (await sent.json()) as { id: string };
  const find = async (): Promise<Import> => member('Import', (await as(hr).ask(StateOfImportDocument, { id })).node);
  const reach = async (state: Import['state']): Promise<Import> => {
    await expect.poll(find, { timeout: 60_000, interval: 100 }).toMatchObject({ state });
    return find();
  };
  const checked = await reach('CHECKED');
  expect(checked).toMatchObject({ counts: { refused: 0 } });
  expect((await as(hr).ask(ApplyImportDocument, { input: { importId: id, version: await versionOf(as(hr), id) } })).applyImport.__typename).toBe(
    'ImportAccepted',
  );
  return (await reach('APPLIED')).counts.created;
}

/** As many made-up people as the map reports, each appointed to the position that reports them. */
function fillPositions(
  rows: readonly Record<string, string>[],
  positionOf: (row: Record<string, string>) => string[],
  columns: readonly string[],
  start: string,
): { employees: string; assignments: string; count: number } {
  const employees = ['nip,name,sex,birth_date,status'];
  const assignments = [['nip', ...columns, 'kind', 'tmt', 'decree_number'].join(',')];
  let count = 0;
  for (const row of rows) {
    for (let holder = 0; holder < Number(row['bezetting']); holder++) {
      const nip = `19800101${start}${String(Math.floor(count / 999) + 1).padStart(2, '0')}1${String((count % 999) + 1).padStart(3, '0')}`;
      employees.push(`${nip},Pegawai ${count + 1},L,1980-01-01,PNS`);
      assignments.push([nip, ...positionOf(row).map((cell) => `"${cell}"`), 'DEFINITIF', '2024-01-01', 'SK/1'].join(','));
      count++;
    }
  }
  return { employees: employees.join('\n'), assignments: assignments.join('\n'), count };
}

async function importMap(
  file: string,
  columns: readonly string[],
  positionOf: (row: Record<string, string>) => string[],
  start: string,
): Promise<{ world: World; hr: Actor; count: number; positions: number }> {
  const world = await newWorld();
  const dinas = await world.dinas(file);
  const hr = await world.account('hr', { role: 'HR' });
  const positions = await upload(hr, world, 'POSITIONS', readFileSync(join(REAL, file), 'utf8'), dinas);
  const people = fillPositions(readCsv(file), positionOf, columns, start);
  await upload(hr, world, 'EMPLOYEES', people.employees);
  await upload(hr, world, 'ASSIGNMENTS', people.assignments, dinas);
  await server.app.worker.settle();
  return { world, hr, count: people.count, positions };
}

describe('the board of a real job map', () => {
  it('gives the totals of Bapperida Kota Pekalongan: 42 positions, need 55, filled 31', async () => {
    const { world, hr, count, positions } = await importMap(
      'peta_jabatan_bapperida_kota_pekalongan.csv',
      ['unit_name', 'position_title'],
      (row) => [row['unit']!, row['nama_jabatan']!],
      '2005',
    );
    expect([positions, count]).toEqual([42, 31]);
    const { board } = await as(hr).ask(BoardFiguresDocument, { instansiId: world.instansi.node });
    expect(board!.total).toMatchObject({ positions: 42, need: 55, filled: 31, gap: 24, surplus: 0 });
  });

  it('gives the totals of Sekretariat Jenderal DPD RI: 2,622 positions, need 3,001, filled 1,002, four of them over-filled', async () => {
    const { world, hr, count, positions } = await importMap('peta_jabatan_setjen_dpd_ri.csv', ['position_code'], (row) => [row['node_id']!], '2006');
    expect([positions, count]).toEqual([2_622, 1_002]);
    const rows = readCsv('peta_jabatan_setjen_dpd_ri.csv').map((row) => Number(row['kebutuhan']) - Number(row['bezetting']));
    const gap = rows.filter((missing) => missing > 0).reduce((sum, missing) => sum + missing, 0);
    const { board } = await as(hr).ask(BoardFiguresDocument, { instansiId: world.instansi.node });
    expect(board!.total).toMatchObject({ positions: 2_622, need: 3_001, filled: 1_002, gap, surplus: gap - (3_001 - 1_002), surplusPositions: 4 });
  });
});
