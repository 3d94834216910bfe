import type { VolumePeriod, WorkloadApproach, WorkloadTaskInput } from '@selaras/schema/web';
import { everyValue } from '../../app/every-value.ts';
import type { Language } from '../../text/format.ts';
import { readNumber, writeTyped } from './numbers.ts';
import type { TaskWork } from './workload-need.ts';

/** What of a task is typed, in the order of the table. */
export const COLUMNS = ['description', 'result', 'approach', 'volume', 'volumePeriod', 'measure', 'shifts'] as const;
export type TaskColumn = (typeof COLUMNS)[number];
export const APPROACHES = everyValue<WorkloadApproach>()('TASKS', 'RESULTS', 'OBJECTS', 'EQUIPMENT');
export const PERIODS = everyValue<VolumePeriod>()('YEAR', 'MONTH', 'WEEK', 'DAY');

/** Why what was written in a cell is not taken. */
export type Reason = 'NOT_A_NUMBER' | 'NEGATIVE' | 'ZERO' | 'TOO_LARGE' | 'TOO_LONG' | 'APPROACH' | 'PERIOD' | 'NO_DESCRIPTION' | 'REFUSED';

/** What was written where it cannot be taken: it stays until somebody puts it right. */
export interface Fault {
  readonly text: string;
  readonly why: Reason;
}

export interface TaskRow extends TaskWork {
  /** Of this browser, the same from the first letter on: the server gives its own once it is kept. */
  readonly key: string;
  readonly place: number;
  readonly description: string;
  readonly result: string;
  readonly faults: Readonly<Partial<Record<TaskColumn, Fault>>>;
}

/** As the server keeps it. */
export interface SavedTask extends Omit<TaskRow, 'faults'> {
  readonly id: string;
}

const MOST_LETTERS = 4_000;
const MOST_OF_A_VOLUME = 1e12;

/** By what the third amount of a task is counted, by its approach. */
export const MEASURE_OF = { TASKS: 'normMinutes', RESULTS: 'ability', OBJECTS: 'ability', EQUIPMENT: 'operators' } as const satisfies Readonly<
  Record<WorkloadApproach, keyof TaskWork>
>;
/** Only of equipment people work in shifts. */
export const hasCell = (row: Pick<TaskRow, 'approach'>, column: TaskColumn): boolean => column !== 'shifts' || row.approach === 'EQUIPMENT';

export const emptyRow = (key: string, place: number): TaskRow => ({
  key,
  place,
  description: '',
  result: '',
  approach: 'TASKS',
  volume: null,
  volumePeriod: 'YEAR',
  normMinutes: null,
  ability: null,
  operators: null,
  shifts: null,
  faults: {},
});

const simple = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_.]+/g, ' ');

/** As files and forms write them, in both languages. */
const APPROACH_WORDS: Readonly<Record<WorkloadApproach, readonly string[]>> = {
  TASKS: ['tugas per tugas jabatan', 'tugas per tugas', 'tugas', 'uraian tugas', 'task by task', 'tasks'],
  RESULTS: ['hasil kerja', 'hasil', 'produk', 'by results', 'results'],
  OBJECTS: ['objek kerja', 'obyek kerja', 'objek', 'obyek', 'by objects served', 'objects'],
  EQUIPMENT: ['peralatan kerja', 'peralatan', 'alat kerja', 'alat', 'by equipment', 'equipment'],
};
const PERIOD_WORDS: Readonly<Record<VolumePeriod, readonly string[]>> = {
  YEAR: ['setahun', 'tahun', 'per tahun', 'tahunan', 'thn', 'a year', 'year', 'yearly'],
  MONTH: ['sebulan', 'bulan', 'per bulan', 'bulanan', 'bln', 'a month', 'month', 'monthly'],
  WEEK: ['seminggu', 'minggu', 'per minggu', 'mingguan', 'a week', 'week', 'weekly'],
  DAY: ['sehari', 'hari', 'per hari', 'harian', 'a day', 'day', 'daily'],
};
const readWord = <Value extends string>(text: string, values: readonly Value[], words: Readonly<Record<Value, readonly string[]>>): Value | undefined =>
  values.find((value) => value === text || words[value].includes(simple(text)));

/** "2 jam" and "30 menit" say themselves what they are of. */
const HOURS = /\s*(jam|hours?)\.?$/i;
const MINUTES = /\s*(menit|minutes?|min)\.?$/i;

function readMinutes(text: string, language: Language): number | null | undefined {
  const hours = HOURS.test(text);
  const amount = readNumber(text.trim().replace(hours ? HOURS : MINUTES, ''), language);
  return typeof amount === 'number' && hours ? amount * 60 : amount;
}

function faultOf(amount: number, canBeZero: boolean): Reason | null {
  if (amount < 0) return 'NEGATIVE';
  if (amount === 0 && !canBeZero) return 'ZERO';
  return amount > MOST_OF_A_VOLUME ? 'TOO_LARGE' : null;
}

type Said = { readonly said: Partial<TaskRow> } | { readonly why: Reason };

function readCell(row: TaskRow, column: TaskColumn, text: string, language: Language): Said {
  if (column === 'description' || column === 'result') return text.trim().length > MOST_LETTERS ? { why: 'TOO_LONG' } : { said: { [column]: text } };
  if (column === 'approach') {
    const approach = text.trim() === '' ? 'TASKS' : readWord(text, APPROACHES, APPROACH_WORDS);
    return approach ? { said: { approach } } : { why: 'APPROACH' };
  }
  if (column === 'volumePeriod') {
    const volumePeriod = text.trim() === '' ? 'YEAR' : readWord(text, PERIODS, PERIOD_WORDS);
    return volumePeriod ? { said: { volumePeriod } } : { why: 'PERIOD' };
  }
  const field = column === 'measure' ? MEASURE_OF[row.approach] : column;
  const amount = field === 'normMinutes' ? readMinutes(text, language) : readNumber(text, language);
  if (amount === undefined) return { why: 'NOT_A_NUMBER' };
  const why = amount === null ? null : faultOf(amount, field === 'volume');
  return why ? { why } : { said: { [field]: amount } };
}

/** The row with something else in one of its cells; what cannot be read stays there as it was written. */
export function withText(row: TaskRow, column: TaskColumn, text: string, language: Language): TaskRow {
  const { [column]: _before, ...faults } = row.faults;
  const read = readCell(row, column, text, language);
  return 'said' in read ? { ...row, ...read.said, faults } : { ...row, faults: { ...faults, [column]: { text, why: read.why } } };
}

/** What stands in a cell, as it is typed; values of lists as the schema calls them. */
export function textOf(row: TaskRow, column: TaskColumn, language: Language): string {
  const fault = row.faults[column];
  if (fault) return fault.text;
  if (column === 'measure') return writeTyped(row[MEASURE_OF[row.approach]], language);
  const value = row[column];
  return typeof value === 'number' || value === null ? writeTyped(value, language) : value;
}

/** What another approach is counted by is kept while somebody chooses, and said to nobody. */
const amountsOf = (row: TaskWork) => {
  const field = MEASURE_OF[row.approach];
  return { [field]: row[field], ...(row.approach === 'EQUIPMENT' ? { shifts: row.shifts } : {}) };
};

/** A task with everything that the server keeps of it. */
export type TaskSaid = Omit<TaskRow, 'faults' | 'key'>;

const saidOf = (row: TaskSaid) => ({
  place: row.place,
  description: row.description.trim().normalize('NFC'),
  result: row.result.trim().normalize('NFC') || null,
  approach: row.approach,
  volume: row.volume,
  volumePeriod: row.volumePeriod,
  ...amountsOf(row),
});

/** Whether both say the same to the server. */
export const saysSame = (one: TaskSaid, other: TaskSaid): boolean => JSON.stringify(saidOf(one)) === JSON.stringify(saidOf(other));

export const inputOf = (row: TaskRow, positionId: string, taskId: string | undefined): WorkloadTaskInput => ({
  ...saidOf(row),
  positionId,
  ...(taskId === undefined ? {} : { taskId }),
});

/** Nothing was written into it yet; approach and period stand in a new row from the start. */
export const isBlank = ({ description, result, volume, normMinutes, ability, operators, shifts, faults }: TaskRow): boolean =>
  description.trim() === '' &&
  result.trim() === '' &&
  [volume, normMinutes, ability, operators, shifts].every((amount) => amount === null) &&
  Object.keys(faults).length === 0;

/** What keeps a row from being kept by the server, cell by cell. */
export function faultsOf(row: TaskRow): readonly { readonly column: TaskColumn; readonly fault: Fault }[] {
  const written = COLUMNS.flatMap((column) => {
    const fault = row.faults[column];
    return fault && hasCell(row, column) ? [{ column, fault }] : [];
  });
  const isUnnamed = row.description.trim() === '' && row.faults.description === undefined && !isBlank(row);
  return isUnnamed ? [{ column: 'description', fault: { text: '', why: 'NO_DESCRIPTION' } }, ...written] : written;
}
