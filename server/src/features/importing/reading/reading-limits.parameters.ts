/** What a file may ask of this machine. Each bound is checked before the memory it protects is taken. */

/** A million rows of the widest kind are about 120 MB of CSV; a larger file is a mistake or an attack. */
export const MAX_FILE_BYTES = 150 * 1024 * 1024;

/** Empty rows count: reading past them costs the same. An Excel sheet ends at row 1,048,576; the largest government has 60,000 employees. */
export const MAX_ROWS = 1_000_000;

/** The widest known export (data-utama of SIASN) has about 80 columns. */
export const MAX_COLUMNS = 200;

/** The most text one Excel cell can hold. */
export const MAX_CELL_LENGTH = 32_767;

/** An unclosed quote would otherwise make one record of the whole file. */
export const MAX_CSV_RECORD_BYTES = 1024 * 1024;

/** A workbook with all its drawings and themes has some dozens of parts. */
export const MAX_XLSX_PARTS = 1_000;

/** The XML of a full sheet (1,000,000 rows of ten cells) is about 500 MB; parts are read as a stream, never held. */
export const MAX_XLSX_UNPACKED_BYTES = 600 * 1024 * 1024;

/** Spreadsheet XML shrinks 10 to 60 times; a bomb shrinks about 1,000 times. Small parts are left alone. */
export const MAX_XLSX_RATIO = 250;
export const XLSX_RATIO_FROM_BYTES = 1024 * 1024;

/** The only part held in memory is the list of shared texts. */
export const MAX_XLSX_SHARED_CHARACTERS = 40_000_000;

/** Longest run of XML in which no tag begins or ends: a longer one would grow the parser's buffer without end. */
export const MAX_XML_RUN = 1024 * 1024;

/** Spreadsheet XML is about ten tags deep; the parser keeps every open one. */
export const MAX_XML_DEPTH = 100;

/** A government has some hundreds of units and may give each a sheet; every one is looked at. */
export const MAX_SHEETS = 500;

/** Excel stops at 31 signs. */
export const MAX_SHEET_NAME = 100;

/** A list of 50,000 people printed with one merged cell for each has 50,000; more are no table. */
export const MAX_MERGED_AREAS = 100_000;

/** Tags that are open at once in a page: a table in a table in a table has some dozens, and the parser looks through all of them at each that closes. */
export const MAX_HTML_DEPTH = 500;

/** As many cell formats as a workbook can hold. */
export const MAX_XLSX_FORMATS = 65_536;

/** As many cells as a row of a sheet has; more are the same ones again. */
export const MAX_XLSX_ROW_CELLS = 16_384;

/** Rows are handed from the reading thread to the server in batches; a batch is bounded by what is in it as well. */
export const BATCH_ROWS = 500;
export const BATCH_CHARACTERS = 512 * 1024;

/** The list of shared texts is the largest thing the reading thread holds (80 MB at two bytes a sign); what wants more than this is no table. */
export const READER_HEAP_MB = 384;
export const READER_YOUNG_HEAP_MB = 32;
export const READER_STACK_MB = 4;

/** A thread costs 100 ms of work before it has read a sign; so little text is read in a few, whatever is in it. */
export const SMALL_TEXT_BYTES = 64 * 1024;

/** A full file is read in about a minute; one that takes longer than this keeps a lane from others. */
export const READING_MAX_MS = 10 * 60_000;
