import type { Language } from '../../text/format.ts';
import { COLUMNS, emptyRow, withText, type TaskColumn, type TaskRow } from './task-cells.ts';

/**
 * The cells of what a spreadsheet puts on the clipboard: a tab between cells, a line a row; a cell that holds a line end or a
 * quotation mark stands in quotation marks.
 */
export function gridOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const all = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  while (at <= all.length) {
    const quoted = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(all.slice(at));
    const plain = /^[^\t\n]*/.exec(all.slice(at))![0];
    row.push(quoted ? quoted[1]!.replaceAll('""', '"') : plain);
    at += quoted ? quoted[0].length : plain.length;
    if (all[at] !== '\t') {
      rows.push(row);
      row = [];
    }
    at += 1;
  }
  return rows;
}

type Taken = TaskColumn | 'hours' | 'other';

/** Heads of the forms of BKN, Kemendagri and of our own files, as people write them. */
const HEADS: Readonly<Record<Taken, RegExp>> = {
  description: /^(uraian( tugas| kegiatan)?|rincian tugas|tugas( pokok)?|kegiatan|task|what is done)$/,
  result: /^(hasil( kerja)?|output|satuan( hasil)?|produk|result|what comes of it)$/,
  approach: /^(pendekatan|metode|teknik|approach)$/,
  volume: /^(volume( (setahun|kerja|beban kerja))?|jumlah (beban kerja|hasil( setahun)?)|beban kerja|jumlah)$/,
  volumePeriod: /^(per|periode( volume)?|satuan waktu|jangka waktu|period)$/,
  hours: /^(waktu penyelesaian|norma waktu|waktu) ?jam$|^jam$|^hours$/,
  measure:
    /^((waktu penyelesaian|norma waktu|waktu)( menit)?|menit|minutes|waktu kemampuan|kemampuan( rata rata)?|standar kemampuan|ability|operator|jumlah operator|operators)$/,
  shifts: /^(sif|shift|shifts|jumlah (sif|shift))$/,
  other:
    /^(no|nomor|nomor tugas|no urut|waktu kerja efektif( menit| jam)?|jam kerja efektif|kebutuhan( pegawai)?|pegawai yang dibutuhkan|keterangan|need|efektif)$/,
};
const TAKEN = Object.keys(HEADS) as Taken[];

function headOf(cell: string): Taken | null {
  const words = cell
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return TAKEN.find((one) => HEADS[one].test(words)) ?? null;
}

/** What each cell of a line is taken for; null for what has no place in the table. */
type Plan = readonly (Taken | null)[];

function planOf(grid: readonly (readonly string[])[], column: TaskColumn): { readonly plan: Plan; readonly lines: readonly (readonly string[])[] } {
  const [first = []] = grid;
  const heads = first.map(headOf);
  const isHead = heads.filter((head) => head !== null).length >= 2 && heads.some((head) => head !== null && head !== 'other');
  if (isHead) return { plan: heads, lines: grid.slice(1) };
  const from = COLUMNS.slice(COLUMNS.indexOf(column));
  // A form begins with the number of the task, which is no task.
  const isNumbered =
    column === 'description' && first.length > 1 && grid.every(([number = '', ...rest]) => /^\d+[.)]?$/.test(number.trim()) && rest.length > 0);
  const places = isNumbered ? (['other', ...from] as const) : from;
  const width = Math.max(...grid.map((line) => line.length));
  return { plan: Array.from({ length: width }, (_, index) => places[index] ?? null), lines: grid };
}

interface Pasted {
  readonly rows: readonly TaskRow[];
  /** How many rows hold something else now, and how many are new. */
  readonly filled: number;
  readonly added: number;
  /** Cells with something in them that had no place in the table. */
  readonly left: readonly string[];
}

interface Into {
  /** Where it begins; behind the last row, new ones are made from the start. */
  readonly index: number;
  readonly column: TaskColumn;
  readonly language: Language;
  readonly newKey: () => string;
}

/** The rows with a block of a spreadsheet in them, from one cell on to the right and down; as many rows as it needs are added. */
export function withPasted(rows: readonly TaskRow[], text: string, { index, column, language, newKey }: Into): Pasted {
  const { plan, lines } = planOf(gridOf(text), column);
  const next = [...rows];
  const left: string[] = [];
  let at = index;
  let added = 0;
  for (const line of lines) {
    if (lines.length > 1 && line.every((cell) => cell.trim() === '')) continue;
    const isNew = at >= next.length;
    let row = next[at] ?? emptyRow(newKey(), (next.at(-1)?.place ?? 0) + 1);
    // What the amount is of is said by the approach, wherever that stands in the line.
    const cells = line.map((cell, position) => ({ cell, taken: plan[position] ?? null }));
    for (const { cell, taken } of cells.toSorted((a, b) => orderOf(a.taken) - orderOf(b.taken))) {
      if (taken === null && cell.trim() !== '') left.push(cell.trim());
      else if (taken === 'hours') row = withText(row, 'measure', cell.trim() === '' ? '' : `${cell} jam`, language);
      else if (taken !== null && taken !== 'other') row = withText(row, taken, cell.trim(), language);
    }
    next[at] = row;
    at += 1;
    if (isNew) added += 1;
  }
  return { rows: next, filled: at - index, added, left };
}

const orderOf = (taken: Taken | null): number => (taken === 'approach' ? 0 : 1);
