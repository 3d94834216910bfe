import type { TabularRow } from '../reading/tabular-file.ts';
import { headerKey, lackingOf, usedColumns, type FileHeader, type Meant, type RecognisedBy } from './header.reader.ts';
import { PARTS_BY, type StatedColumn, type StatedFixed } from './mapping.reader.ts';
import { toldColumns, type Proposal, type ProposedBy } from './proposals.reader.ts';
import type { FoundHeader } from './table.reader.ts';

/** A column of a file and what it was taken for; stored with the import. */
export interface FoundColumn {
  readonly header: string;
  /** Name of the column of the kind, names with + between of one whose cells hold several; null for one that is not used. */
  readonly column: string | null;
  /** Null where nothing is known of it. */
  readonly by: RecognisedBy | null;
  /** What it may mean, where nothing is known of it. */
  readonly proposals: readonly { readonly column: string; readonly by: ProposedBy; readonly share: number }[];
}

/** What the columns of a file were taken for, without a value of any of them. */
export interface FoundColumns {
  readonly headerRows: readonly number[];
  readonly columns: readonly FoundColumn[];
  readonly fixed: readonly StatedFixed[];
  /** Columns that have to be there and are not, each with those of which one is enough. */
  readonly lacking: readonly (readonly string[])[];
  readonly profile: { readonly id: string; readonly name: string } | null;
}

const isNational = ({ national }: FileHeader, written: string): boolean => national.has(headerKey(written));

/** By what it is known; of a column that is left out, by whom. */
function recognisedBy(header: FileHeader, { by, written, column }: Meant, isUsed: boolean): RecognisedBy | null {
  if (by !== undefined) return by;
  if (column === null || !isUsed) return null;
  return isNational(header, written) ? 'NATIONAL_NAME' : 'HEADER';
}

/** What is told of the columns of a table, with the first values of each apart: those are of people. */
export function foundColumns(
  header: FileHeader,
  found: FoundHeader,
  rows: readonly TabularRow[],
  proposals: readonly (readonly Proposal[])[],
): { readonly found: FoundColumns; readonly samples: readonly (readonly string[])[] } {
  const fixed = new Set(found.fixed.map(({ column }) => column));
  const used = usedColumns(found.meant, fixed);
  const marked = new Map(used.choices.flatMap(({ column, of }) => of.map(({ index }) => [index, column] as const)));
  const told = toldColumns(rows, found);
  const partsOf = (index: number): readonly number[] => found.meant.flatMap(({ partOf }, at) => (partOf === index ? [at] : []));
  const columns = found.meant
    .filter(({ partOf }) => partOf === undefined)
    .map((one, index): FoundColumn => {
      // Of two that mean the same both are shown as it, so that one of them can be left out.
      const column = used.twice?.column === one.column?.name ? one.column : (used.columns[index] ?? marked.get(index) ?? null);
      const parts = partsOf(index).map((at) => used.columns[at]?.name ?? '');
      const names = [column?.name ?? '', ...parts].join(PARTS_BY);
      return {
        header: told[index]!.header,
        column: parts.length > 0 ? names : (column?.name ?? null),
        by: recognisedBy(header, one, column !== null),
        proposals: column === null && parts.length === 0 ? proposals[index]!.map(({ column: meant, by, share }) => ({ column: meant.name, by, share })) : [],
      };
    });
  return {
    found: {
      headerRows: found.headerRows.map(({ rowNumber }) => rowNumber),
      columns,
      fixed: found.fixed,
      lacking: lackingOf(header, used, new Set([...fixed, ...found.byGroups])),
      profile: found.profile && { id: found.profile.id, name: found.profile.name },
    },
    samples: told.slice(0, columns.length).map(({ samples }) => samples),
  };
}

/** What is known of the columns, as it can be stated of a file with the same headers: a place only where a header does not tell the column. */
export function statedColumns({ columns }: FoundColumns): StatedColumn[] {
  const isAlone = (header: string): boolean => header !== '' && columns.filter((other) => other.header === header).length === 1;
  return columns.flatMap(({ header, column, by }, index) =>
    column === null && by === null ? [] : [{ header, ...(isAlone(header) ? {} : { at: index + 1 }), means: column }],
  );
}
