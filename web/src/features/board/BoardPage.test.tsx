// @vitest-environment happy-dom
import { BoardLiveDocument, BoardPageDocument } from '@selaras/schema/web';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api, push } from '../../testing/api.ts';
import { openPage } from '../../testing/open-page.tsx';
import { signedIn } from '../../testing/signed-in.ts';

/** The figures that were drawn, by what a screen reader says of them, how often the page handed its rows on, and what the chart was given. */
const { drawn, handed, setOption } = vi.hoisted(() => ({ drawn: [] as string[], handed: vi.fn(), setOption: vi.fn() }));

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
vi.mock('echarts/core', () => ({ use: () => undefined, init: () => ({ setOption, resize: () => undefined, dispose: () => undefined }) }));

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
  retiringWithin12Months: 1,
  retiringWithin5Years: 1,
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
const row = (id: string, gap = 2): object => ({ dinasId: id, name: `Dinas ${id}`, shortName: null, kind: 'DINAS', figures: figures(gap) });
const board = { asOf: '2026-11-21', cursor: '1.0', computedAt: '2026-11-21T00:00:00Z', total: figures(6), rows: [row('a'), row('b'), row('c')] };
const event = (kind: string, more: object = {}): Record<string, unknown> => ({
  board: { kind, ...board, staleReason: null, ...(kind === 'HEARTBEAT' ? { total: null, rows: [] } : {}), ...more },
});

const seconds = (count: number): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(count * 1000)));
const hear = (kind: string, more?: object): Promise<void> => act(async () => push(BoardLiveDocument, event(kind, more)));

/** Opens the board and waits until it stands, its first picture included; only what comes after is counted. */
async function openBoard(view: 'table' | 'chart'): Promise<void> {
  await openPage(`/kota?view=${view}`);
  await waitFor(() => expect(view === 'table' ? screen.queryByRole('link', { name: 'Dinas b' }) : setOption.mock.lastCall).toBeTruthy());
  await hear('SNAPSHOT');
  await seconds(1);
  drawn.length = 0;
  handed.mockClear();
  setOption.mockClear();
}

const lag = (): number => Number(/(\d+) dtk lalu/.exec(document.body.textContent ?? '')?.[1]);

beforeEach(() => {
  // Time passes by itself until the board stands, and as the test says from then on.
  vi.useFakeTimers({ shouldAdvanceTime: true });
  signedIn({ hasBoard: true });
  api(BoardPageDocument, () => ({ board }));
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe('the board', () => {
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
    expect(setOption).not.toHaveBeenCalled();
    await hear('CHANGED', { rows: [row('b', 3)] });
    expect(setOption).toHaveBeenCalledTimes(1);
  });
});
