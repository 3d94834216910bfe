/** How rows that are no part of a list read: totals, notes, signatures and headings of groups. */

/** What hand-made lists write into a cell that has no value. */
export function isNothing(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || trimmed === '-' || trimmed === '–' || trimmed === '—';
}

/** A number as a list shows it, also with what it is of: 1.234, 5,0, 12 %, (3). */
export const isNumber = (text: string): boolean => /^\(?\s*-?[0-9][0-9.,\s]*\)?\s*%?$/u.test(text.trim());

const SUM = '(?:grand\\s*total|sub\\s*-?\\s*(?:total|jumlah)|jumlah|total|jml\\.?|rata\\s*-\\s*rata|selisih|persentase|prosentase|pembulatan)';
const WHOLE_SUM = new RegExp(`^${SUM}(?:\\s+(?:total|seluruh(?:nya)?|keseluruhan|semua|akhir|besar))?\\s*[:=]?$`, 'iu');
/** What may follow: of what it is the sum, in capitals or by number; a title of a position is neither. */
const SUM_OF = new RegExp(
  `^${SUM}\\s*(?:[:=(]|[IVXLC0-9]+\\b|(?:pegawai|asn|pns|pppk|kebutuhan|jabatan|formasi|bezetting|unit|se-?\\w+|orang|dinas|badan|bidang|bagian|sekretariat|seksi|sub\\s*bag)\\b)`,
  'iu',
);
const CAPITALS = new RegExp(`^${SUM}\\s[^\\p{Ll}]*$`, 'iu');
const BEGINS_SUM = /^\s*[gsjtrp]/iu;
export const mayBeSum = (text: string): boolean => BEGINS_SUM.test(text);

/** Whether a text says that the numbers beside it are sums, and nothing else. */
export const isWholeSum = (text: string): boolean => BEGINS_SUM.test(text) && WHOLE_SUM.test(text.trim());
export const isSum = (text: string): boolean => {
  const trimmed = text.trim();
  return BEGINS_SUM.test(trimmed) && (WHOLE_SUM.test(trimmed) || SUM_OF.test(trimmed) || (CAPITALS.test(trimmed) && trimmed === trimmed.toUpperCase()));
};

const MONTH = '(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)';

const NOTE =
  /^(?:(?:catatan|keterangan|ket|nb|note|notes|sumber|source|penjelasan|petunjuk)\s*(?:[:.]|$)|\*+\s*\)?\s*\p{L}|(?:halaman|hal\.?|page)\s*:?\s*[0-9]+(?:\s*(?:dari|of|\/)\s*[0-9]+)?$|(?:di)?cetak\s+(?:pada|tanggal|oleh)|tanggal\s+cetak|demikian\b)/iu;
export const isNote = (text: string): boolean => NOTE.test(text.trim());

const SIGNATURE = new RegExp(
  [
    '^(?:mengetahui|mengesahkan|menyetujui|menetapkan|disetujui|disahkan|ditetapkan|dibuat|diperiksa|dikeluarkan)(?:\\s+(?:oleh|di)\\b.*|\\s*[:,/].*)?$',
    '^(?:a\\.?\\s?n\\.?|u\\.?\\s?b\\.?|plt\\.?|plh\\.?)\\s+(?:bupati|wali\\s?kota|gubernur|kepala|sekretaris)\\b',
    '^n\\s?i\\s?p\\s*[.:]',
    '^(?:kepala|sekretaris|bupati|wali\\s?kota|gubernur|camat|inspektur|direktur)\\b[^,]*,$',
    `^[\\p{L} .'-]{2,40},\\s*(?:tanggal\\s*)?(?:[0-9]{1,2}|[._…]+)?\\s*${MONTH}\\b`,
    "^[\\p{L} .'-]{2,40},\\s*[._…]{3,}",
  ].join('|'),
  'iu',
);
export const isSignature = (text: string): boolean => SIGNATURE.test(text.trim());

/** Office and place of whoever signs, which a list may hold as well: they count only where nothing else of a row is filled. */
export const isOffice = (text: string): boolean => /^(?:kepala|sekretaris|bupati|wali\s?kota|gubernur|camat|inspektur|direktur)\b/iu.test(text.trim());

const ORDINAL = /^(?:[IVXLC]{1,6}|[A-Z])\s*[.)]\s*(?=\p{L})|^[IVX]{1,5}\s+(?=\p{Lu}{2})/u;
const NUMBERED = /^[0-9]{1,3}\s*[.)]\s*(?=\p{L})/u;

/** The number of a group in a cell of its own. */
export const isOrdinal = (text: string): boolean => /^(?:[IVXLC]{1,6}|[A-Za-z])\s*[.)]?$/u.test(text.trim());
export const isRunningNumber = (text: string): boolean => /^[0-9]{1,6}\s*[.)]?$/u.test(text.trim());

/** A heading without the number in front of it, and whether it has one that lists of things do not have. */
export function headingOf(text: string): { readonly name: string; readonly isMarked: boolean } {
  const trimmed = text.replace(/\s+/gu, ' ').trim();
  const marked = trimmed.replace(ORDINAL, '');
  if (marked !== trimmed) return { name: marked, isMarked: true };
  return { name: trimmed.replace(NUMBERED, ''), isMarked: false };
}

const SEQUENCE_NUMBER = /^\(?\s*([0-9]{1,3})\s*\)?\.?\s*(?:=.*)?$/u;
const SEQUENCE_LETTER = /^\(?\s*([a-z])\s*\)?\.?$/iu;

/** Whether cells count the columns, from one or as they stand: 1, 2, 3 or (1), (2), also 5=3+4, or a, b, c. */
export function isCounting(cells: readonly { readonly index: number; readonly text: string }[]): boolean {
  const numbers = cells.map(({ text }) => {
    const found = SEQUENCE_NUMBER.exec(text.trim());
    return found ? Number(found[1]) : null;
  });
  if (numbers.every((number, at) => number === at + 1)) return true;
  if (cells.length < 3) return false;
  if (numbers.every((number, at) => number === cells[at]!.index + 1)) return true;
  return cells.every(({ text }, at) => {
    const found = SEQUENCE_LETTER.exec(text.trim());
    return found !== null && (found[1] ?? '').toLowerCase().charCodeAt(0) - 96 === at + 1;
  });
}
