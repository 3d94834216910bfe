// @vitest-environment happy-dom
import { AnswerImportDocument, ApplyImportDocument, ImportLayoutPanelDocument, ImportPageDocument, ImportRowsPanelDocument } from '@selaras/schema/web';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api } from '../../testing/api.ts';
import { openPage } from '../../testing/open-page.tsx';
import { signedIn } from '../../testing/signed-in.ts';

vi.mock('../../app/graphql/client.ts', async () => ({ client: (await import('../../testing/api.ts')).client }));

const NO_ROWS = { created: 0, changed: 0, closed: 0, unchanged: 0, refused: 0 };
const CHECKED = {
  __typename: 'Import',
  id: 'import_1',
  kind: 'EMPLOYEES',
  state: 'CHECKED',
  fileName: 'pegawai.csv',
  byteSize: 100,
  rowsTotal: 2,
  rowsRead: 2,
  rowsPerSecond: null,
  secondsLeft: 0,
  startedAt: '2026-11-21T00:00:00Z',
  viewerCanApply: true,
  viewerCanCancel: true,
  instansi: { name: 'Kota Contoh' },
  dinas: null,
  counts: { ...NO_ROWS, created: 2 },
  problem: null,
  viewerCanAnswer: true,
};

const PUT_BACK = {
  __typename: 'ImportProblem',
  code: 'IMPORT_BUSY',
  fact: 'Perubahan lain sedang memegang data yang sama.',
  column: null,
  value: null,
  remedy: 'Terapkan lagi sebentar lagi.',
  accepted: [],
};

async function openImport(more: object): Promise<void> {
  api(ImportPageDocument, () => ({ node: { ...CHECKED, ...more } }));
  await openPage('/kota/imports/import_1');
  await waitFor(() => expect(screen.queryByText('pegawai.csv')).toBeTruthy());
}

const offered = (): string[] =>
  ['Terapkan 2 perubahan', 'Selesaikan tanpa perubahan', 'Batalkan'].filter((name) => screen.queryByRole('button', { name }) !== null);
const hindrance = (): string[] => [...document.querySelectorAll('[data-tone][role]')].map((notice) => notice.textContent ?? '');

beforeEach(() => {
  signedIn({ viewerCanImport: true });
  api(ImportLayoutPanelDocument, () => ({ node: { __typename: 'Import', layout: null } }));
  api(ImportRowsPanelDocument, () => ({
    node: { __typename: 'Import', rows: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } },
  }));
});
afterEach(cleanup);

describe('the page of an import', () => {
  it.each([
    [true, true, ['Terapkan 2 perubahan', 'Batalkan']],
    [false, true, ['Batalkan']],
    [false, false, []],
  ])('offers the steps that the API says are open: apply %s, cancel %s', async (viewerCanApply, viewerCanCancel, steps) => {
    await openImport({ viewerCanApply, viewerCanCancel });
    expect(offered()).toEqual(steps);
  });

  it('says what hinders an import, until it has ended', async () => {
    const counts = { ...NO_ROWS, created: 1, refused: 1 };
    await openImport({ counts, viewerCanApply: false });
    expect(hindrance()).toEqual([expect.stringContaining('1 baris ditolak')]);
    cleanup();
    await openImport({ counts, state: 'CANCELLED', viewerCanApply: false, viewerCanCancel: false });
    expect(hindrance()).toEqual([]);
  });

  it('offers refused rows with their reasons as a file, while they are kept', async () => {
    const counts = { ...NO_ROWS, created: 1, refused: 1 };
    const links = (): (string | null)[] => ['XLSX', 'CSV'].map((name) => screen.queryByRole('link', { name })?.getAttribute('href') ?? null);
    await openImport({ counts, viewerCanApply: false });
    expect(links()).toEqual(['/imports/refused.xlsx?import=import_1&language=id', '/imports/refused.csv?import=import_1&language=id']);
    cleanup();
    await openImport({ counts, state: 'CANCELLED', viewerCanApply: false, viewerCanCancel: false });
    expect(links()).toEqual([null, null]);
  });

  it('says of an import that another change held up that it can be applied again', async () => {
    await openImport({ problem: PUT_BACK });
    expect(hindrance()).toEqual([expect.stringMatching(/Perubahan lain .*\.Terapkan lagi/)]);
    expect(offered()).toContain('Terapkan 2 perubahan');
  });

  it.each([
    ['a warning', 'COLUMNS_IGNORED', 'warning', 'status'],
    ['a danger', 'IMPORT_OUTDATED', 'danger', 'alert'],
  ])('shows as %s what is one: %s', async (_what, code, tone, role) => {
    await openImport({ problem: { ...PUT_BACK, code } });
    const [notice] = document.querySelectorAll('[data-tone][role]');
    expect([notice?.getAttribute('data-tone'), notice?.getAttribute('role')]).toEqual([tone, role]);
  });

  it('says that nothing would change, and offers to end the import all the same, as the API does', async () => {
    await openImport({ counts: { ...NO_ROWS, unchanged: 2 } });
    expect(hindrance()).toEqual([expect.stringContaining('Tidak ada yang berubah')]);
    expect(offered()).toEqual(['Selesaikan tanpa perubahan', 'Batalkan']);
  });

  it.each([
    ['IMPORT_HAS_REFUSED_ROWS', 'Ada baris yang ditolak'],
    ['IMPORT_BUSY', 'Perubahan lain'],
    ['IMPORT_NOT_READY', 'impor berstatus sudah diperiksa'],
  ])('says in words why a step was refused: %s', async (reason, words) => {
    api(ApplyImportDocument, () => ({ applyImport: { __typename: 'ImportNotReady', state: 'CHECKED', reason } }));
    await openImport({});
    await act(async () => screen.getByRole('button', { name: 'Terapkan 2 perubahan' }).click());
    await waitFor(() => expect(hindrance()).toEqual([expect.stringContaining(words)]));
  });

  it('says on which sheet the table was found, and of each row that is no part of it what it was taken for', async () => {
    const layout = {
      sheet: 'Peta',
      encoding: 'windows-1252',
      headerRows: [3, 4],
      leftOutCount: 1004,
      groupColumn: 'unit_name',
      groupCount: 1,
      sheets: [
        { name: 'Peta', fits: true },
        { name: 'Lama', fits: true },
        { name: 'Petunjuk', fits: false },
      ],
      leftOut: [
        { from: 1, to: 1, as: 'TITLE', text: 'PETA JABATAN' },
        { from: 9, to: 11, as: 'BLANK', text: null },
      ],
      groups: [{ row: 6, name: 'SEKRETARIAT', rows: 2 }],
      filled: [{ column: 'birth_date', cells: 3 }],
    };
    api(ImportLayoutPanelDocument, () => ({ node: { __typename: 'Import', layout } }));
    await openImport({});
    const panel = await screen.findByRole('region', { name: 'Tabel di dalam berkas' });
    expect([...panel.querySelectorAll('p, summary, li')].map((line) => line.textContent)).toEqual([
      'Di mana tabelnya ditemukan, dan baris mana yang bukan bagiannya.',
      'Teksnya bukan UTF-8, dibaca sebagai windows-1252; periksa huruf beraksen dan tanda petik.',
      'Lembar “Peta” yang dibaca.',
      'Lembar “Lama” juga cocok. Untuk membacanya, unggah lagi dengan nama lembar itu.',
      'Judul kolom ada di baris 3, 4.',
      '1 baris dipahami sebagai unit kerja bagi baris di bawahnya: SEKRETARIAT.',
      '3 sel gabungan atau kosong di kolom tanggal lahir diisi dengan isi sel pertama atau sel di atasnya.',
      '1.004 baris tidak dibaca sebagai isi',
      'Baris 1: judulPETA JABATAN',
      'Baris 9–11: kosong',
      'dan 1.000 baris lain',
    ]);
  });

  it('says nothing of the table of a plain file', async () => {
    const layout = {
      sheet: '',
      encoding: null,
      headerRows: [1],
      leftOutCount: 0,
      groupColumn: null,
      groupCount: 0,
      sheets: [{ name: '', fits: true }],
      leftOut: [],
      groups: [],
      filled: [],
    };
    api(ImportLayoutPanelDocument, () => ({ node: { __typename: 'Import', layout } }));
    await openImport({});
    await screen.findByRole('region', { name: 'Hasil pemeriksaan' });
    expect(screen.queryByRole('region', { name: 'Tabel di dalam berkas' })).toBeNull();
  });

  it('answers what a row asks, for all that ask the same, and shows what was answered', async () => {
    const problem = {
      __typename: 'ImportProblem',
      code: 'UNIT_NEARLY_EQUAL',
      fact: 'Hampir sama.',
      column: 'unit',
      value: 'Bid. A',
      remedy: 'Jawab.',
      accepted: [],
      asks: true,
    };
    const nodes = [
      { rowNumber: 2, outcome: 'REFUSED', label: 'Analis', answer: null, changes: [], problems: [problem] },
      { rowNumber: 3, outcome: 'CREATED', label: 'Penata', answer: 'SAME', changes: [], problems: [] },
      { rowNumber: 4, outcome: 'CREATED', label: 'Arsiparis', answer: null, changes: [], problems: [] },
    ];
    api(ImportRowsPanelDocument, () => ({
      node: { __typename: 'Import', rows: { totalCount: 3, pageInfo: { hasNextPage: false, endCursor: null }, nodes } },
    }));
    const sent: unknown[] = [];
    api(AnswerImportDocument, ({ input }) => {
      sent.push(input);
      return { answerImport: { __typename: 'ImportAccepted' } };
    });
    await openImport({});
    const row = await screen.findByRole('row', { name: /Analis/ });
    expect(within(screen.getByRole('row', { name: /Arsiparis/ })).queryAllByRole('button')).toEqual([]);
    expect(
      within(screen.getByRole('row', { name: /Penata/ }))
        .getByRole('button', { name: 'Sama' })
        .getAttribute('aria-pressed'),
    ).toBe('true');
    await act(async () => within(row).getByRole('button', { name: 'Memang lain' }).click());
    await waitFor(() => expect(sent).toMatchObject([{ importId: 'import_1', answers: [{ rowNumber: 2, answer: 'ANOTHER', alike: true }] }]));
  });

  it('says in words what a row changes: columns, values of enumerations, days', async () => {
    const changes = [
      { field: 'sex', before: null, after: 'FEMALE' },
      { field: 'birth_date', before: '1990-02-01', after: '1990-02-02' },
      { field: 'golongan', before: null, after: 'III/a' },
      { field: 'education_field', before: 'Hukum', after: null },
    ];
    const nodes = [{ rowNumber: 2, outcome: 'CHANGED', label: 'Siti', answer: null, changes, problems: [] }];
    api(ImportRowsPanelDocument, () => ({
      node: { __typename: 'Import', rows: { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, nodes } },
    }));
    await openImport({});
    const row = await screen.findByRole('row', { name: /Siti/ });
    expect(within(row).getAllByRole('cell').at(-1)?.textContent).toBe(
      'jenis kelaminPerempuantanggal lahir1 Feb 1990→2 Feb 1990golonganIII/abidang pendidikanHukum→dikosongkan',
    );
    expect(document.body.textContent).toContain('Sel kosong membiarkan data seperti apa adanya; tanda - mengosongkannya.');
  });
});
