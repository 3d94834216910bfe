// @vitest-environment happy-dom
import { DeleteImportProfileDocument, ImportsPageDocument, KeptMappingsDocument, KeptWordsDocument, RenameImportProfileDocument } from '@selaras/schema/web';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { api } from '../../testing/api.ts';
import { openPage } from '../../testing/open-page.tsx';
import { signedIn } from '../../testing/signed-in.ts';

vi.mock('../../app/graphql/client.ts', async () => ({ client: (await import('../../testing/api.ts')).client }));

const KEPT = {
  id: 'profile_1',
  name: 'Dinas Kesehatan',
  kind: 'EMPLOYEES',
  version: 2,
  updatedAt: '2026-11-21T00:00:00Z',
  columns: [
    { header: 'NIP Baru', means: 'nip' },
    { header: 'Agama', means: null },
  ],
};

beforeEach(() => {
  signedIn({ viewerCanImport: true });
  api(KeptWordsDocument, () => ({ importWordings: { totalCount: 0, nodes: [] } }));
  api(ImportsPageDocument, () => ({ imports: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } }));
});
afterEach(cleanup);

async function openImports(nodes: readonly object[]): Promise<void> {
  api(KeptMappingsDocument, () => ({ importProfiles: { totalCount: nodes.length, nodes } }));
  await openPage('/kota/imports');
  await screen.findByRole('region', { name: 'Impor sebelumnya' });
}
const press = (name: string): Promise<void> => act(async () => screen.getByRole('button', { name }).click());

it('lists what is kept, and nothing where nothing is', async () => {
  await openImports([KEPT]);
  const panel = await screen.findByRole('region', { name: 'Pemetaan tersimpan' });
  expect(within(panel).getByRole('listitem').textContent).toMatch(/^Dinas KesehatanPegawai · .* · NIP Baru/);
  expect(within(panel).getByRole('link', { name: 'JSON' }).getAttribute('href')).toBe('/imports/mapping.json?profile=profile_1&language=id');
  cleanup();
  await openImports([]);
  expect(screen.queryByRole('region', { name: 'Pemetaan tersimpan' })).toBeNull();
});

it('gives one another name, and forgets it, as it was read', async () => {
  const asked: unknown[] = [];
  api(RenameImportProfileDocument, (variables) => {
    asked.push(variables);
    return { renameImportProfile: { __typename: 'ImportProfileNameTaken' } };
  });
  api(DeleteImportProfileDocument, (variables) => {
    asked.push(variables);
    return { deleteImportProfile: { __typename: 'ImportProfileDeleted' } };
  });
  await openImports([KEPT]);
  const panel = await screen.findByRole('region', { name: 'Pemetaan tersimpan' });
  await press('Ganti nama Dinas Kesehatan');
  fireEvent.change(within(panel).getByLabelText('Nama pemetaan'), { target: { value: 'Puskesmas' } });
  await press('Simpan');
  await waitFor(() => expect(within(panel).getByRole('alert').textContent).toBe('Nama ini sudah dipakai pemetaan lain.'));
  await press('Hapus Dinas Kesehatan');
  await waitFor(() => expect(within(panel).queryByRole('alert')).toBeNull());
  expect(asked).toMatchObject([{ input: { profileId: 'profile_1', version: 2, name: 'Puskesmas' } }, { input: { profileId: 'profile_1', version: 2 } }]);
});
