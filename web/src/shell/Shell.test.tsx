// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { openPage } from '../testing/open-page.tsx';
import { signedIn } from '../testing/signed-in.ts';

vi.mock('../app/graphql/client.ts', async () => ({ client: (await import('../testing/api.ts')).client }));

afterEach(cleanup);

it('an address of a government that is not there says so, and leads to those that are', async () => {
  signedIn({ viewerSeesBoard: 'ALL' });
  await openPage('/kota-lain/imports');
  await screen.findByText('Tidak ada instansi “kota-lain”');
  expect(screen.getByRole('link', { name: 'Kota Contoh' }).getAttribute('href')).toBe('/kota');
  expect(screen.queryByRole('navigation', { name: 'Navigasi utama' })).toBeNull();
});
