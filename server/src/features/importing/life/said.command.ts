import type { InLanguages } from '../../../rules/languages.ts';
import type { ImportOutcome } from './importing.types.ts';
import type { ImportLeftOutAs } from './import-layout.types.ts';

/** What the command line says of an import, besides the problems of its file. */
export const SAID = {
  blankAndDash: {
    id: 'sel kosong membiarkan data seperti apa adanya, tanda - mengosongkannya',
    en: 'an empty cell leaves what is on record as it is, - takes it away',
  },
  creates: { id: 'Akan dibuat: {count} {thing}: {names}', en: 'Will be created: {count} {thing}: {names}' },
  createsMore: {
    id: ' … dan {more} lainnya (semuanya dengan --list-created)',
    en: ' … and {more} more (all of them with --list-created)',
  },
  cleared: { id: 'Ada yang dikosongkan: {rule}.', en: 'Something is cleared: {rule}.' },
  clearedValue: { id: 'dikosongkan', en: 'cleared' },
  more: { id: '… dan lainnya.', en: '… and more.' },
  progress: {
    id: '{rows} baris dibaca, {speed} baris/dtk, sisa {left} dtk',
    en: '{rows} rows read, {speed} rows/s, {left} s left',
  },
  summary: {
    id: '{created} baru, {changed} berubah, {closed} diakhiri, {unchanged} tetap, {refused} ditolak',
    en: '{created} created, {changed} changed, {closed} closed, {unchanged} unchanged, {refused} refused',
  },
  refusedIn: {
    id: 'Baris yang ditolak ada di {file}: perbaiki di sana, lalu impor berkas itu.',
    en: 'The refused rows are in {file}: correct them there and import that file.',
  },
  applied: { id: 'Sudah diterapkan.', en: 'Applied.' },
  notApplied: {
    id: 'Tidak ada yang diterapkan: perbaiki baris yang ditolak, lalu impor berkasnya lagi.',
    en: 'Nothing was applied: correct the refused rows and import the file again.',
  },
  dryRun: { id: 'Uji coba: tidak ada yang diterapkan. Tambahkan --apply untuk menerapkannya.', en: 'Dry run: nothing was applied. Add --apply to apply it.' },
  accepted: { id: 'Yang diterima: {accepted}', en: 'Accepted: {accepted}' },
  templateIn: { id: 'Templatnya ada di {file}.', en: 'The template is in {file}.' },
  and: { id: 'dan', en: 'and' },
  row: { id: 'Baris {from}', en: 'Row {from}' },
  rows: { id: 'Baris {from} sampai {to}', en: 'Rows {from} to {to}' },
  sheetRead: { id: 'Lembar "{sheet}" yang dibaca.', en: 'Sheet "{sheet}" is read.' },
  sheetsFit: { id: '{sheets} juga cocok: pilih dengan --sheet.', en: '{sheets} would fit as well: choose one with --sheet.' },
  sheetsLack: { id: '{sheets} tidak memuat kolom yang diperlukan.', en: '{sheets}: the columns that are needed are not there.' },
  header: { id: 'Judul kolom ada di baris {rows}.', en: 'The header is row {rows}.' },
  encoding: {
    id: 'Teksnya bukan UTF-8, dibaca sebagai {encoding}; periksa huruf beraksen dan tanda petik.',
    en: 'The text is no UTF-8 and was read as {encoding}; look at letters with accents and quotes.',
  },
  headerParted: {
    id: 'Judul kolom ada di baris {rows}; di antara selnya ada {separator}.',
    en: 'The header is row {rows}, between its cells stands {separator}.',
  },
  leftOut: { id: '{rows} dilewati, dianggap {as}{text}', en: '{rows} left out, taken for {as}{text}' },
  leftOutMore: { id: '… dan {rows} baris lain dilewati.', en: '… and {rows} more rows left out.' },
  group: {
    id: 'Baris {row} memberi {column} "{name}" kepada {rows} baris sesudahnya.',
    en: 'Row {row} gives the {rows} rows that follow {column} "{name}".',
  },
  groupsMore: { id: '… dan {rows} baris seperti itu lagi.', en: '… and {rows} more such rows.' },
  knownByProfile: { id: 'Kolom dikenal dari pemetaan tersimpan "{name}".', en: 'The columns are known by the kept mapping "{name}".' },
  takenFor: { id: '{header} dianggap {column}, {by}.', en: '{header} is taken for {column}, {by}.' },
  mayMean: { id: '{header} mungkin berarti {proposals}: tegaskan dengan --mapping.', en: '{header} may mean {proposals}: say so with --mapping.' },
  wordUnknown: {
    id: '{column} "{written}" ({rows}) tidak dikenal: tegaskan artinya dengan --mapping. {list}',
    en: '{column} "{written}" ({rows}) is not known: say what it means with --mapping. {list}',
  },
  wordNear: {
    id: '{column} "{written}" ({rows}) tidak dikenal; apakah maksudnya {near}? Tegaskan artinya dengan --mapping. {list}',
    en: '{column} "{written}" ({rows}) is not known; is {near} meant? Say what it means with --mapping. {list}',
  },
  wordKept: {
    id: '{column} "{written}" ({rows}) disimpan seperti tertulis dan dihitung sebagai lainnya; artinya dapat ditegaskan dengan --mapping.',
    en: '{column} "{written}" ({rows}) is kept as written and counted among others; what it means can be said with --mapping.',
  },
  wordUsed: {
    id: '{column} "{written}" ({rows}) dibaca sebagai {means}, menurut ketentuan tanggal {day}.',
    en: '{column} "{written}" ({rows}) was read as {means}, as was said on {day}.',
  },
  wordUsedHere: {
    id: '{column} "{written}" ({rows}) dibaca sebagai {means}, menurut pemetaan.',
    en: '{column} "{written}" ({rows}) was read as {means}, as the mapping says.',
  },
  wordsKept: {
    id: 'Arti kata-kata itu disimpan untuk berkas {instansi} berikutnya.',
    en: 'What these words mean is kept for the next files of {instansi}.',
  },
  fixed: { id: 'Setiap baris diberi {column} "{value}".', en: 'Every row has {column} "{value}".' },
  columnAt: { id: 'Kolom {at}', en: 'Column {at}' },
  mappingIn: {
    id: 'Arti kolom-kolomnya ada di {file}: perbaiki di sana, lalu berikan kepada --mapping.',
    en: 'What the columns are taken for is in {file}: correct it there and give it to --mapping.',
  },
  merged: {
    id: 'Sel gabungan atau kosong: {cells} sel kolom {column} diisi dengan isi sel pertama atau sel di atasnya.',
    en: 'Merged or empty cells: {cells} of {column} filled with what the first of them, or the one above, says.',
  },
} as const satisfies Readonly<Record<string, InLanguages>>;

export const OUTCOMES: Readonly<Record<ImportOutcome, InLanguages>> = {
  CREATED: { id: 'BARU', en: 'CREATED' },
  CHANGED: { id: 'BERUBAH', en: 'CHANGED' },
  CLOSED: { id: 'DIAKHIRI', en: 'CLOSED' },
  UNCHANGED: { id: 'TETAP', en: 'UNCHANGED' },
  REFUSED: { id: 'DITOLAK', en: 'REFUSED' },
};

export const TAKEN_FOR: Readonly<Record<ImportLeftOutAs, InLanguages>> = {
  TITLE: { id: 'judul', en: 'a title' },
  COLUMN_NUMBERS: { id: 'nomor kolom', en: 'the numbers of the columns' },
  REPEATED_HEADER: { id: 'judul kolom yang berulang', en: 'the header once more' },
  TOTAL: { id: 'jumlah', en: 'sums' },
  GROUP: { id: 'unit baris sesudahnya', en: 'the unit of the rows that follow' },
  HEADING: { id: 'judul bagian', en: 'a heading' },
  JOINED: { id: 'lanjutan baris di atasnya', en: 'going on with the row above' },
  NOTE: { id: 'catatan', en: 'a note' },
  SIGNATURE: { id: 'tanda tangan', en: 'a signature' },
  RUNNING_NUMBER: { id: 'nomor tanpa isi', en: 'a number without a row' },
  BLANK: { id: 'kosong', en: 'nothing' },
};
