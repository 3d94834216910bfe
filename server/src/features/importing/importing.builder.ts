import type { Home } from '../../builder.ts';
import type { ExampleGovernment, ExampleRow } from '../../example.ts';
import { encodeId } from '../../graphql/node.ts';
import type { DinasRef } from '../organization/organization.builder.ts';
import type { ImportState } from './life/import-state.ts';
import { wordKey } from './rows/words.reader.ts';

export interface ImportOptions {
  readonly dinas?: DinasRef | null;
  readonly fileName?: string;
  readonly state?: ImportState;
  readonly rows?: number;
}

/** An import of people as if its file had been checked, with so many rows that would each create one. */
async function makeImport(
  { system, instansi }: Home,
  { dinas = null, fileName = 'pegawai.csv', state = 'CHECKED', rows = 1 }: ImportOptions = {},
): Promise<{ readonly id: string; readonly node: string }> {
  const made = await system.query<{ id: string }>(
    `insert into import (instansi_id, dinas_id, kind, state, file_name, byte_size) values ($1, $2, 'EMPLOYEES', $3, $4, 10) returning id`,
    [instansi.id, dinas?.id ?? null, state, fileName],
  );
  const { id } = made.rows[0]!;
  await system.query(
    `insert into import_row (import_id, row_number, outcome, label, data)
     select $1, n, 'CREATED', $2 || ' ' || n, '{}' from generate_series(2, $3::integer + 1) n`,
    [id, fileName, rows],
  );
  return { id, node: encodeId('import', id) };
}

/** A mapping that is kept for files with a header of one column, its name. */
async function makeProfile({ system, instansi }: Home, name: string): Promise<{ readonly id: string; readonly node: string }> {
  const made = await system.query<{ id: string }>(
    `insert into import_profile (instansi_id, kind, name, fingerprint, columns, fixed) values ($1, 'EMPLOYEES', $2, $3, $4, '[]') returning id`,
    [instansi.id, name, name.toLowerCase(), JSON.stringify([{ header: name, means: 'nip' }])],
  );
  const { id } = made.rows[0]!;
  return { id, node: encodeId('profile', id) };
}

/** What a government says that a word means. */
async function makeWording({ system, instansi }: Home, written: string): Promise<{ readonly id: string; readonly node: string }> {
  const made = await system.query<{ id: string }>(
    `insert into import_wording (instansi_id, vocabulary, key, written, means, overrides) values ($1, 'EMPLOYEE_STATUS', $2, $3, 'PPPK', false) returning id`,
    [instansi.id, wordKey(written), written],
  );
  const { id } = made.rows[0]!;
  return { id, node: encodeId('wording', id) };
}

/** A file, a kept mapping and a word for the whole government and for each dinas; HR of the whole alone sees any of them. */
export async function importingExamples(home: Home, { dinas }: ExampleGovernment): Promise<ExampleRow[]> {
  const rows: ExampleRow[] = [];
  for (const [index, subject] of [null, ...dinas].entries()) {
    const fileName = `berkas-${home.instansi.code}-${index}-rahasia.csv`;
    const { node } = await makeImport(home, { dinas: subject, fileName });
    rows.push({ node, seen: [{ reach: 'hr', place: { instansi: home.instansi.id } }], secrets: [fileName] });
    const profile = `pemetaan-${home.instansi.code}-${index}-rahasia`;
    rows.push({ node: (await makeProfile(home, profile)).node, seen: [{ reach: 'hr', place: { instansi: home.instansi.id } }], secrets: [profile] });
    const word = `kata-${home.instansi.code}-${index}-rahasia`;
    rows.push({ node: (await makeWording(home, word)).node, seen: [{ reach: 'hr', place: { instansi: home.instansi.id } }], secrets: [word] });
  }
  return rows;
}

export const importingBuilders = { import: makeImport, importProfile: makeProfile, importWording: makeWording };

type Own = typeof importingBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
