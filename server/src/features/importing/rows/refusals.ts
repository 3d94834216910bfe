import type { Problem } from '../../../rules/problem.ts';
import type { SlicedStatement } from './slices.ts';

/** A statement of the check that refuses rows, or says what looks odd about them. */
export interface RowRefusal {
  readonly code: string;
  readonly text: string;
}

export type CheckStatement = string | RowRefusal | SlicedStatement;

interface RefusalParts {
  readonly code: string;
  /** Column the person should look at. */
  readonly column: string;
  /** SQL text of the value shown. */
  readonly value: string;
  /** SQL text of the sentence. */
  readonly message: string;
  readonly remedy: string;
  /** What follows `from staged s`. */
  readonly from?: string;
  readonly where: string;
  readonly warning?: boolean;
}

/** A sentence as SQL text. */
export const sentence = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const refuse = ({ code, column, value, message, remedy, from, where, warning }: RefusalParts): RowRefusal => ({
  code,
  // Sorted, and by what no index has, so that all is found before the first row is written: only from then on does the change
  // log wait.
  text: /* sql */ `
  insert into found
  select s.row_number, ${sentence(code)}, ${sentence(column)}, (${value})::text, ${message}, ${sentence(remedy)}, ${warning !== true}
  from staged s ${from ?? ''} where not s.unread and (${where}) order by s.row_number + 0`,
});

/** Refuses every row but the first of those that share a key. */
export const refuseTwice = (options: {
  readonly code: string;
  readonly column: string;
  readonly key: string;
  readonly value: string;
  readonly what: string;
  readonly remedy: string;
  readonly among?: string;
}): RowRefusal =>
  refuse({
    code: options.code,
    column: options.column,
    value: options.value,
    remedy: options.remedy,
    message: `format(${sentence(`${options.what} is already in row %s.`)}, t.first)`,
    from: `join (select row_number, min(row_number) over (partition by ${options.key}) as first from staged s where ${options.among ?? 'true'}) t using (row_number)`,
    where: 't.first < s.row_number',
  });

/** Rows about something of another dinas than the one the import was limited to. */
export const outsideDinas = ({ what, ...parts }: { readonly what: string } & Pick<RefusalParts, 'column' | 'value' | 'where'>): RowRefusal =>
  refuse({
    code: 'OUTSIDE_DINAS',
    message: sentence(`The ${what} belongs to another dinas than the one chosen for this import.`),
    remedy: 'Import the file without choosing a dinas, or leave the row out.',
    ...parts,
  });

const LAST_DAY_BEFORE_FIRST = 'The last day is before the first day, %s.';

export const lastDayBeforeFirst = (first: string): Problem<'RANGE_ENDS_BEFORE_START'> => ({
  code: 'RANGE_ENDS_BEFORE_START',
  message: LAST_DAY_BEFORE_FIRST.replace('%s', first),
  remedy: 'Check both dates.',
});

/** The same, of staged rows: `to_day` is before `from_day`. */
export const rangeEndsBeforeStart = (parts: Partial<Pick<RefusalParts, 'remedy' | 'where'>> = {}): RowRefusal =>
  refuse({
    ...lastDayBeforeFirst(''),
    column: 'valid_to',
    value: 's.to_day',
    message: `format(${sentence(LAST_DAY_BEFORE_FIRST)}, s.from_day)`,
    where: 's.to_day < s.from_day',
    ...parts,
  });
