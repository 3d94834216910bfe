import { fill } from '../../../rules/languages.ts';
import type { TabularRow } from '../reading/tabular-file.ts';
import {
  HEADER_WITHIN_ROWS,
  isColumnProblem,
  settleColumns,
  wantedOf,
  type ColumnMatch,
  type ColumnProblem,
  type FileHeader,
  type Meant,
} from './header.reader.ts';
import { columnsMeant, evidenceFor, headersWritten, type ColumnsMeant, type Evidence, type LaidDown } from './header-rows.reader.ts';
import { fingerprintOf, type StatedFixed, type StatedMapping } from './mapping.reader.ts';
import { isNumber } from './row-words.reader.ts';
import { namesGroups, saidAbove } from './said-around.reader.ts';
import { saidIn } from './said-cells.reader.ts';

/** Where a table stands in a sheet and what its columns mean. */
export interface FoundTable {
  /** The one or two rows of its header. */
  readonly headerRows: readonly TabularRow[];
  /** What stands above: titles. */
  readonly titles: readonly TabularRow[];
  readonly match: ColumnMatch;
}

/** A mapping that is kept for files with the same headers. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly fingerprint: string;
  readonly mapping: StatedMapping;
}

/** What is known of the columns of a file before it is looked at. */
export interface ColumnsKnown {
  /** What somebody says of this very file; it goes before everything else. */
  readonly mapping: StatedMapping | null;
  /** By the fingerprints of their headers. */
  readonly profiles: ReadonlyMap<string, Profile>;
}

export const NOTHING_KNOWN: ColumnsKnown = { mapping: null, profiles: new Map() };

/** What was found in a sheet: its most likely header, and the table below it or why there is none. */
export interface FoundHeader {
  readonly headerRows: readonly TabularRow[];
  readonly titles: readonly TabularRow[];
  readonly evidence: Evidence;
  readonly meant: readonly Meant[];
  /** The profile that its headers have, where nothing goes before it. */
  readonly profile: Profile | null;
  /** Values that hold for every row. */
  readonly fixed: readonly StatedFixed[];
  /** The column that rows above others fill in those, where there are such rows and nothing else says it. */
  readonly byGroups: ReadonlySet<string>;
  readonly match: ColumnMatch | ColumnProblem;
}

export const isTable = (found: FoundHeader): found is FoundHeader & FoundTable => !isColumnProblem(found.match);

const NONE: Evidence = { wanted: 0, named: 0 };

export const isBetter = (one: Evidence, other: Evidence): boolean => one.wanted > other.wanted || (one.wanted === other.wanted && one.named > other.named);

interface Candidate {
  readonly at: number;
  readonly rows: readonly TabularRow[];
  readonly evidence: Evidence;
}

/** What a row says as a header, alone or with the next; both where that says no less of what is needed. */
function candidateAt(header: FileHeader, wanted: readonly (readonly string[])[], head: readonly TabularRow[], at: number): Candidate {
  const row = head[at]!;
  const next = head[at + 1];
  const alone = evidenceFor(header, [row], wanted) ?? NONE;
  const both = next?.rowNumber === row.rowNumber + 1 ? evidenceFor(header, [row, next], wanted) : null;
  return both && both.wanted >= alone.wanted ? { at, rows: [row, next!], evidence: both } : { at, rows: [row], evidence: alone };
}

const profileOf = (header: FileHeader, rows: readonly TabularRow[], { profiles }: ColumnsKnown): Profile | null =>
  profiles.get(fingerprintOf(headersWritten(header, rows) ?? [])) ?? null;

/** Of rows that name nothing, the one that reads like a header: the first that is about as wide as any and holds words only. */
function likelyHeader(head: readonly TabularRow[]): number {
  const rows = head.map((row) => saidIn(row));
  const widest = Math.max(...rows.map((said) => said.length));
  const at = rows.findIndex((said) => said.length >= Math.max(2, widest * 0.75) && said.every(({ text }) => !isNumber(text)));
  return Math.max(at, 0);
}

/**
 * Finds the header of a table among the first rows of a sheet: the rows that somebody named, else those with the headers of a
 * profile, else the row, or two, that name most of what the file needs, and then most of what it may have; of equal ones the
 * first, since a header is repeated further down and never further up.
 */
export function findHeader(header: FileHeader, head: readonly TabularRow[], known: ColumnsKnown = NOTHING_KNOWN): FoundHeader {
  const wanted = wantedOf(header);
  const asked = askedFor(header, wanted, head, known.mapping);
  if (asked) return headerAt(header, head, asked, known);
  const first = head.filter((row, at) => at < HEADER_WITHIN_ROWS || row.rowNumber <= HEADER_WITHIN_ROWS);
  const candidates = first.map((_, at) => candidateAt(header, wanted, head, at));
  // A profile that knows both rows of a header says more than one that knows the first alone.
  const kept = known.profiles.size > 0 ? candidates.find(({ rows }) => profileOf(header, rows, known) !== null) : undefined;
  const best =
    kept ??
    candidates.reduce<Candidate>((one, other) => (isBetter(other.evidence, one.evidence) ? other : one), { at: 0, rows: head.slice(0, 1), evidence: NONE });
  if (best.evidence.named > 0 || kept) return headerAt(header, head, best, known);
  const at = likelyHeader(first);
  return headerAt(header, head, { at, rows: head.slice(at, at + 1), evidence: NONE }, known);
}

/** The rows that somebody named as the header; null where nobody did, or they state nothing. */
function askedFor(header: FileHeader, wanted: readonly (readonly string[])[], head: readonly TabularRow[], mapping: StatedMapping | null): Candidate | null {
  const rows = head.filter(({ rowNumber }) => mapping?.headerRows.includes(rowNumber));
  const [first] = rows;
  return first ? { at: head.indexOf(first), rows, evidence: evidenceFor(header, rows, wanted) ?? NONE } : null;
}

const saysMore = ({ columns, fixed }: StatedMapping): boolean => columns.length > 0 || fixed.length > 0;

function headerAt(header: FileHeader, head: readonly TabularRow[], { at, rows, evidence }: Candidate, known: ColumnsKnown): FoundHeader {
  const profile = known.mapping && saysMore(known.mapping) ? null : profileOf(header, rows, known);
  const laidDown: LaidDown | null = profile ? { mapping: profile.mapping, by: 'PROFILE' } : known.mapping && { mapping: known.mapping, by: 'HAND' };
  // Two rows that are no header together are read by the first of them.
  const { meant, absent } =
    columnsMeant(header, rows, laidDown) ?? columnsMeant(header, rows.slice(0, 1), laidDown) ?? ({ meant: [], absent: [] } as ColumnsMeant);
  const titles = head.slice(0, at);
  const laid = laidDown?.mapping.fixed ?? [];
  const above = saidAbove(
    header,
    titles,
    meant.map((one) => one.column),
  );
  // Whoever speaks of this very file goes before it; what is kept for others like it does not.
  const [first, then] = laidDown?.by === 'PROFILE' ? [above, laid] : [laid, above];
  const fixed = [...first, ...then.filter(({ column }) => first.every((one) => one.column !== column))];
  const column = header.groupRows?.column;
  const byGroups = new Set(column != null && namesGroups(header, head.slice(at + rows.length)) ? [column] : []);
  const found = { headerRows: rows, titles, evidence, meant, profile, fixed, byGroups };
  return { ...found, match: absent.length > 0 ? headersAbsent(absent) : settleColumns(header, meant, namesOf(fixed), byGroups) };
}

const namesOf = (fixed: readonly StatedFixed[]): ReadonlySet<string> => new Set(fixed.map(({ column }) => column));

function headersAbsent(absent: readonly string[]): ColumnProblem {
  const named = absent.map((one) => `"${one}"`).join(', ');
  return {
    code: 'MAPPING_HEADER_UNKNOWN',
    column: absent.join(', '),
    message: fill(
      { id: 'Pemetaan menyebut kolom yang tidak ada di berkas ini: {named}.', en: 'The mapping speaks of columns that the file does not have: {named}.' },
      { named },
    ),
    remedy: {
      id: 'Petakan kolom yang memang ada di berkas, atau hapus yang tidak ada dari pemetaan.',
      en: 'Say of the columns that the file has what they mean, or take these out of the mapping.',
    },
  };
}

/** The same with other meanings of its columns. */
export const withMeant = (header: FileHeader, found: FoundHeader, meant: readonly Meant[]): FoundHeader => ({
  ...found,
  meant,
  match: settleColumns(header, meant, namesOf(found.fixed), found.byGroups),
});
