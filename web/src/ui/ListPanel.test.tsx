// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { ListPanel, type Connection, type ListPanelProps, type Table } from './ListPanel.tsx';
import type { QueryResult } from './QueryState.tsx';

interface Office {
  name: string;
  need: number;
}

const table: Table<Office, Office> = {
  read: (node) => node,
  rowKey: (row) => row.name,
  columns: [
    { id: 'name', head: 'Nama', value: (row) => row.name, cell: (row) => <strong>{row.name}</strong> },
    { id: 'need', head: 'Kebutuhan', value: (row) => row.need },
  ],
};
const offices: Connection<Office> = {
  nodes: [
    { name: 'Dinas Sosial', need: 1200 },
    { name: 'Dinas Kesehatan', need: 7 },
  ],
  totalCount: 5,
  pageInfo: { hasNextPage: true, endCursor: 'kesehatan' },
};
const answered = (data: Connection<Office>): QueryResult<Connection<Office>> => ({ data, error: undefined, fetching: false, stale: false });

async function showList(
  more: Partial<ListPanelProps<Connection<Office>, Office, Office>>,
): Promise<{ turn: ReturnType<typeof vi.fn>; retry: ReturnType<typeof vi.fn> }> {
  const turn = vi.fn<(after: string | undefined) => void>();
  const retry = vi.fn<() => void>();
  const props = { caption: 'Dinas', result: answered(offices), retry, list: (data: Connection<Office>) => data, table, paging: { after: undefined, turn } };
  await show(<ListPanel {...props} {...more} />);
  return { turn, retry };
}

afterEach(cleanup);

describe('a list', () => {
  it('shows its rows, a plain value where a column says no more', async () => {
    await showList({});
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual(['NamaKebutuhan', 'Dinas Sosial1.200', 'Dinas Kesehatan7']);
  });

  it('goes to the next page by its cursor, and back to the first', async () => {
    const { turn } = await showList({});
    expect(screen.getByText('2 dari 5')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Berikutnya' }));
    expect(turn).toHaveBeenLastCalledWith('kesehatan');
    cleanup();
    const later = vi.fn<(after: string | undefined) => void>();
    await showList({ paging: { after: 'kesehatan', turn: later } });
    fireEvent.click(screen.getByRole('button', { name: 'Awal' }));
    expect(later).toHaveBeenLastCalledWith(undefined);
  });

  it('says that there is nothing, with its filters still at hand', async () => {
    await showList({ result: answered({ ...offices, nodes: [], totalCount: 0 }), filters: <input aria-label="Cari" />, whenEmpty: 'Tidak ditemukan' });
    expect(screen.getByText('Tidak ditemukan')).toBeTruthy();
    expect(screen.getByLabelText('Cari')).toBeTruthy();
  });

  it('says that it could not be loaded, and tries again', async () => {
    const { retry } = await showList({ result: { data: undefined, error: { kind: 'failed' }, fetching: false, stale: false } });
    fireEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('hands its rows and columns to an action, so that it can take them elsewhere', async () => {
    await showList({
      actions: ({ rows, columns, total }) => (
        <output>{[`${rows.length}/${total}`, ...rows.map((row) => columns.map(({ head, value }) => `${head}=${value?.(row)}`).join(';'))].join(' ')}</output>
      ),
    });
    expect(screen.getByRole('status').textContent).toBe('2/5 Nama=Dinas Sosial;Kebutuhan=1200 Nama=Dinas Kesehatan;Kebutuhan=7');
  });

  it('offers no action on nothing', async () => {
    await showList({ result: answered({ ...offices, nodes: [], totalCount: 0 }), actions: () => <output>export</output> });
    expect(screen.queryByText('export')).toBeNull();
  });
});
