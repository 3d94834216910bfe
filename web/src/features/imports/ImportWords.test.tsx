// @vitest-environment happy-dom
import {
  ImportLayoutPanelDocument,
  ImportMappingPanelDocument,
  ImportPageDocument,
  ImportRowsPanelDocument,
  ImportsPageDocument,
  ImportWordsPanelDocument,
  KeptMappingsDocument,
  KeptWordsDocument,
  SayImportWordingsDocument,
  TakeBackImportWordingDocument,
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
  kind: 'POSITIONS',
  state: 'CHECKED',
  fileName: 'peta.csv',
  byteSize: 100,
  rowsTotal: 50,
  rowsRead: 50,
  rowsPerSecond: null,
  secondsLeft: null,
  startedAt: '2026-11-21T00:00:00Z',
  version: 3,
  viewerCanApply: false,
  viewerCanMap: true,
  viewerCanAnswer: false,
  viewerCanCancel: true,
  instansi: { name: 'Kota Contoh' },
  act: null,
  dinas: null,
  counts: { created: 2, changed: 0, closed: 0, unchanged: 0, refused: 48 },
  problem: null,
};
const KINDS = ['JPT', 'Administrator', 'Pengawas', 'Pelaksana'];
const KASI = { column: 'kind', written: 'Kasi', rows: 48, first: [2, 3, 5, 7, 9], near: null, accepted: KINDS };
const USED = { column: 'kind', written: 'Staf', rows: 2, means: 'Pelaksana', saidAt: '2026-11-20T03:00:00Z' };
const WORDS = {
  unknown: [KASI, { column: 'position_class', written: 'Sembilan', rows: 1, first: [4], near: null, accepted: [] }],
  kept: [{ column: 'unit_kind', written: '<b>Instalasi</b>', rows: 3, first: [6], near: null, accepted: ['Bidang', 'Lainnya'] }],
  used: [USED],
};

async function openImport(words: object | null, more: object = {}): Promise<void> {
  api(ImportPageDocument, () => ({ node: { ...IMPORT, ...more } }));
  api(ImportWordsPanelDocument, () => ({ node: { __typename: 'Import', version: 3, viewerCanMap: true, words, ...more } }));
  await openPage('/kota/imports/import_1');
  await screen.findByRole('region', { name: 'Hasil pemeriksaan' });
}
const press = (name: string): Promise<void> => act(async () => screen.getByRole('button', { name }).click());

beforeEach(() => {
  signedIn({ viewerCanImport: true });
  api(ImportLayoutPanelDocument, () => ({ node: { __typename: 'Import', layout: null } }));
  api(ImportMappingPanelDocument, () => ({ node: { __typename: 'Import', version: 3, viewerCanMap: false, layout: null, mapping: null }, importKinds: [] }));
  api(ImportRowsPanelDocument, () => ({
    node: { __typename: 'Import', rows: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } },
  }));
});
afterEach(cleanup);

describe('words that no list knows', () => {
  it('say what they may be a slip of, and nothing is chosen for anybody', async () => {
    await openImport({ unknown: [{ ...KASI, written: 'Pengwas', near: 'Pengawas' }], kept: [], used: [] });
    const panel = await screen.findByRole('region', { name: 'Kata yang belum dikenal' });
    expect(within(panel).getByText(/apakah maksudnya Pengawas\?/)).toBeTruthy();
    expect((within(panel).getByRole('combobox') as HTMLSelectElement).value).toBe('');
  });

  it('stand once each, with how many rows they refuse or how they are kept, beside what they may mean', async () => {
    await openImport(WORDS);
    const panel = await screen.findByRole('region', { name: 'Kata yang belum dikenal' });
    expect(
      within(panel)
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.querySelector('th')?.textContent),
    ).toEqual([
      'Kasijenis · 48 baris ditolak · baris 2, 3, 5, 7, 9, …',
      'Sembilankelas jabatan · 1 baris ditolak · baris 4',
      '<b>Instalasi</b>unit kind · 3 baris, disimpan seperti tertulis dan dihitung sebagai lainnya · baris 6, …',
    ]);
    expect([...within(panel).getByRole('combobox', { name: 'Arti Kasi' }).querySelectorAll('option')].map((option) => option.textContent)).toEqual([
      'Pilih artinya',
      ...KINDS,
    ]);
    expect(within(panel).getByRole('listitem').textContent).toMatch(
      /^“Staf” di kolom jenis dibaca sebagai Pelaksana, seperti ditetapkan pada .*2026.* \(2 baris\)\.$/,
    );
    expect((screen.getByRole('button', { name: 'Simpan arti dan periksa lagi' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('are said by choice, numbers by hand, and only those of which something was chosen', async () => {
    const asked: unknown[] = [];
    api(SayImportWordingsDocument, (variables) => {
      asked.push(variables);
      return { sayImportWordings: { __typename: 'ImportAccepted' } };
    });
    await openImport(WORDS);
    await screen.findByRole('region', { name: 'Kata yang belum dikenal' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Arti Kasi' }), { target: { value: 'Pengawas' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'Arti Sembilan' }), { target: { value: ' 9 ' } });
    await press('Simpan arti dan periksa lagi');
    await waitFor(() =>
      expect(asked).toEqual([
        {
          input: {
            importId: 'import_1',
            version: 3,
            words: [
              { column: 'kind', written: 'Kasi', means: 'Pengawas' },
              { column: 'position_class', written: 'Sembilan', means: '9' },
            ],
          },
          language: 'ID',
        },
      ]),
    );
  });

  it('say why what was said is not taken', async () => {
    api(SayImportWordingsDocument, () => ({
      sayImportWordings: { __typename: 'ImportMappingRefused', problems: [{ fact: 'Nilai ini bukan kelas.', column: 'position_class', value: '99' }] },
    }));
    await openImport(WORDS);
    await screen.findByRole('region', { name: 'Kata yang belum dikenal' });
    fireEvent.change(screen.getByRole('textbox', { name: 'Arti Sembilan' }), { target: { value: '99' } });
    await press('Simpan arti dan periksa lagi');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('kelas jabatan: 99: Nilai ini bukan kelas.'));
  });

  it('are no business of a file without any, and only told once nothing can be said any more', async () => {
    await openImport({ unknown: [], kept: [], used: [] });
    expect(screen.queryByRole('region', { name: 'Kata yang belum dikenal' })).toBeNull();
    cleanup();
    await openImport({ ...WORDS, unknown: [] }, { state: 'APPLIED', viewerCanMap: false });
    const panel = await screen.findByRole('region', { name: 'Kata yang dibaca menurut ketentuan' });
    expect(within(panel).getAllByRole('listitem')).toHaveLength(1);
    expect(within(panel).queryByRole('combobox')).toBeNull();
  });
});

describe('what words mean in a government', () => {
  const KEPT = { id: 'wording_1', of: 'POSITION_KIND', written: 'Kasi', means: 'Pengawas', overrides: false, saidAt: '2026-11-20T03:00:00Z', version: 2 };
  async function openImports(nodes: readonly object[], totalCount = nodes.length): Promise<void> {
    api(ImportsPageDocument, () => ({ imports: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } }));
    api(KeptMappingsDocument, () => ({ importProfiles: { totalCount: 0, nodes: [] } }));
    api(KeptWordsDocument, () => ({ importWordings: { totalCount, nodes } }));
    await openPage('/kota/imports');
    await screen.findByRole('region', { name: 'Impor sebelumnya' });
  }

  it('is listed with the kind of values and since when, and taken back as it was read', async () => {
    const asked: unknown[] = [];
    api(TakeBackImportWordingDocument, (variables) => {
      asked.push(variables);
      return { takeBackImportWording: { __typename: asked.length === 1 ? 'ImportWordingChanged' : 'ImportWordingTakenBack' } };
    });
    await openImports([KEPT, { ...KEPT, id: 'wording_2', written: 'JFU', overrides: true }], 60);
    const panel = await screen.findByRole('region', { name: 'Arti kata yang ditetapkan' });
    expect(
      within(panel)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('div')?.textContent),
    ).toEqual([
      expect.stringMatching(/^“Kasi” berarti PengawasJenis jabatan · .*2026[^·]*$/),
      expect.stringMatching(/^“JFU” berarti PengawasJenis jabatan · .*2026.* · mengganti arti aslinya$/),
    ]);
    expect(panel.textContent).toContain('dan 58 kata lain');
    await press('Cabut arti Kasi');
    await waitFor(() => expect(within(panel).getByRole('alert').textContent).toBe('Arti kata ini sudah berubah. Lihat lagi, lalu ulangi.'));
    await press('Cabut arti Kasi');
    await waitFor(() => expect(within(panel).queryByRole('alert')).toBeNull());
    expect(asked).toEqual([{ input: { wordingId: 'wording_1', version: 2 } }, { input: { wordingId: 'wording_1', version: 2 } }]);
  });

  it('is nothing where nothing was said', async () => {
    await openImports([]);
    expect(screen.queryByRole('region', { name: 'Arti kata yang ditetapkan' })).toBeNull();
  });
});
