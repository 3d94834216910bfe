// @vitest-environment happy-dom
import { ImportsPageDocument } from '@selaras/schema/web';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { api } from '../../testing/api.ts';
import { openPage } from '../../testing/open-page.tsx';
import { signedIn } from '../../testing/signed-in.ts';

vi.mock('../../app/graphql/client.ts', async () => ({ client: (await import('../../testing/api.ts')).client }));
afterEach(cleanup);

describe('the form to import a file', () => {
  it('offers the template of the kind that is chosen', async () => {
    signedIn({ viewerCanImport: true });
    api(ImportsPageDocument, () => ({ imports: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } }));
    await openPage('/kota/imports');
    const address = async (): Promise<string | null> => (await screen.findByRole('link', { name: /^Unduh templat/ })).getAttribute('href');
    expect(await address()).toBe('/imports/template.xlsx?kind=POSITIONS&language=id');
    fireEvent.change(screen.getByLabelText('Jenis isi'), { target: { value: 'EMPLOYEES' } });
    expect(await address()).toBe('/imports/template.xlsx?kind=EMPLOYEES&language=id');
  });
});
