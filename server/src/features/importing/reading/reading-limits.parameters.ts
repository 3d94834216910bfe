/** What a file may ask of this machine. Each bound is checked before the memory it protects is taken. */

/** A million rows of the widest kind are about 120 MB of CSV; a larger file is a mistake or an attack. */
export const MAX_FILE_BYTES = 150 * 1024 * 1024;

/** An Excel sheet ends at row 1,048,576; the largest government has 60,000 employees. */
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

/** Longest run of XML without a tag: a longer one would grow the parser's buffer without end. */
export const MAX_XML_RUN = 1024 * 1024;
