import type { InLanguages } from '../rules/languages.ts';

/** What stands in a cell of a file, before it is written as text or as a value of a spreadsheet. */
export type SheetCell =
  | string
  | number
  | null
  | { readonly day: string }
  | { readonly instant: string }
  /** 0 to 1, shown as a percentage. */
  | { readonly share: number };

/** How the values of a column are meant; those of an enumeration are written by its words (`labels` of the web). */
export type SheetKind = 'TEXT' | 'NUMBER' | 'SHARE' | 'DAY' | 'INSTANT' | { readonly words: string };

/** Says a value of an enumeration, or of another group of `labels`. */
export type SayWord = (group: string, value: string) => string;

export interface SheetColumn {
  /** How programs and addresses call it. */
  readonly id: string;
  /** Of a figure, as figures are called everywhere. */
  readonly head: InLanguages | { readonly figure: string };
  readonly kind: SheetKind;
  /**
   * Where its value stands below a row: fields of the graph with slashes between them, as `assignment(asOf: $asOf)/position/title`
   * and, of a row of several types, `node/...Position/title`. What is asked for is made of it, so that a column is this one line.
   * Values of a list are written one after the other.
   */
  readonly path: string;
  /** Where the Sight stands that says why nothing may be known: what is null is not shown, unless that says ALL. */
  readonly sight?: string;
  /** Where a yes or no stands that says whether it is shown. */
  readonly shownIf?: string;
  /** There is always one: where it is null, it is hidden. */
  readonly isAlwaysKnown?: true;
  /** Where it stands how many a list has, when it is longer than what is read of it. */
  readonly total?: string;
  /** The column of the page that shows it among others; its own when left out. */
  readonly of?: string;
  /** In characters; by its kind when left out. */
  readonly width?: number;
  /** Worked out of what stands at these places, in their order; `path` is then the first of them. */
  readonly from?: {
    readonly paths: readonly string[];
    readonly cell: (values: readonly unknown[], say: SayWord, variables: Readonly<Record<string, unknown>>) => SheetCell | InLanguages | readonly string[];
  };
}

/** How a condition of a filter is said: its name, and how its value is. */
export interface SheetFilter {
  readonly says: InLanguages;
  /** `labels` of the web that say its values. */
  readonly words?: string;
  /** Its value is an id, said by what stands at this field of the row: `...Unit/name`. */
  readonly named?: string;
  /** It is said whole, whatever its value: "vacant only". */
  readonly whole?: true;
}

/** A list that leaves as a file: the connection that a page shows, with the columns it can have. */
export interface Sheet {
  /** By feature and thing: `dinas.people`. */
  readonly name: string;
  readonly title: InLanguages;
  /** As an operation states them: `$id: ID!, $asOf: LocalDate`. `$first` and `$after` are added. */
  readonly variables: string;
  /** What the list is of, as a path: `node(id: $id)/...Dinas`. */
  readonly place: string;
  /** Below it: the names of where that is, the widest first. */
  readonly scope: readonly string[];
  /** Below it: the time zone of its government. */
  readonly timeZone: string;
  /** Below it: how much of the list the viewer is shown; not asked where it is as long for everybody. */
  readonly sight?: string;
  /** The connection, with its arguments: below the place, or at the root with `atRoot`. */
  readonly list: string;
  readonly atRoot?: true;
  readonly columns: readonly SheetColumn[];
  /** What rows are called by, of a list that pages put in order themselves: they can be asked for by these names. */
  readonly rowId?: string;
  /** By its path in the variables: `filter.title.contains`. A condition without words is said as it was sent. */
  readonly filters?: Readonly<Record<string, SheetFilter>>;
}

/** Below a Dinas or a Unit of it. */
export const IN_DINAS = { place: 'node(id: $id)/...Dinas', scope: ['instansi/name', 'name'], timeZone: 'instansi/timeZone' } as const;
/** Of a whole government. */
export const IN_GOVERNMENT = { place: 'node(id: $instansiId)/...Instansi', scope: ['name'], timeZone: 'timeZone' } as const;
