// @vitest-environment happy-dom
import { BoardLiveDocument, BoardPageDocument } from '@selaras/schema/web';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetSession } from '../../app/session.ts';
import { api, push, Refused } from '../../testing/api.ts';
import { openPage } from '../../testing/open-page.tsx';
import { signedIn } from '../../testing/signed-in.ts';
import { setLanguage } from '../../text/text.ts';
import { lookAtAll } from './marks.ts';

/** The figures that were drawn, by what a screen reader says of them, how often the page handed its rows on, and what the chart was given. */
const { drawn, handed, pictured } = vi.hoisted(() => ({ drawn: [] as string[], handed: vi.fn(), pictured: vi.fn() }));

vi.mock('../../app/graphql/client.ts', async () => ({ client: (await import('../../testing/api.ts')).client }));
vi.mock('../../ui/Figure.tsx', async (original) => {
  const { Figure } = await original<typeof import('../../ui/Figure.tsx')>();
  return {
    Figure: (props: Parameters<typeof Figure>[0]) => {
      drawn.push(props.label);
      return <Figure {...props} />;
    },
  };
});
vi.mock('./BoardRowsPanel.tsx', async (original) => {
  const { BoardRowsPanel } = await original<typeof import('./BoardRowsPanel.tsx')>();
  return {
    BoardRowsPanel: (props: Parameters<typeof BoardRowsPanel>[0]) => {
      handed();
      return <BoardRowsPanel {...props} />;
    },
  };
});
vi.mock('../../charts/place-labels.ts', async (original) => {
  const { placeLabels } = await original<typeof import('../../charts/place-labels.ts')>();
  return {
    placeLabels: (...given: Parameters<typeof placeLabels>) => {
      pictured(given);
      return placeLabels(...given);
    },
  };
});

const figures = (gap: number): object => ({
  positions: 9,
  need: 9,
  filled: 9 - gap,
  vacantPositions: 1,
  gap,
  gapShare: gap / 9,
  surplus: 0,
  surplusPositions: 0,
  actingHeads: 0,
  vacantHeads: 1,
  headsHeldTwice: 0,
  retiringByNextYear: 1,
  retiringWithin5Years: 1,
  retiredHolders: 0,
  evaluation: {
    expected: 4,
    notStarted: 1,
    draft: 1,
    submitted: 1,
    sealed: 1,
    overdue: 1,
    progressShare: 0.25,
    predikat: { sangatBaik: 1, baik: 0, butuhPerbaikan: 0, kurang: 0, sangatKurang: 0 },
  },
});
const row = (id: string, gap = 2, more: object = {}): object => ({
  dinasId: id,
  name: `Dinas ${id}`,
  shortName: null,
  kind: 'DINAS',
  figures: { ...figures(gap), ...more },
});
const finding = (figure: string, urgency: string, number: number): object => ({
  figure,
  urgency,
  number,
  id: `${number} ${figure}.`,
  en: `${number} ${figure}.`,
});
const findings = [finding('VACANT_HEADS', 'NOW', 1), finding('GAP', 'SOON', 6), finding('SURPLUS', 'WATCH', 2), finding('NEED_NOT_SET', 'WATCH', 3)];
const board = { findings, asOf: '2026-11-21', cursor: '1.0', computedAt: '2026-11-21T00:00:00Z', total: figures(6), rows: [row('a'), row('b'), row('c')] };
const event = (kind: string, more: object = {}): Record<string, unknown> => ({
  board: { kind, ...board, staleReason: null, held: null, ...(kind === 'HEARTBEAT' ? { total: null, rows: [], findings: null } : {}), ...more },
});

const seconds = (count: number): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(count * 1000)));
const hear = (kind: string, more?: object): Promise<void> => act(async () => push(BoardLiveDocument, event(kind, more)));

/** Opens the board and waits until it stands, its first picture included; only what comes after is counted. */
async function openBoard(view: 'table' | 'chart'): Promise<void> {
  await openPage(`/kota?view=${view}`);
  await waitFor(() => expect(view === 'table' ? screen.queryByRole('link', { name: 'Dinas b' }) : pictured.mock.lastCall).toBeTruthy());
  await hear('SNAPSHOT');
  await seconds(1);
  drawn.length = 0;
  handed.mockClear();
  pictured.mockClear();
}

const cells = (name: string): (string | null)[] =>
  within(screen.getByRole('row', { name: new RegExp(name) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
const note = (): string => document.querySelector('figcaption')?.textContent ?? '';

const lag = (): number => Number(/(\d+) dtk lalu/.exec(document.body.textContent ?? '')?.[1]);

beforeEach(() => {
  // Time passes by itself until the board stands, and as the test says from then on.
  vi.useFakeTimers({ shouldAdvanceTime: true });
  signedIn({ viewerSeesBoard: 'ALL' });
  api(BoardPageDocument, () => ({ board: { ...board, rows: { nodes: board.rows } } }));
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
  forgetSession();
});

describe('the board', () => {
  it('of some dinas is not called by the name of the government, nor are its sums', async () => {
    signedIn({ viewerSeesBoard: 'PART' });
    await openBoard('table');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Perangkat daerah Anda (3)');
    expect(document.body.textContent).toContain('dinas dan unit lain tidak ditampilkan');
    await hear('CHANGED', { rows: [], total: figures(7) });
    expect(drawn).toContain('Kekurangan pegawai Perangkat daerah Anda (3): 7. Jelaskan.');
  });

  it('of one dinas is the page of that dinas', async () => {
    signedIn({ viewerSeesBoard: 'PART' });
    api(BoardPageDocument, () => ({ board: { ...board, rows: { nodes: [row('dinas_a')] } } }));
    await openPage('/kota');
    await waitFor(() => expect(document.querySelector('h1')).toBeTruthy());
    await waitFor(() => expect(screen.queryByRole('heading', { level: 1, name: 'Kota Contoh' })).toBeNull());
  });

  it('counts the seconds in its badge and is not drawn again for them', async () => {
    await openBoard('table');
    await seconds(9);
    expect(lag()).toBeGreaterThanOrEqual(9);
    expect(handed).not.toHaveBeenCalled();
    expect(drawn).toEqual([]);
  });

  it('draws no figure again for a word of the server that moves none', async () => {
    await openBoard('table');
    await hear('HEARTBEAT', { computedAt: '2026-11-21T00:01:00Z' });
    await seconds(9);
    expect(drawn).toEqual([]);
  });

  it('draws again what moved: the dinas and the total', async () => {
    await openBoard('table');
    await hear('CHANGED', { rows: [row('b', 3)], total: figures(7) });
    expect(drawn.filter((label) => label.includes('Dinas b'))).toContain('Kekurangan pegawai Dinas b: 3. Jelaskan.');
    expect(drawn.filter((label) => label.includes('Dinas a') || label.includes('Dinas c'))).toEqual([]);
    expect(drawn).toContain('Kekurangan pegawai Kota Contoh: 7. Jelaskan.');
  });

  it('gives the chart new data only when there are new data', async () => {
    await openBoard('chart');
    await seconds(9);
    await hear('HEARTBEAT');
    await seconds(9);
    expect(pictured).not.toHaveBeenCalled();
    await hear('CHANGED', { rows: [row('b', 3)] });
    expect(pictured).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('link', { name: /^Dinas b: kurang 3 dari 9/ })).toBeTruthy();
  });
});

/** What a definition that is being counted anew leaves open: a share that is not there, and the count it is made of. */
const uncounted = row('b', 2, { gap: null, gapShare: null });

describe('what moved in a row', () => {
  const marked = (): readonly string[] =>
    [...document.querySelectorAll('[data-mark]')].map((mark) => mark.closest('tr')?.querySelector('a')?.textContent ?? '');
  beforeEach(() => act(async () => lookAtAll()));

  it('stays marked with what and since when, until somebody looked at the row', async () => {
    await openBoard('table');
    await hear('CHANGED', { rows: [row('b', 3), row('c', 4)] });
    expect(marked()).toEqual(['Dinas c', 'Dinas b']);
    expect(document.querySelector('[data-mark]')?.textContent).toBe('Kekurangan 2 → 4 · baru saja');
    await seconds(130);
    expect(document.querySelector('[data-mark]')?.textContent).toBe('Kekurangan 2 → 4 · 2 mnt lalu');
    fireEvent.pointerOut(screen.getByRole('link', { name: 'Dinas c' }), { relatedTarget: document.body });
    expect(marked()).toEqual(['Dinas b']);
    fireEvent.click(screen.getByRole('button', { name: 'Tandai 1 sudah dilihat' }));
    expect(marked()).toEqual([]);
  });

  it('is told from where it was last looked at, and not at all when it came back there', async () => {
    await openBoard('table');
    await hear('CHANGED', { rows: [row('b', 3)] });
    await hear('CHANGED', { rows: [row('b', 5)] });
    expect(document.querySelector('[data-mark]')?.textContent).toBe('Kekurangan 2 → 5 · baru saja');
    await hear('CHANGED', { rows: [row('b', 2)] });
    expect(marked()).toEqual([]);
  });

  it('moves neither focus nor page, and another language is no change', async () => {
    await openBoard('table');
    const link = screen.getByRole('link', { name: 'Dinas b' });
    link.focus();
    await hear('CHANGED', { rows: [row('c', 3)] });
    expect(document.activeElement).toBe(link);
    await act(() => setLanguage('en'));
    expect(marked()).toEqual(['Dinas c']);
    await act(() => setLanguage('id'));
    expect(marked()).toEqual(['Dinas c']);
  });
});

describe('a figure that is being counted', () => {
  it('says so in the table, and is neither 0 nor a dash', async () => {
    await openBoard('table');
    await hear('SNAPSHOT', { rows: [row('a', 0), uncounted, row('c')] });
    await hear('STALE', { staleReason: 'RECOUNTING', total: null, rows: [] });
    expect(cells('Dinas a').filter((text) => text === 'dihitung…')).toEqual([]);
    expect(cells('Dinas b').filter((text) => text === 'dihitung…')).toHaveLength(2);
    expect(cells('Dinas b')).not.toContain('–');
    expect(screen.getByRole('button', { name: 'Kekurangan pegawai Dinas b: Sedang dihitung. Jelaskan.' })).toBeTruthy();
  });

  it('stands last however the board is ordered, since it is not the smallest', async () => {
    await openBoard('table');
    for (const order of ['menurun', 'menaik']) {
      await hear('SNAPSHOT', { rows: [uncounted, row('a', 1), row('c', 3)] });
      const names = screen.getAllByRole('rowheader').map((head) => head.textContent);
      expect(names.at(-1), order).toMatch(/^Dinas b/);
      await act(async () =>
        within(screen.getByRole('columnheader', { name: /Kekurangan/ }))
          .getByRole('button')
          .click(),
      );
    }
  });

  it('is left out of the chart with a note', async () => {
    await openBoard('chart');
    await hear('SNAPSHOT', { rows: [row('a'), uncounted, row('c')] });
    expect(note()).toContain('1 perangkat daerah tidak tergambar');
    await hear('STALE', { staleReason: 'RECOUNTING', total: null, rows: [] });
    expect(note()).toContain('1 perangkat daerah belum tergambar: angkanya masih dihitung.');
    await hear('SNAPSHOT');
    expect(note()).not.toContain('tergambar');
  });
});

describe('a board that is held', () => {
  it('says so in one word, and since when and by whom, until it is live again', async () => {
    await openBoard('table');
    await hear('SNAPSHOT');
    await hear('STALE', { staleReason: 'HELD', held: { since: '2026-11-21T02:30:00Z', by: 'PROGRAM' }, total: null, rows: [] });
    expect(screen.getByText('Tertahan')).toBeTruthy();
    expect(screen.getByText(/^Tertahan sejak .* oleh transaksi panjang program lain/)).toBeTruthy();
    await hear('SNAPSHOT');
    expect(screen.queryByText('Tertahan')).toBeNull();
    expect(screen.queryByText(/^Tertahan sejak/)).toBeNull();
  });
});

describe('what a board says of itself', () => {
  const said = (): (string | null)[] =>
    screen.getAllByRole('listitem').flatMap((item) => (item.dataset['urgency'] ? [item.querySelector('a')!.textContent] : []));
  beforeEach(() => localStorage.clear());

  it('is said in sentences, the first three at once, each a way to its list', async () => {
    await openBoard('table');
    expect(said()).toEqual(['1 VACANT_HEADS.', '6 GAP.', '2 SURPLUS.']);
    expect(screen.getByRole('link', { name: '1 VACANT_HEADS.' }).getAttribute('href')).toBe('/kota/heads?state=VACANT');
    expect(screen.getByRole('link', { name: '6 GAP.' }).getAttribute('href')).toContain('why=GAP.');
    fireEvent.click(screen.getByRole('button', { name: 'Tampilkan 1 lagi' }));
    expect(said()).toHaveLength(4);
  });

  it('is put away until its number changes', async () => {
    await openBoard('table');
    fireEvent.click(screen.getByRole('button', { name: 'Singkirkan: 6 GAP.' }));
    expect(said()).toEqual(['1 VACANT_HEADS.', '2 SURPLUS.', '3 NEED_NOT_SET.']);
    await hear('CHANGED', { rows: [], findings: [finding('GAP', 'SOON', 7)] });
    expect(said()).toEqual(['7 GAP.']);
    await hear('CHANGED', { rows: [], findings });
    fireEvent.click(screen.getByRole('button', { name: 'Tampilkan 1 yang disingkirkan' }));
    expect(said()).toEqual(['1 VACANT_HEADS.', '6 GAP.', '2 SURPLUS.']);
  });

  it('is nothing where there is nothing', async () => {
    api(BoardPageDocument, () => ({ board: { ...board, findings: [], rows: { nodes: board.rows } } }));
    await openPage('/kota?view=table');
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Dinas b' })).toBeTruthy());
    await waitFor(() => expect(screen.queryByText('Yang perlu diperhatikan')).toBeNull());
  });
});

describe('a share of nothing', () => {
  it('is a dash that says why', async () => {
    await openBoard('table');
    await hear('SNAPSHOT', { rows: [row('a'), row('b', 0, { need: 0, gapShare: null }), row('c')] });
    expect(cells('Dinas b').filter((text) => text?.startsWith('–'))).toEqual(['–Tidak ada dasar untuk menghitungnya']);
  });
});

describe('the board of another day', () => {
  it('says of a day to come that it is a projection, and what of', async () => {
    api(BoardPageDocument, () => ({ board: { ...board, asOf: '2040-01-01', isProjection: true, rows: { nodes: board.rows } } }));
    await openPage('/kota?view=table&asOf=2040-01-01');
    expect(await screen.findByText(/Yang mencapai batas usia pensiun pada tahun-tahun sebelumnya sudah dikurangkan/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('(proyeksi 1 Jan 2040)');
    expect(screen.getAllByText('Proyeksi').length).toBe(2);
  });

  it('says of a day before the first that there is no data, and since when there is', async () => {
    api(BoardPageDocument, () => {
      throw new Refused({ code: 'BAD_INPUT', reason: 'NO_DATA_BEFORE' });
    });
    await openPage('/kota?view=table&asOf=2019-12-31');
    expect((await screen.findByRole('alert')).textContent).toContain('Tidak ada data untuk hari itu');
    expect(screen.queryByRole('button', { name: 'Coba lagi' })).toBeNull();
    expect(screen.getByText(/Tidak ada data sebelum 1 Jan/)).toBeTruthy();
  });
});
