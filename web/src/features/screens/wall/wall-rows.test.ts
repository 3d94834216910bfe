import { describe, expect, it } from 'vitest';
import type { FigureColumn, ShownFigures } from '../../../app/figure-group.ts';
import { buildOf } from './use-new-build.ts';
import { movesAfter } from './moves.ts';
import type { Board } from './board.ts';
import { columnsOf, inWallOrder, pageAt, pagesOf, type WallRow } from './wall-rows.ts';
import { writeOnWall } from './write-on-wall.ts';
import { clockIn, zoneName } from './zone-name.ts';

const row = (code: string, gap: number | null): WallRow => ({
  code,
  name: code,
  figures: gap === null ? null : ({ gap } as unknown as ShownFigures),
  withheld: [],
});
const GAP: FigureColumn = { figure: 'GAP', worst: 'most' };

describe('the rows of a wall', () => {
  it('begin with the worst of the first figure that has a bad end, equals by code, what is being counted last', () => {
    const rows = [row('A', 1), row('B', null), row('C', 5), row('D', 1)];
    expect(inWallOrder(rows, [{ figure: 'NEED' }, GAP]).map(({ code }) => code)).toEqual(['C', 'A', 'D', 'B']);
    expect(inWallOrder(rows, [{ figure: 'GAP', worst: 'least' }]).map(({ code }) => code)).toEqual(['A', 'D', 'C', 'B']);
    expect(inWallOrder(rows, [{ figure: 'NEED' }])).toEqual(rows);
  });

  it('come in pages of equal length that hold all of them', () => {
    const all = Array.from({ length: 53 }, (_, index) => index);
    expect(pagesOf(all, 12).map(({ length }) => length)).toEqual([11, 11, 11, 11, 9]);
    expect(pagesOf(all, 12).flat()).toEqual(all);
    expect(pagesOf([], 12)).toEqual([[]]);
  });

  it('go round in both directions', () => {
    expect([0, 4, 5, -1, -6].map((turned) => pageAt(turned, 5))).toEqual([0, 4, 0, 4, 4]);
  });
});

it('the table of a wall has the columns that lead, and others as far as there is room, in the order of the board', () => {
  const shown: FigureColumn[] = [
    { figure: 'NEED' },
    { figure: 'FILLED' },
    { ...GAP, tile: 'lead' },
    { figure: 'SURPLUS' },
    { figure: 'PROGRESS_SHARE', tile: 'lead' },
  ];
  expect(columnsOf(shown, 3).map(({ figure }) => figure)).toEqual(['NEED', 'GAP', 'PROGRESS_SHARE']);
  expect(columnsOf(shown, 9)).toEqual(shown);
});

describe('what a wall tells of what moved', () => {
  const board = (gap: number, periodLabel = '2026'): Board =>
    ({ periodLabel, asOf: '2026-11-27', shown: ['GAP'], rows: [{ code: 'A', name: 'Dinas A', figures: { gap } }] }) as unknown as Board;

  it('is the figure of each dinas that became another, the newest first, and never many', () => {
    const first = movesAfter([], board(3), board(2), 1);
    expect(first).toEqual([{ at: 1, id: 'A', name: 'Dinas A', figure: 'GAP', from: 3, to: 2 }]);
    const second = movesAfter(movesAfter(first, board(2), board(1), 2), board(1), board(0), 3);
    expect(second.map(({ at }) => at)).toEqual([3, 2]);
  });

  it('is nothing when the same came again, another period is shown, or nothing was known before', () => {
    expect(movesAfter([], board(3), board(3), 1)).toEqual([]);
    expect(movesAfter([], board(3), board(2, '2027'), 1)).toEqual([]);
    expect(movesAfter([], null, board(2), 1)).toEqual([]);
  });
});

it('a share on a wall has its decimal also where it is none', () => {
  expect([writeOnWall('GAP_SHARE', 0.11, 'id'), writeOnWall('GAP', 4317, 'id'), writeOnWall('GAP_SHARE', 0.215, 'en')]).toEqual(['11,0%', '4.317', '21.5%']);
});

it('the clock of a wall is that of where it hangs', () => {
  const at = Date.UTC(2026, 10, 27, 7, 5);
  expect([clockIn('Asia/Jakarta', 'id', at), clockIn('Asia/Makassar', 'id', at), clockIn('Asia/Jayapura', 'en', at)]).toEqual(['14.05', '15.05', '16:05']);
  expect(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'].map(zoneName)).toEqual(['WIB', 'WITA', 'WIT']);
});

it('a page says by its scripts which build it is of', () => {
  const page = (hash: string): string =>
    `<head><script type="module" crossorigin src="/assets/react-1.js"></script><script type="module" src="/assets/start-${hash}.js"></script></head>`;
  expect(buildOf(page('a'))).toBe('/assets/react-1.js /assets/start-a.js');
  expect(buildOf(page('b'))).not.toBe(buildOf(page('a')));
  expect(buildOf('<h1>502 Bad Gateway</h1>')).toBeNull();
});
