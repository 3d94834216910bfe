import { fill, type InLanguages } from '../../../rules/languages.ts';
import { problem, value, valueType, type ValueType, type Vocabulary } from './value.reader.ts';

/** Words around a number that say what is counted. */
const COUNTED = /^(?:kelas|kls\.?|klas|usia|umur) +| *(?:orang|org|jiwa|pegawai|asn|pns|pppk|formasi|jabatan|posisi|buah|unit|tahun|thn|th)\.?$/gi;
/** The number once more in words, behind it: "3 (tiga)". */
const IN_WORDS = / *\([a-z ]+\)$/i;

const PLAIN = /^\d{1,7}$/;
const THOUSANDS_BY_DOT = /^\d{1,3}(?:\.\d{3})+(?:,0+)?$/;
const THOUSANDS_BY_SPACE = /^\d{1,3}(?: \d{3})+$/;
const THOUSANDS_BY_COMMA = /^\d{1,3}(?:,\d{3})+(?:\.0+)?$/;
const WITH_DECIMALS = /^\d{1,7}[.,]0{1,2}$/;
/** Between a decimal comma and thousands in English nothing decides. */
const EITHER = /^\d{1,3},0{3,}$/;

/**
 * A whole number as it is written here: a dot stands between thousands and a comma before decimals. "1,234" is no whole
 * number so read, and therefore English; "1,000" may be one or a thousand, and is asked back.
 */
function wholeOf(text: string): number {
  if (PLAIN.test(text)) return Number(text);
  if (EITHER.test(text)) return Number.NaN;
  if (THOUSANDS_BY_DOT.test(text)) return Number(text.replace(/,0+$/, '').replaceAll('.', ''));
  if (THOUSANDS_BY_COMMA.test(text)) return Number(text.replace(/\.0+$/, '').replaceAll(',', ''));
  if (THOUSANDS_BY_SPACE.test(text)) return Number(text.replaceAll(' ', ''));
  return WITH_DECIMALS.test(text) ? Number(text.slice(0, text.search(/[.,]/))) : Number.NaN;
}

/** A whole number between two bounds; `say` is what sentences call it: they stand where "a class" stands, and add the bounds. Of a vocabulary it can be said what words mean. */
export const whole = (from: number, to: number, say: InLanguages, vocabulary?: Vocabulary): ValueType =>
  valueType({
    sql: 'integer',
    vocabulary,
    told: {
      format: fill({ id: 'Bilangan bulat: {say} dari {from} sampai {to}.', en: 'A whole number: {say} from {from} to {to}.' }, { say, from, to }),
      example: String(from),
    },
    problems: ['NUMBER_UNREADABLE'],
    read(text, numeric) {
      const number = numeric ? Number(text) : wholeOf(PLAIN.test(text) ? text : text.replaceAll(COUNTED, '').replace(IN_WORDS, ''));
      if (Number.isInteger(number) && number >= from && number <= to) return value(number);
      return problem(
        'NUMBER_UNREADABLE',
        fill({ id: 'Nilai ini bukan {say} dari {from} sampai {to}.', en: 'The value is not {say} from {from} to {to}.' }, { say, from, to }),
        { id: 'Tulis dengan angka saja, tanpa tanda di antaranya.', en: 'Write it in digits alone, without signs between them.' },
      );
    },
  });

/** How many people. */
export const COUNT = whole(0, 100_000, { id: 'jumlah orang', en: 'a number of people' });

const DIGITS = /^\d+$/;
const GROUPS_BY_DOT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPS_BY_COMMA = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/;
const GROUPS_BY_SPACE = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
/** A nought before it, or another number of digits behind it than three: no thousands stand there. */
const DECIMALS = /^(?:0[.,]\d+|\d+[.,](?:\d{1,2}|\d{4,}))$/;

/**
 * A number with a fraction as it is written here, or as programs write it: "1.250,5", "1,250.5", "0,125", "2.5". A lone dot
 * before three digits stands between thousands, as of whole numbers; a lone comma there may be either, and is asked back.
 */
function fractionOf(text: string): number {
  if (DIGITS.test(text)) return Number(text);
  if (DECIMALS.test(text)) return Number(text.replace(',', '.'));
  if (GROUPS_BY_DOT.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (GROUPS_BY_COMMA.test(text)) return Number(text.replaceAll(',', ''));
  if (GROUPS_BY_SPACE.test(text)) return Number(text.replaceAll(' ', '').replace(',', '.'));
  return Number.NaN;
}

/** Words behind an amount that say what it is of. */
const MEASURED = / *(?:menit|mnt|minutes?|jam|hours?|kali|kegiatan|dokumen|berkas|laporan|orang|org|buah|unit|shift)\.?$/i;
const MOST = 1e12;

/** A number with or without a fraction, of zero or more; of more than zero where nothing would be no amount. `say` as for `whole`. */
export const amount = (say: InLanguages, { moreThanZero = false }: { readonly moreThanZero?: boolean } = {}): ValueType =>
  valueType({
    sql: 'float8',
    told: {
      format: fill(
        moreThanZero
          ? { id: 'Bilangan lebih dari nol, boleh dengan desimal: {say}.', en: 'A number of more than zero, with decimals or without: {say}.' }
          : { id: 'Bilangan nol atau lebih, boleh dengan desimal: {say}.', en: 'A number of zero or more, with decimals or without: {say}.' },
        { say },
      ),
      example: '120',
    },
    problems: ['AMOUNT_UNREADABLE', 'AMOUNT_TOO_SMALL'],
    read(text, numeric) {
      const number = numeric ? Number(text) : fractionOf(text.replace(MEASURED, '').replace(IN_WORDS, '').trim());
      if (Number.isFinite(number) && (number < 0 || (moreThanZero && number === 0)))
        return problem('AMOUNT_TOO_SMALL', fill({ id: 'Nilai {say} ini nol atau kurang.', en: 'The value of {say} is zero or less.' }, { say }), {
          id: 'Tulis nilainya yang benar, atau kosongkan bila belum diketahui.',
          en: 'Write what it is, or leave it empty while it is not known.',
        });
      if (Number.isFinite(number) && number <= MOST) return value(number);
      return problem('AMOUNT_UNREADABLE', fill({ id: 'Nilai ini bukan {say}.', en: 'The value is not {say}.' }, { say }), {
        id: 'Tulis ribuan tanpa tanda, dan desimal dengan koma: 1250,5.',
        en: 'Write thousands without signs, and decimals behind a comma or a dot: 1250.5.',
      });
    },
  });
