// @vitest-environment happy-dom
import { ApplyImportDocument, ImportPageDocument, ImportRowsPanelDocument } from '@selaras/schema/web';
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

  it('says of an import that another change held up that it can be applied again', async () => {
    await openImport({ problem: { code: 'IMPORT_BUSY', message: 'English', column: null, value: null, remedy: 'English' } });
    expect(hindrance()).toEqual([expect.stringMatching(/Perubahan lain .* impor kembali berstatus sudah diperiksa\.Terapkan lagi/)]);
    expect(offered()).toContain('Terapkan 2 perubahan');
  });

  it.each([
    ['a warning', 'COLUMNS_IGNORED', 'warning', 'status'],
    ['a danger', 'IMPORT_OUTDATED', 'danger', 'alert'],
  ])('shows as %s what is one: %s', async (_what, code, tone, role) => {
    await openImport({ problem: { code, message: 'English', column: null, value: null, remedy: 'English' } });
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

  it('says in words what a row changes: columns, values of enumerations, days', async () => {
    const changes = [
      { field: 'sex', before: null, after: 'FEMALE' },
      { field: 'birth_date', before: '1990-02-01', after: '1990-02-02' },
      { field: 'golongan', before: null, after: 'III/a' },
    ];
    const nodes = [{ rowNumber: 2, outcome: 'CHANGED', label: 'Siti', changes, problems: [] }];
    api(ImportRowsPanelDocument, () => ({
      node: { __typename: 'Import', rows: { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, nodes } },
    }));
    await openImport({});
    const row = await screen.findByRole('row', { name: /Siti/ });
    expect(within(row).getAllByRole('cell').at(-1)?.textContent).toBe('jenis kelaminPerempuantanggal lahir1 Feb 1990→2 Feb 1990golonganIII/a');
  });
});
