import type { TabularRow } from '../reading/tabular-file.ts';
import { headerKey, wantedOf, type FileHeader, type GroupRows } from './header.reader.ts';
import { MAX_TOLD, type FilledColumn, type GroupRow, type LeftOut, type LeftOutAs } from './table-layout.reader.ts';
import { saidAbove } from './said-around.reader.ts';
import { splitRow, StackedRows } from './cell-parts.reader.ts';
import { headingIn, isFilled, isTotal, saidIn, textOf, type Said } from './said-cells.reader.ts';
import { movedBelow, type Moved } from './another-header.reader.ts';
import { headingOf, isCounting, isNote, isOffice, isOrdinal, isRunningNumber, isSignature, mayBeSum } from './row-words.reader.ts';
import type { FoundTable } from './table.reader.ts';

export interface TableKind {
  readonly header: FileHeader;
  readonly groupRows?: GroupRows | undefined;
}

/** What rows of one group take from a row above them, by the names of columns; the same object for all of them. */
export type TakenAbove = ReadonlyMap<string, string>;

/** A row of the list, with what it takes from a row above it. */
export interface ListRow {
  readonly row: TabularRow;
  readonly taken: TakenAbove | null;
}

/** A row below a signature or a note, of which it is not known yet whether the list goes on with it. */
interface Undecided {
  readonly row: TabularRow;
  readonly sorted: Sorted;
}

type Sorted = 'LIST' | { readonly as: LeftOutAs; readonly text: string | null };

/** What stands at the end of a list, or of one page of it. */
const ENDS_PAGE: ReadonlySet<LeftOutAs> = new Set(['REPEATED_HEADER', 'TITLE', 'NOTE']);
/** What stands anywhere, and tells nothing about the rows around it. */
const SAYS_NOTHING: ReadonlySet<LeftOutAs> = new Set(['BLANK', 'RUNNING_NUMBER', 'TOTAL', 'COLUMN_NUMBERS']);

/** What counts the rows of a list, or the groups of it, is shorter. */
const LONGER_THAN_NUMBERS = 8;

/** No header that names a column is longer; longer cells are passed over before they are looked at. */
const LONGEST_NAME = 60;

/** As many rows below a signature, or below a note, are kept until it is known whether the list goes on. */
const MAX_UNDECIDED = 100;

/**
 * Tells the rows of a list from those around and between them, one after the other. Only a row in which something is empty
 * that every row of the list has is ever left out, but for repeated headers, the numbers of the columns and sums; whatever
 * is not plainly something else is a row of the list, and refused with the reason where it states too little.
 */
export class TableRows {
  readonly #table: FoundTable;
  readonly #header: FileHeader;
  readonly #groupRows: GroupRows | null;
  readonly groupColumn: string | null;
  readonly #wanted: readonly (readonly number[])[];
  readonly #used: ReadonlySet<number>;
  readonly #isWanted: ReadonlySet<number>;
  readonly #headerKeys: readonly (readonly string[])[];
  readonly #headerWidth: number;
  readonly #titles: ReadonlySet<string>;
  readonly #stacked: StackedRows;
  readonly #leftOut: LeftOut[] = [];
  readonly #groups: { row: number; name: string; rows: number }[] = [];
  readonly #filled = new Map<string, number>();
  #leftOutCount = 0;
  #groupCount = 0;
  #lastRow: number;
  #isBelowHeader = true;
  /** Of the rows below a further header whose columns stand in another order. */
  #moved: Moved | null = null;
  #footer: 'NOTE' | 'SIGNATURE' | null = null;
  #undecided: Undecided[] = [];
  #group: { row: number; name: string; rows: number } | null = null;
  /** Where columns are filled in once for several rows: their places. */
  readonly #saidOnce: readonly (readonly [name: string, place: number])[];
  #taken: TakenAbove | null = null;
  readonly #restated = new Set<string>();
  /** Whether the name of a group may stand where every row says something: rows of the list say more there. */
  readonly #mayStandAlone: boolean;
  /** Whether nothing but a row of the list fills all that every row has. */
  readonly #isToldByWhatLacks: boolean;

  constructor({ header, groupRows }: TableKind, table: FoundTable) {
    const { match } = table;
    this.#table = table;
    this.#header = header;
    this.#groupRows = groupRows ?? null;
    const isSaid = groupRows?.saidBy.some((name) => Object.hasOwn(match.headers, name) || match.fixed.has(name)) ?? false;
    this.groupColumn = isSaid ? null : (groupRows?.column ?? null);
    this.#mayStandAlone = this.groupColumn !== null && groupRows?.isSaidOnce === true;
    this.#isToldByWhatLacks = !this.#mayStandAlone && header.saidAbove.length === 0;
    const once = isSaid && groupRows?.isSaidOnce ? groupRows.saidBy : [];
    this.#saidOnce = match.columns.flatMap((column, place) => (column && once.includes(column.name) ? [[column.name, place] as const] : []));
    const placesOf = (name: string): number[] => [
      ...match.columns.flatMap((column, index) => (column?.name === name ? [index] : [])),
      ...match.choices.flatMap(({ column, of }) => (column.name === name ? of.map(({ index }) => index) : [])),
    ];
    this.#wanted = wantedOf(header)
      .map((names) => names.flatMap(placesOf))
      .filter((places) => places.length > 0);
    this.#isWanted = new Set(this.#wanted.flat());
    this.#used = new Set(
      match.columns.flatMap((column, index) => (column ? [index] : [])).concat(match.choices.flatMap(({ of }) => of.map(({ index }) => index))),
    );
    this.#headerKeys = table.headerRows.map(({ cells }) => cells.map((cell) => headerKey(cell.text)));
    this.#headerWidth = Math.max(...table.headerRows.map(({ cells }) => cells.filter((cell) => cell.text.trim() !== '').length));
    this.#titles = new Set(
      table.titles.map((row) =>
        headerKey(
          saidIn(row)
            .map(({ text }) => text)
            .join(' '),
        ),
      ),
    );
    this.#stacked = new StackedRows(match.splits);
    this.#lastRow = 0;
    for (const row of table.titles) this.#leave(row.rowNumber, 'TITLE', textOf(saidIn(row)));
    for (const { rowNumber } of table.headerRows) this.#passTo(rowNumber);
  }

  get leftOut(): readonly LeftOut[] {
    return this.#leftOut;
  }

  get leftOutCount(): number {
    return this.#leftOutCount;
  }

  get groups(): readonly GroupRow[] {
    return this.#groups;
  }

  get groupCount(): number {
    return this.#groupCount;
  }

  get filled(): readonly FilledColumn[] {
    return [...this.#filled].map(([column, cells]) => ({ column, cells }));
  }

  /** Columns that rows between those of the list stated anew. */
  get restated(): readonly string[] {
    return [...this.#restated];
  }

  /** What becomes of the next row: the rows of the list that are now known to be some; none when it is left out. */
  take(written: TabularRow): readonly ListRow[] {
    const { headerRows } = this.#table;
    if (written.rowNumber <= headerRows.at(-1)!.rowNumber) return [];
    return this.#stacked.take(written).flatMap((row) => this.#takeWhole(splitRow(row, this.#table.match.splits)));
  }

  /** The same of a row whose cells hold one thing each. */
  #takeWhole(written: TabularRow): readonly ListRow[] {
    if (this.#beginsAnother(written)) return this.#takeSorted(written, { as: 'REPEATED_HEADER', text: textOf(saidIn(written)) });
    const row = this.#moved?.(written) ?? written;
    const missing = this.#missingIn(row);
    // All that most rows are asked: a list has a hundred thousand of them.
    if (missing === 0 && this.#isToldByWhatLacks && !this.#isBelowHeader && this.#undecided.length === 0 && this.#isPlain(row)) return this.#listed(row);
    const said = saidIn(row);
    const sorted = this.#sort(row, said, missing);
    if (this.#waits(said, missing, sorted)) {
      this.#isBelowHeader = sorted !== 'LIST' && sorted.as === 'REPEATED_HEADER';
      this.#undecided.push({ row, sorted });
      return [];
    }
    return this.#takeSorted(row, sorted);
  }

  #takeSorted(row: TabularRow, sorted: Sorted): readonly ListRow[] {
    this.#isBelowHeader = sorted !== 'LIST' && sorted.as === 'REPEATED_HEADER';
    // A page that begins anew, and what a footer goes on with, show that what stood above was one.
    if (sorted !== 'LIST' && (sorted.as === 'SIGNATURE' || (this.#footer && ENDS_PAGE.has(sorted.as)))) this.#settleUndecided(sorted.as);
    const listed = this.#takeUndecided();
    if (sorted === 'LIST') return [...listed, ...this.#listed(row)];
    this.#apply(row, sorted);
    return listed;
  }

  /** Whether a row is the header of a further table; the rows below it are read by that one. */
  #beginsAnother(row: TabularRow): boolean {
    // As good as every row of a list has a number in one of its first cells, or more words than a name of a column.
    for (const { text } of row.cells) if (text.length > LONGEST_NAME || /[0-9]/.test(text)) return false;
    const said = saidIn(row);
    if (this.#repeatsHeader(said)) {
      this.#moved = null;
      return false;
    }
    const moved = movedBelow(this.#header, this.#table.match, row, said);
    if (moved) this.#moved = moved;
    return moved !== null;
  }

  /** How many of the cells that every row of the list has are empty. */
  #missingIn({ cells }: TabularRow): number {
    let missing = 0;
    for (const places of this.#wanted) if (!places.some((place) => isFilled(cells[place]))) missing += 1;
    return missing;
  }

  /** Whether a whole row begins like none that could be anything but a row of the list: no header, no sum, no number. */
  #isPlain({ cells }: TabularRow): boolean {
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index]!;
      if (cell.text === '' || cell.merged !== undefined) continue;
      if (cell.text.length < LONGER_THAN_NUMBERS || mayBeSum(cell.text)) return false;
      const first = cell.text.charAt(0).toLowerCase();
      return /[a-z0-9]/.test(first) && this.#headerKeys.every((keys) => !keys[index]?.startsWith(first));
    }
    return false;
  }

  /**
   * Below a signature or a note, a row that says little is a part of it, unless the list goes on. An office alone may begin
   * a signature, if one follows.
   */
  #waits(said: readonly Said[], missing: number, sorted: Sorted): boolean {
    if (this.#undecided.length >= MAX_UNDECIDED) return false;
    if (sorted !== 'LIST') return this.#undecided.length > 0 && SAYS_NOTHING.has(sorted.as);
    if (missing === 0 || (said.length > 2 && missing < this.#wanted.length)) return false;
    return this.#footer !== null || this.#undecided.length > 0 || said.every(({ text }) => isOffice(text));
  }

  /** Nothing follows; `lastRow` is the last row of the sheet, be it empty. Rows of the list that were not known to be some. */
  finish(lastRow: number): readonly ListRow[] {
    const whole = this.#stacked.finish().flatMap((row) => this.#takeWhole(splitRow(row, this.#table.match.splits)));
    if (this.#footer) this.#settleUndecided(this.#footer);
    const listed = this.#takeUndecided();
    this.#passTo(lastRow + 1, lastRow);
    return [...whole, ...listed];
  }

  #apply(row: TabularRow, { as, text }: Exclude<Sorted, 'LIST'>): void {
    if (as === 'NOTE' || as === 'SIGNATURE') this.#footer = as;
    else if (!SAYS_NOTHING.has(as)) this.#footer = null;
    if (as === 'GROUP' && this.#groupRows) {
      const name = headingOf(headingIn(saidIn(row))?.text ?? '').name;
      this.#group = { row: row.rowNumber, name, rows: 0 };
      this.#taken = this.groupColumn === null ? null : new Map([[this.groupColumn, name]]);
      this.#groupCount += 1;
      if (this.#groups.length < MAX_TOLD) this.#groups.push(this.#group);
    }
    this.#leave(row.rowNumber, as, text);
    if (row.joined !== undefined) this.#leave(row.joined, as, text);
  }

  #listed(row: TabularRow): ListRow[] {
    this.#footer = null;
    this.#passTo(row.rowNumber);
    for (let index = 0; index < row.cells.length; index += 1) {
      const name = row.cells[index]!.merged && this.#table.match.columns[index]?.name;
      if (name) this.#filled.set(name, (this.#filled.get(name) ?? 0) + 1);
    }
    if (this.#group) this.#group.rows += 1;
    if (row.joined !== undefined) this.#leave(row.joined, 'JOINED', null);
    return [{ row, taken: this.#saidOnce.length === 0 ? this.#taken : this.#takenBy(row) }];
  }

  /** What a row takes from the last one above it that says it; nothing where it says it itself. */
  #takenBy({ cells }: TabularRow): TakenAbove | null {
    const said = this.#saidOnce.filter(([, place]) => isFilled(cells[place]));
    if (said.length === 0) {
      for (const name of this.#taken?.keys() ?? []) this.#filled.set(name, (this.#filled.get(name) ?? 0) + 1);
      return this.#taken;
    }
    this.#taken = new Map(said.map(([name, place]) => [name, cells[place]!.text]));
    return null;
  }

  /** The list goes on: rows that were thought to stand below it are rows of it. */
  #takeUndecided(): ListRow[] {
    const waiting = this.#undecided;
    this.#undecided = [];
    return waiting.flatMap(({ row, sorted }) => {
      if (sorted === 'LIST') return this.#listed(row);
      this.#leave(row.rowNumber, sorted.as, sorted.text);
      return [];
    });
  }

  #settleUndecided(by: LeftOutAs): void {
    const waiting = this.#undecided;
    this.#undecided = [];
    const as = this.#footer ?? (by === 'SIGNATURE' ? by : 'NOTE');
    // Whose name it is that stands below a signature is nobody's business here.
    for (const { row, sorted } of waiting) this.#leave(row.rowNumber, sorted === 'LIST' ? as : sorted.as, null);
  }

  #sort(row: TabularRow, said: readonly Said[], missing: number): Sorted {
    if (said.length === 0) return { as: 'BLANK', text: null };
    const text = textOf(said);
    if (this.#repeatsHeader(said)) return { as: 'REPEATED_HEADER', text };
    if (this.#isBelowHeader && said.length >= Math.max(2, this.#headerWidth * 0.6) && isCounting(said)) return { as: 'COLUMN_NUMBERS', text };
    if (isTotal(said, missing)) return { as: 'TOTAL', text };
    if (this.#restates(row, said)) return { as: 'HEADING', text };
    if (missing === 0) return this.#standsAlone(said) ? { as: 'GROUP', text } : 'LIST';
    if (this.#titles.has(headerKey(said.map((one) => one.text).join(' ')))) return { as: 'TITLE', text };
    return this.#sortIncomplete(row, said, missing, text);
  }

  /** The next of several forms below each other says anew what its rows are about, with a colon; what they take is what it says. */
  #restates(row: TabularRow, said: readonly Said[]): boolean {
    if (this.#header.saidAbove.length === 0 || said.length > 3 || !said.some(({ text }) => text.includes(':'))) return false;
    const stated = saidAbove(this.#header, [row], this.#table.match.columns);
    if (stated.length === 0) return false;
    this.#taken = new Map([...(this.#taken ?? []), ...stated.map(({ column, value }) => [column, value] as const)]);
    for (const { column } of stated) this.#restated.add(column);
    return true;
  }

  /** Whether a row says nothing but the name of a group, in the column that every row has. */
  #standsAlone(said: readonly Said[]): boolean {
    if (!this.#mayStandAlone) return false;
    const heading = headingIn(said);
    return heading !== null && said.every((one) => one === heading || isOrdinal(one.text)) && this.#groupRows!.isName(headingOf(heading.text).name);
  }

  /** A row in which something is empty that every row of the list has. */
  #sortIncomplete(row: TabularRow, said: readonly Said[], missing: number, text: string): Sorted {
    const heading = headingIn(said);
    if (this.#groupRows && heading && this.#isGroup(row, said, heading)) return { as: this.groupColumn === null ? 'HEADING' : 'GROUP', text };
    if (said.every((one) => isSignature(one.text) || isOffice(one.text)) && said.some((one) => isSignature(one.text)))
      return { as: 'SIGNATURE', text: said.some((one) => /[0-9]{6}/.test(one.text)) ? null : text };
    // Of the cells that every row has, at most the one it happens to stand in is filled.
    if (said.length <= 2 && this.#wanted.length - missing <= 1 && said.some((one) => isNote(one.text))) return { as: 'NOTE', text };
    const isUsed = said.some(({ index }) => this.#used.has(index));
    if (isUsed || said.length > 2) return 'LIST';
    if (said.every((one) => isRunningNumber(one.text))) return { as: 'RUNNING_NUMBER', text };
    if (said.every((one) => isOffice(one.text))) return { as: 'SIGNATURE', text };
    return this.#footer ? 'LIST' : { as: 'NOTE', text: null };
  }

  #isGroup(row: TabularRow, said: readonly Said[], heading: Said): boolean {
    const { name, isMarked } = headingOf(heading.text);
    if ((name.match(/\p{L}/gu)?.length ?? 0) < 3 || isNote(name) || isSignature(name)) return false;
    // A number in a column that is read is the code of something.
    if (said.some(({ index, text }) => index < heading.index && !isOrdinal(text) && this.#used.has(index))) return false;
    const sums = said.filter(({ index }) => index > heading.index);
    // Sums of a group stand in columns of numbers, beside the name of a unit that nothing else in the file says.
    const areSums = this.groupColumn !== null && sums.every(({ index }) => (this.#table.match.columns[index]?.type.sql ?? 'integer') === 'integer');
    if (sums.length > 0 && !areSums) return false;
    if (this.#groupRows?.isName(name)) return true;
    if (sums.length > 0) return false;
    if (row.cells.filter((cell) => cell.merged === 'RIGHT').length * 2 >= this.#headerWidth) return true;
    // In a column that every row fills, "A. Rahman" and "I WAYAN SUDARMA" are people.
    if (this.#isWanted.has(heading.index) && (this.groupColumn === null || name !== name.toUpperCase())) return false;
    return isMarked || isOrdinal(said[0]!.text);
  }

  #repeatsHeader(said: readonly Said[]): boolean {
    if (said.length < 2) return false;
    return this.#headerKeys.some((keys) => said.every(({ index, text }) => text.length < 200 && keys[index] !== undefined && keys[index] === headerKey(text)));
  }

  /** Rows between the last one and this state nothing. */
  #passTo(rowNumber: number, lastRow = rowNumber - 1): void {
    if (lastRow > this.#lastRow) this.#tell({ from: this.#lastRow + 1, to: lastRow, as: 'BLANK', text: null });
    this.#lastRow = Math.max(this.#lastRow, rowNumber);
  }

  #leave(rowNumber: number, as: LeftOutAs, text: string | null): void {
    this.#passTo(rowNumber);
    this.#tell({ from: rowNumber, to: rowNumber, as, text });
  }

  #tell(one: LeftOut): void {
    this.#leftOutCount += one.to - one.from + 1;
    const last = this.#leftOut.at(-1);
    if (last && last.as === one.as && last.text === null && one.text === null && last.to + 1 === one.from)
      this.#leftOut[this.#leftOut.length - 1] = { ...last, to: one.to };
    else if (this.#leftOut.length < MAX_TOLD) this.#leftOut.push(one);
  }
}
