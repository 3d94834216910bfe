import { isNipProblem, nipWarnings, parseNip, type NipSex } from '../staffing/nip.rules.ts';
import { normaliseGolongan } from '../staffing/golongan.rules.ts';
import { retirementAgeOf, type RetirementPositionKind } from '../staffing/retirement.rules.ts';
import { ONE_OF, type ImportKind } from './import-columns.parameters.ts';
import type { ColumnMatch } from './import-columns.rules.ts';
import { placeInFile, shownValue, type RowProblem } from './import-problem.rules.ts';
import { readValue, type StagedValue } from './import-values.rules.ts';
import { jenjangInTitle, readsLikeHead, structuralKindOf } from './position-kind.rules.ts';
import { dinasKindInName, unitKindInName } from './unit-kind.rules.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import type { Problem } from '../../rules/problem.ts';

export interface FileCell {
  readonly text: string;
  readonly numeric?: boolean;
  readonly formula?: boolean;
  readonly fault?: boolean;
}

/** A row as it goes to the database: what it states, by column, and what is wrong with it already. */
export interface StagedRow {
  readonly rowNumber: number;
  readonly label: string;
  readonly data: Record<string, StagedValue>;
  readonly problems: readonly RowProblem[];
}

/** Gathers the values and the problems of one row. */
class RowReading {
  readonly data: Record<string, StagedValue> = {};
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly rowNumber: number,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  add(column: string | null, value: string | null, found: Problem, fatal = true): void {
    const header = column === null ? null : (this.headers[column] ?? column);
    const shown = value === null ? null : shownValue(value);
    this.problems.push({
      code: found.code,
      message: placeInFile(this.rowNumber, header, shown, found.message),
      column: header,
      value: shown,
      remedy: found.remedy,
      fatal,
    });
  }

  text(column: string): string | null {
    const value = this.data[column];
    return value === undefined ? null : String(value);
  }

  number(column: string): number | null {
    const value = this.data[column];
    return typeof value === 'number' ? value : null;
  }
}

/**
 * Reads one row of a file: every cell by the type of its column, then what follows from several cells together
 * (the kind of a structural position, the golongan of a status, what the NIP says of the person).
 *
 * @source as the rules it calls: NIP, golongan, retirement age, kinds of positions
 * `today` is the day of the import: a position without an age of its own gets the one of the law of that day.
 *
 * @returns the row with its problems; never throws
 * @example readImportRow('EMPLOYEES', match, { rowNumber: 2, cells: [{ text: '199002142015052007' }, { text: 'Siti' }] }, true, '2026-11-21').data.nip_sex // 'FEMALE'
 */
export function readImportRow(
  kind: ImportKind,
  match: ColumnMatch,
  row: { readonly rowNumber: number; readonly cells: readonly FileCell[] },
  exactWidth: boolean,
  today: LocalDate,
): StagedRow {
  const reading = new RowReading(row.rowNumber, match.headers);
  if (
    exactWidth &&
    row.cells.length !== match.columns.length &&
    !(row.cells.length > match.columns.length && row.cells.slice(match.columns.length).every((cell) => cell.text.trim() === ''))
  ) {
    reading.add(null, null, {
      code: 'COLUMN_COUNT',
      message: `The row has ${row.cells.length} columns, the header has ${match.columns.length}.`,
      remedy: 'Put a text that holds the separator into quotes, or add the missing separators.',
    });
  }
  for (const [index, column] of match.columns.entries()) {
    if (column) readCell(reading, column, row.cells[index]);
  }
  for (const names of ONE_OF[kind]) {
    if (!names.some((name) => name in reading.data) && reading.problems.length === 0) {
      reading.add(names[0] ?? null, null, { code: 'VALUE_MISSING', message: `Neither ${names.join(' nor ')} is filled in.`, remedy: 'Fill in one of them.' });
    }
  }
  COMBINE[kind](reading, today);
  return { rowNumber: row.rowNumber, label: LABEL[kind](reading), data: reading.data, problems: reading.problems };
}

function readCell(reading: RowReading, column: NonNullable<ColumnMatch['columns'][number]>, cell: FileCell | undefined): void {
  if (cell?.formula) {
    reading.add(column.name, cell.text, {
      code: 'CELL_IS_FORMULA',
      message: 'The cell holds a formula.',
      remedy: 'Copy the column and paste it as values, then save the file again.',
    });
    return;
  }
  if (cell?.fault) {
    reading.add(column.name, cell.text, { code: 'CELL_IS_ERROR', message: 'The cell holds an error of the spreadsheet.', remedy: 'Correct the cell.' });
    return;
  }
  const read = readValue(column.type, cell?.text ?? '', cell?.numeric ?? false);
  if ('problem' in read) reading.add(column.name, cell?.text ?? null, read.problem);
  else if (read.value !== null) reading.data[column.name] = read.value;
  else if (column.required) reading.add(column.name, null, { code: 'VALUE_MISSING', message: 'The cell is empty.', remedy: 'Fill it in.' });
}

const LABEL: Readonly<Record<ImportKind, (reading: RowReading) => string>> = {
  UNITS: (reading) => joined(reading, 'code', 'name'),
  POSITIONS: (reading) => joined(reading, 'code', 'title', 'unit_name'),
  EMPLOYEES: (reading) => joined(reading, 'nip', 'name'),
  ASSIGNMENTS: (reading) => joined(reading, 'nip', 'position_title', 'position_code'),
  EVALUATIONS: (reading) => joined(reading, 'nip', 'period'),
};

const joined = (reading: RowReading, ...columns: string[]): string => columns.flatMap((column) => reading.text(column) ?? []).join(' · ');

const COMBINE: Readonly<Record<ImportKind, (reading: RowReading, today: LocalDate) => void>> = {
  UNITS(reading) {
    const name = reading.text('name') ?? '';
    reading.data['guessed_kind'] = reading.text('parent_code') === null ? 'DINAS' : unitKindInName(name);
    reading.data['guessed_dinas_kind'] = dinasKindInName(reading.text('dinas_name') ?? name);
  },
  POSITIONS: combinePosition,
  EMPLOYEES: combineEmployee,
  ASSIGNMENTS: checkRange,
  EVALUATIONS: () => undefined,
};

function checkRange(reading: RowReading): void {
  const from = reading.text('valid_from') ?? reading.text('tmt');
  const to = reading.text('valid_to');
  if (from !== null && to !== null && to < from) {
    reading.add('valid_to', to, { code: 'RANGE_ENDS_BEFORE_START', message: `The last day is before the first day, ${from}.`, remedy: 'Check both dates.' });
  }
}

function combinePosition(reading: RowReading, today: LocalDate): void {
  const title = reading.text('title') ?? '';
  if (reading.data['kind'] === 'STRUKTURAL') {
    const kind = structuralKindOf({ eselon: reading.text('eselon'), title, positionClass: reading.number('position_class') });
    if (kind === null) {
      delete reading.data['kind'];
      reading.add('kind', 'Struktural', {
        code: 'POSITION_KIND_UNCLEAR',
        message: 'Neither eselon nor title nor class says which structural kind this is.',
        remedy: 'Write JPT, Administrator or Pengawas, or fill in the eselon.',
      });
    } else reading.data['kind'] = kind;
  }
  const kind = reading.text('kind');
  if (kind === 'FUNGSIONAL') {
    const jenjang = reading.text('jenjang') ?? jenjangInTitle(title);
    if (jenjang !== null) reading.data['jenjang'] = jenjang;
  }
  if (kind !== null) {
    reading.data['reads_like_head'] = readsLikeHead(kind, title);
    reading.data['lawful_retirement_age'] = retirementAgeOf({ positionKind: kind as RetirementPositionKind, jenjang: reading.text('jenjang'), title }, today);
  }
  const unitName = reading.text('unit_name');
  if (unitName !== null) reading.data['unit_kind'] = unitKindInName(unitName);
}

function combineEmployee(reading: RowReading): void {
  const nip = parseNip(reading.text('nip') ?? '');
  const golongan = reading.text('golongan');
  if (isNipProblem(nip)) {
    delete reading.data['golongan'];
    return;
  }
  reading.data['nip_sex'] = nip.sex;
  reading.data['nip_birth_date'] = nip.birthDate;
  reading.data['nip_status'] = nip.kind;
  const status = (reading.text('status') ?? nip.kind) as 'PNS' | 'CPNS' | 'PPPK';
  if (golongan !== null) {
    const official = normaliseGolongan(status, golongan);
    if (official === null) {
      delete reading.data['golongan'];
      reading.add('golongan', golongan, {
        code: 'GOLONGAN_UNKNOWN',
        message: `A ${status} has no such golongan.`,
        remedy: status === 'PPPK' ? 'Write I to XVII.' : 'Write I/a to IV/e.',
      });
    } else reading.data['golongan'] = official;
  }
  if ((status === 'PPPK') !== (nip.kind === 'PPPK')) {
    reading.add(
      'status',
      status,
      {
        code: 'STATUS_DIFFERS_FROM_NIP',
        message: `The number reads like that of a ${nip.kind}.`,
        remedy: 'Check the status; the row is imported as it stands.',
      },
      false,
    );
  }
  for (const warning of nipWarnings(nip, { birthDate: reading.text('birth_date'), sex: reading.text('sex') as NipSex | null })) {
    reading.add(warning.code === 'NIP_SEX_DIFFERS' ? 'sex' : 'birth_date', null, warning, false);
  }
}
