import { describe, expect, it } from 'vitest';
import { readNumber, writeExact, writeTyped } from './numbers.ts';
import { emptyRow, faultsOf, textOf, type TaskRow } from './task-cells.ts';
import { gridOf, withPasted } from './task-paste.ts';

describe('a number', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['12.345.678', 12_345_678],
    ['0,25', 0.25],
    [',5', 0.5],
    ['1234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1.5', 1.5],
    ['0.0125', 0.0125],
    ['7', 7],
    [' 1 200 ', 1200],
    ['-3', -3],
    ['', null],
    ['-', null],
  ] as const)('written in Bahasa as “%s” is %s', (text, number) => {
    expect(readNumber(text, 'id')).toBe(number);
  });

  it.each(['banyak', '1.2.3', '12,34,5', '1,5 kali', '=A1', '1e5', '1..5'])('is not what “%s” is', (text) => {
    expect(readNumber(text, 'id')).toBeUndefined();
  });

  it('that could be two is read as the language of the reader writes', () => {
    expect(readNumber('1,234', 'id')).toBe(1.234);
    expect(readNumber('1,234', 'en')).toBe(1234);
    expect(readNumber('1.234', 'en')).toBe(1.234);
  });

  it('is typed as it is read', () => {
    for (const value of [0.1, 1234.5, 75_000])
      for (const language of ['id', 'en'] as const) expect(readNumber(writeTyped(value, language), language)).toBe(value);
    expect(writeExact(1234.56789, 'id')).toBe('1.234,5679');
  });
});

describe('what a spreadsheet copies', () => {
  it('is cells between tabs, with line ends and quotation marks within quotation marks', () => {
    expect(gridOf('a\t"b\nc"\t"d ""e"""\r\nf\t\tg"h\r\n')).toEqual([
      ['a', 'b\nc', 'd "e"'],
      ['f', '', 'g"h'],
    ]);
  });
});

const keys = (): (() => string) => {
  let count = 0;
  return () => `new-${(count += 1)}`;
};
const into = (column: Parameters<typeof withPasted>[2]['column'], index = 0) => ({ index, column, language: 'id' as const, newKey: keys() });
const told = ({ rows }: { rows: readonly TaskRow[] }) =>
  rows.map((row) => [row.place, row.description, row.result, row.approach, row.volume, row.volumePeriod, textOf(row, 'measure', 'id'), row.shifts]);

describe('a block that is pasted', () => {
  it('fills cells to the right and down, and adds the rows it needs', () => {
    const rows = [{ ...emptyRow('a', 1), description: 'Menyusun laporan' }];
    const pasted = withPasted(rows, 'dokumen\tTugas per tugas\t1.200\tBulan\t30\nsurat\tHasil kerja\t80,5\tHari\t25\n', into('result'));
    expect(told(pasted)).toEqual([
      [1, 'Menyusun laporan', 'dokumen', 'TASKS', 1200, 'MONTH', '30', null],
      [2, '', 'surat', 'RESULTS', 80.5, 'DAY', '25', null],
    ]);
    expect(pasted).toMatchObject({ filled: 2, added: 1, left: [] });
    expect(pasted.rows[0]!.key).toBe('a');
  });

  it('with heads is taken by them, in whatever order they stand, and hours become minutes', () => {
    const form =
      'No\tUraian Tugas\tHasil Kerja\tJumlah Hasil (Setahun)\tWaktu Penyelesaian (Jam)\tWaktu Kerja Efektif\tKebutuhan Pegawai\n1\tMelayani\tpasien\t9.000\t0,5\t1.250\t3,6';
    expect(told(withPasted([], form, into('description')))).toEqual([[1, 'Melayani', 'pasien', 'TASKS', 9000, 'YEAR', '30', null]]);
    const turned = 'Kemampuan rata-rata\tUraian tugas\tPendekatan\n25\tMelayani\tObjek kerja';
    expect(withPasted([], turned, into('description')).rows[0]).toMatchObject({ approach: 'OBJECTS', ability: 25, normMinutes: null });
  });

  it('that begins with numbers of tasks is taken without them', () => {
    expect(told(withPasted([], '1.\tMelayani\tpasien\n2.\tMencatat\tkartu', into('description'))).map(([, what]) => what)).toEqual(['Melayani', 'Mencatat']);
  });

  it('loses nothing that cannot be read, and says of each cell why', () => {
    const { rows, left } = withPasted([], 'Melayani\tpasien\tPerkiraan\tbanyak\tTriwulan\t0\t\tcatatan', into('description'));
    expect(faultsOf(rows[0]!)).toEqual([
      { column: 'approach', fault: { text: 'Perkiraan', why: 'APPROACH' } },
      { column: 'volume', fault: { text: 'banyak', why: 'NOT_A_NUMBER' } },
      { column: 'volumePeriod', fault: { text: 'Triwulan', why: 'PERIOD' } },
      { column: 'measure', fault: { text: '0', why: 'ZERO' } },
    ]);
    expect(left).toEqual(['catatan']);
    expect(textOf(rows[0]!, 'volume', 'id')).toBe('banyak');
  });

  it('puts a cell right that could not be read before', () => {
    const broken = withPasted([], 'Melayani\t\t\tbanyak', into('description')).rows;
    const mended = withPasted(broken, '-5\n', into('volume'));
    expect(faultsOf(mended.rows[0]!)[0]!.fault).toEqual({ text: '-5', why: 'NEGATIVE' });
    expect(faultsOf(withPasted(broken, '5', into('volume')).rows[0]!)).toEqual([]);
  });

  it('leaves out lines with nothing in them, and asks for what a task is called', () => {
    const { rows } = withPasted([], 'Melayani\n\t\nMencatat\n', into('description'));
    expect(rows.map(({ description }) => description)).toEqual(['Melayani', 'Mencatat']);
    expect(faultsOf({ ...emptyRow('a', 1), volume: 3 })).toEqual([{ column: 'description', fault: { text: '', why: 'NO_DESCRIPTION' } }]);
    expect(faultsOf(emptyRow('a', 1))).toEqual([]);
  });
});
