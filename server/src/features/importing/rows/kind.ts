import { inEach, type InLanguages } from '../../../rules/languages.ts';
import { clearingOf } from './clearing.ts';
import { createStaged, fillStaged } from './check-statements.ts';
import type { ColumnsOf, FieldRecord, TableFields, UsedBy } from './fields.ts';
import { fileHeader, templateHeader, type FileColumn, type FileHeader, type GroupRows } from './header.reader.ts';
import { provePlaces } from './places.ts';
import type { CheckStatement } from './refusals.ts';
import { ROW_PROBLEMS, type RowReading } from './row.reader.ts';
import type { CheckStep, SlicedStatement } from './slices.ts';
import type { SqlType } from './value.reader.ts';
import type { RunStep, TableWrite } from './writing.ts';

/** Something that files make, by the name programs know it by. */
export interface Thing {
  readonly thing: string;
  readonly describes: string;
  /** As it stands behind a number, where it is one and where they are more. */
  readonly one: InLanguages;
  readonly many: InLanguages;
}

/** SQL of what a row makes besides what it is about, for the column `creates`. */
export const createsBesides = ({ thing }: Thing, name: string): string => `'[{"thing":"${thing}","name":' || to_json((${name})::text) || '}]'`;

/** A kind of file: what its rows may state, and how they are understood, checked and written. */
export interface ImportKind<Column extends string = string> {
  /** Its value in the API. */
  readonly name: string;
  readonly describes: string;
  readonly header: FileHeader<Column>;
  readonly label: readonly string[];
  /** What rows mean that stand above a group of others; of a kind without, such rows are rows of the list. */
  readonly groupRows?: GroupRows | undefined;
  readonly understand: (row: RowReading) => void;
  /** Codes of all that can be wrong with its rows. */
  readonly problems: readonly string[];
  readonly createStaged: string;
  readonly fillStaged: SlicedStatement;
  readonly check: readonly CheckStep[];
  readonly write: readonly RunStep[];
  /** What each column says, in the words of who fills it in. */
  readonly means: { readonly [column: string]: InLanguages | undefined };
  /** What people know each field by that is among the changes of a row: columns by the header of the template. */
  readonly called: { readonly [field: string]: InLanguages | undefined };
  /** Rows of made-up things, as a file would state them, by column. */
  readonly examples: readonly { readonly [column: string]: string | undefined }[];
  /** What a row makes that is new … */
  readonly makes: Thing;
  /** … and what may come along with it. */
  readonly makesBesides: readonly Thing[];
  /** SQL of whether the reader is told what is on record of the row of a file, `target_id`; null where row security says it already. */
  readonly tellsRecord: ((target: string) => string) | null;
  /** Tables that it fills. */
  readonly fills: readonly string[];
}

type Columns<Tables extends readonly TableFields[]> = ColumnsOf<Tables[number]>;
/** The parts that columns say they are used by must be there. */
type CheckParts<Tables extends readonly TableFields[]> = Readonly<Record<string, readonly CheckStatement[]>> &
  Readonly<Record<Exclude<UsedBy<Tables[number]>, 'staging' | 'write'>, readonly CheckStatement[]>>;

export interface KindParts<
  Tables extends readonly TableFields[] = readonly TableFields[],
  Understood extends Readonly<Record<string, SqlType>> = Readonly<Record<string, SqlType>>,
  Code extends string = string,
> {
  readonly name: string;
  /** What a file of it says, for the schema. */
  readonly describes: string;
  readonly makes: Thing;
  readonly makesBesides?: readonly Thing[];
  /** What it writes. A column that goes nowhere is refused here, not dropped when somebody's file has it. */
  readonly tables: Tables;
  /** Columns that say in short what a row is about. */
  readonly label: readonly Columns<Tables>[];
  /** What each column says, for templates and for who writes files by program. */
  readonly means?: { readonly [Column in Columns<Tables>]?: InLanguages };
  /** Rows of made-up things for templates, as people write them; without them, a row is made of the examples of the types. */
  readonly examples?: readonly { readonly [Column in Columns<Tables>]?: string }[];
  /** At least one column of each group must be there, and filled in every row. */
  readonly oneOf?: readonly (readonly Columns<Tables>[])[];
  /** Rows that stand above a group of others, such as the name of a unit above its positions. */
  readonly groupRows?: {
    /** The column they fill in the rows below, where the file has neither it nor one of those that say the same. */
    readonly column: Columns<Tables> | null;
    readonly saidBy: readonly Columns<Tables>[];
    /** Whether those say it once, in the first of the rows it holds for. */
    readonly isSaidOnce?: boolean;
    readonly isName: (text: string) => boolean;
  };
  /** Columns of which forms say above their table what holds for all of its rows: "Nama Jabatan : Analis". */
  readonly saidAbove?: readonly Columns<Tables>[];
  /** What follows from several cells together: values that `understand` sets, with their types … */
  readonly understood?: Understood;
  /** … and codes of the problems it finds. */
  readonly problems?: readonly Code[];
  readonly understand?: (row: RowReading<Columns<Tables> | (keyof Understood & string), Code>) => void;
  /** Further columns of the table under check that `staging` or `check` work out. */
  readonly worked?: Readonly<Record<string, string>>;
  /** What can be looked up while the table is filled: joins to the stated row `d`, and columns filled from them. */
  readonly staging?: { readonly joins: string; readonly filled: Readonly<Record<string, string>> };
  /** Run in order: resolve references, collect refusals in `found`, set outcome, target_id and changes of every row. */
  readonly check: CheckParts<Tables>;
  /** Run in order when nothing is refused; every statement acts on sets of rows. */
  readonly write: readonly (RunStep | TableWrite)[];
  /** What fields are called that the check adds to the changes of a row. */
  readonly shownBesides?: Readonly<Record<string, InLanguages>>;
  /** Of which rows on record the reader is told, where not all columns of a row are theirs to read: others change without what they hold. */
  readonly tellsRecord?: (target: string) => string;
  /** Tables that it fills besides, with rows that follow from those of the file. */
  readonly fillsBesides?: readonly string[];
}

const fileColumns = <Column extends string>(fields: FieldRecord): FileColumn<Column>[] =>
  Object.entries(fields).flatMap(([name, field]) => (field.type === null ? [] : [{ name: name as Column, ...field, clearing: clearingOf(field) }]));

const exampleOf = (columns: readonly FileColumn[], oneOf: readonly (readonly string[])[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns.filter(({ name, required }) => required || oneOf.some(([first]) => first === name)).map(({ name, type }) => [name, type.told.example]),
  );

const calledIn = (tables: readonly TableFields[]): Readonly<Record<string, InLanguages>> =>
  Object.fromEntries(
    tables.flatMap(({ fields }) =>
      Object.entries(fields).map(([name, field]) => {
        const called = field.type === null ? field.called : inEach(() => templateHeader({ name, synonyms: field.synonyms }));
        return [name, called] as const;
      }),
    ),
  );

/**
 * Makes a kind of file out of what its feature states. All that can be derived from the columns is; and a column that
 * would be read and then dropped without a word stops the program here.
 */
export function defineKind<
  const Tables extends readonly TableFields[],
  const Understood extends Readonly<Record<string, SqlType>> = Readonly<Record<never, SqlType>>,
  const Code extends string = never,
>(kind: KindParts<Tables, Understood, Code>): ImportKind<Columns<Tables>> {
  const columns = kind.tables.flatMap(({ fields }) => fileColumns<Columns<Tables>>(fields));
  const stated = { ...Object.fromEntries(columns.map(({ name, type }) => [name, type.sql])), ...kind.understood };
  const staged = { stated, worked: kind.worked ?? {}, filled: kind.staging?.filled ?? {}, joins: kind.staging?.joins ?? '' };
  const statements = Object.values<readonly CheckStatement[]>(kind.check).flat();
  provePlaces(kind);
  return {
    name: kind.name,
    describes: kind.describes,
    header: fileHeader(columns, kind.oneOf ?? [], kind),
    label: kind.label,
    makes: kind.makes,
    makesBesides: kind.makesBesides ?? [],
    groupRows: kind.groupRows,
    means: kind.means ?? {},
    called: { ...calledIn(kind.tables), ...kind.shownBesides },
    examples: kind.examples ?? [exampleOf(columns, kind.oneOf ?? [])],
    understand: (row) => kind.understand?.(row),
    problems: [
      ...ROW_PROBLEMS,
      ...columns.flatMap(({ type }) => type.problems),
      ...(kind.problems ?? []),
      ...statements.flatMap((statement) => (typeof statement === 'object' && 'code' in statement ? [statement.code] : [])),
    ],
    createStaged: createStaged(staged),
    fillStaged: fillStaged(staged),
    check: statements.map((statement) => (typeof statement === 'object' && 'code' in statement ? statement.text : statement)),
    write: kind.write.map((step) => (typeof step === 'object' && 'text' in step ? step.text : step)),
    tellsRecord: kind.tellsRecord ?? null,
    fills: [...kind.tables.map(({ table }) => table), ...(kind.fillsBesides ?? [])],
  };
}

/** All kinds of files there are, by name. */
export type ImportKinds = ReadonlyMap<string, ImportKind>;

/** The kinds that a list of features brings. */
export function importKindsOf(features: readonly { readonly name: string; readonly imports?: readonly ImportKind[] }[]): ImportKinds {
  const kinds = new Map<string, ImportKind>();
  for (const { name, imports = [] } of features) {
    for (const kind of imports) {
      if (kinds.has(kind.name)) throw new Error(`${name} brings a kind of file called ${kind.name}, and so does another feature`);
      kinds.set(kind.name, kind);
    }
  }
  return kinds;
}

export function kindNamed(kinds: ImportKinds, name: string): ImportKind {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`no feature brings the kind of file ${name}`);
  return kind;
}
