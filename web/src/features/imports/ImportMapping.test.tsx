// @vitest-environment happy-dom
import {
  ImportLayoutPanelDocument,
  ImportMappingPanelDocument,
  ImportPageDocument,
  ImportRowsPanelDocument,
  MapImportDocument,
  SaveImportProfileDocument,
} from '@selaras/schema/web';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api } from '../../testing/api.ts';
import { openPage } from '../../testing/open-page.tsx';
import { signedIn } from '../../testing/signed-in.ts';

vi.mock('../../app/graphql/client.ts', async () => ({ client: (await import('../../testing/api.ts')).client }));

const IMPORT = {
  __typename: 'Import',
  id: 'import_1',
  kind: 'EMPLOYEES',
  state: 'MAPPING',
  fileName: 'pegawai.csv',
  byteSize: 100,
  rowsTotal: null,
  rowsRead: 0,
  rowsPerSecond: null,
  secondsLeft: null,
  startedAt: '2026-11-21T00:00:00Z',
  version: 3,
  viewerCanApply: false,
  viewerCanCancel: true,
  instansi: { name: 'Kota Contoh' },
  dinas: null,
  counts: { created: 0, changed: 0, closed: 0, unchanged: 0, refused: 0 },
  problem: {
    code: 'COLUMN_MISSING',
    message: 'Berkas tidak mempunyai kolom nip.',
    fact: 'Berkas tidak mempunyai kolom nip.',
    column: 'nip',
    value: null,
    remedy: 'Petakan.',
    accepted: [],
    asks: false,
  },
};
const column = (name: string, header: string, need: string, words: readonly string[] = []) => ({ name, header, need, example: 'contoh', words });
const KINDS = [
  {
    kind: 'EMPLOYEES',
    columns: [column('nip', 'nip', 'ALWAYS'), column('name', 'nama', 'ALWAYS'), column('status', 'status_pegawai', 'NEVER', ['PNS', 'CPNS'])],
  },
];
const MAPPING = {
  profileName: null,
  headerRows: [1],
  columns: [
    { number: 1, header: '<b>Satu</b>', column: null, by: null, samples: ['199002142015052007'], proposals: [{ column: 'nip', by: 'VALUES' }] },
    { number: 2, header: 'Nama', column: 'name', by: 'NATIONAL_NAME', samples: ['Siti', 'Budi'], proposals: [] },
    { number: 3, header: '', column: null, by: null, samples: [], proposals: [] },
  ],
  fixed: [],
  missing: [{ columns: ['nip'], headers: ['nip', 'nip_baru'] }],
};

async function openImport(more: object = {}, mapping: object = MAPPING): Promise<HTMLElement> {
  api(ImportPageDocument, () => ({ node: { ...IMPORT, ...more } }));
  api(ImportMappingPanelDocument, () => ({
    node: { __typename: 'Import', version: 3, viewerCanMap: true, layout: { sheet: 'Data', sheets: [{ name: 'Data' }, { name: 'Lama' }] }, mapping, ...more },
    importKinds: KINDS,
  }));
  await openPage('/kota/imports/import_1');
  return screen.findByRole('region', { name: 'Pemetaan kolom' });
}

const asked: unknown[] = [];
beforeEach(() => {
  asked.length = 0;
  signedIn({ viewerCanImport: true });
  api(ImportLayoutPanelDocument, () => ({ node: { __typename: 'Import', layout: null } }));
  api(ImportRowsPanelDocument, () => ({
    node: { __typename: 'Import', rows: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } },
  }));
  api(MapImportDocument, (variables) => {
    asked.push(variables);
    return { mapImport: { __typename: 'ImportAccepted' } };
  });
});
afterEach(cleanup);

const select = (panel: HTMLElement, name: string): HTMLSelectElement => within(panel).getByRole('combobox', { name });
const choose = (element: HTMLElement, value: string): boolean => fireEvent.change(element, { target: { value } });
const press = (name: string): Promise<void> => act(async () => screen.getByRole('button', { name }).click());

describe('the columns of a file that waits for them', () => {
  it('stand beside what they are taken for, with their first values, and what is missing above them', async () => {
    const panel = await openImport();
    expect([...panel.querySelectorAll('[role=status] li')].map((line) => line.textContent)).toEqual(['NIP — judul yang dikenali: nip, nip_baru']);
    const rows = within(panel).getAllByRole('row').slice(1);
    expect(rows.map((row) => [row.querySelector('th')?.textContent, row.querySelector('td')?.textContent])).toEqual([
      ['<b>Satu</b>199002142015052007', 'belum dikenali'],
      ['NamaSiti · Budi', 'dari nama nasional'],
      ['Kolom ke-3, tanpa judulkosong', 'belum dikenali'],
    ]);
    expect([...select(panel, 'Arti kolom Nama').querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['Wajib', 'Boleh ada']);
  });

  it('are chosen by hand or as proposed, with a value for what the file lacks, and checked again', async () => {
    const panel = await openImport();
    await press('Mungkin NIP');
    choose(select(panel, 'Arti kolom Kolom ke-3, tanpa judul'), 'LEFT_OUT');
    choose(select(panel, 'Isi nilai tetap untuk kolom lain'), 'status');
    choose(select(panel, 'Semua baris: status'), 'CPNS');
    await press('Periksa lagi');
    await waitFor(() =>
      expect(asked).toMatchObject([
        {
          input: {
            importId: 'import_1',
            version: 3,
            columns: [
              { number: 1, column: 'nip' },
              { number: 2, column: 'name' },
              { number: 3, column: null },
            ],
            fixed: [{ column: 'status', value: 'CPNS' }],
          },
        },
      ]),
    );
  });

  it('that hold several things in one cell are told as parts, and sent as such', async () => {
    const parted = { number: 2, header: 'Nama / NIP', column: 'name+nip', by: 'VALUES', samples: ['Siti / 199002142015052007'], proposals: [] };
    const panel = await openImport({ version: 4 }, { ...MAPPING, columns: [parted], missing: [] });
    const select: HTMLSelectElement = within(panel).getByRole('combobox', { name: 'Arti kolom Nama / NIP' });
    expect([select.value, [...select.options].find(({ value }) => value === 'name+nip')?.textContent]).toEqual(['name+nip', 'Dipisahkan: nama + NIP']);
  });

  it('are looked for on another sheet, or below another row', async () => {
    const panel = await openImport();
    choose(select(panel, 'Lembar'), 'Lama');
    await waitFor(() => expect(asked).toMatchObject([{ input: { sheet: 'Lama', columns: [], fixed: [] } }]));
    choose(within(panel).getByLabelText('Baris judul kolom'), '4');
    await press('Baca dari baris ini');
    await waitFor(() => expect(asked[1]).toMatchObject({ input: { headerRow: 4, columns: [] } }));
  });

  it('say why they were not taken', async () => {
    const problems = [{ fact: 'Nilai ini tidak dikenal.', column: 'status', value: 'Raja' }];
    api(MapImportDocument, () => ({ mapImport: { __typename: 'ImportMappingRefused', problems } }));
    await openImport();
    await press('Periksa lagi');
    await waitFor(() =>
      expect(screen.getAllByRole('alert').map((notice) => notice.textContent)).toContainEqual(
        expect.stringContaining('status: Raja: Nilai ini tidak dikenal.'),
      ),
    );
  });
});

describe('a mapping that is kept', () => {
  it('is said where a file was read by it, and kept again under a name', async () => {
    const kept: unknown[] = [];
    api(SaveImportProfileDocument, (variables) => {
      kept.push(variables);
      return { saveImportProfile: { __typename: 'ImportProfileSaved', profile: { id: 'profile_1', name: 'Puskesmas' } } };
    });
    const panel = await openImport({ state: 'CHECKED', problem: null }, { ...MAPPING, profileName: 'Dinas Kesehatan', missing: [] });
    expect(within(panel).getAllByRole('status')[0]?.textContent).toBe('Dibaca menurut pemetaan tersimpan “Dinas Kesehatan”.');
    fireEvent.change(within(panel).getByLabelText('Nama pemetaan'), { target: { value: 'Puskesmas' } });
    await press('Simpan pemetaan');
    await waitFor(() => expect(within(panel).getAllByRole('status').at(-1)?.textContent).toBe('Tersimpan sebagai “Puskesmas”.'));
    expect(kept).toMatchObject([{ input: { importId: 'import_1', name: 'Puskesmas' } }]);
    expect(within(panel).getByRole('link', { name: /JSON/ }).getAttribute('href')).toBe('/imports/mapping.json?import=import_1&language=id');
  });

  it('says why it is not kept', async () => {
    api(SaveImportProfileDocument, () => ({ saveImportProfile: { __typename: 'ImportProfileNameTaken' } }));
    const panel = await openImport({ state: 'CHECKED', problem: null }, { ...MAPPING, missing: [] });
    fireEvent.change(within(panel).getByLabelText('Nama pemetaan'), { target: { value: 'Puskesmas' } });
    await press('Simpan pemetaan');
    await waitFor(() => expect(within(panel).getByRole('alert').textContent).toBe('Nama ini sudah dipakai pemetaan lain.'));
  });
});

it('stay at hand when the file is checked, and are no business of an import that has ended', async () => {
  const panel = await openImport({ state: 'CHECKED', problem: null });
  expect(panel.querySelector('summary')?.textContent).toBe('1 dari 3 kolom dipakai');
  cleanup();
  api(ImportPageDocument, () => ({ node: { ...IMPORT, state: 'CANCELLED' } }));
  api(ImportMappingPanelDocument, () => ({
    node: { __typename: 'Import', version: 3, viewerCanMap: false, layout: null, mapping: MAPPING },
    importKinds: KINDS,
  }));
  await openPage('/kota/imports/import_1');
  await screen.findByRole('region', { name: 'Hasil pemeriksaan' });
  expect(screen.queryByRole('region', { name: 'Pemetaan kolom' })).toBeNull();
});
