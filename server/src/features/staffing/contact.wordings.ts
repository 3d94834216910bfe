import { problem, value, valueType } from '../importing/rows/index.ts';
import { readWorkEmail, readWorkPhone } from './contact.rules.ts';

/** The address of somebody at work. */
export const WORK_EMAIL = valueType({
  sql: 'text',
  told: {
    format: { id: 'Satu alamat surel kantor; bukan surel pribadi.', en: 'One work address; not a private one.' },
    example: 'budi@dinas.contoh.example',
  },
  problems: ['EMAIL_UNREADABLE'],
  read(text) {
    const address = readWorkEmail(text);
    if (address !== null) return value(address);
    return problem(
      'EMAIL_UNREADABLE',
      { id: 'Ini bukan alamat surel.', en: 'This is no e-mail address.' },
      { id: 'Tulis satu alamat saja, seperti nama@dinas.go.id.', en: 'Write one address alone, such as nama@dinas.go.id.' },
    );
  },
});

/** The telephone of somebody at work. */
export const WORK_PHONE = valueType({
  sql: 'text',
  told: {
    format: { id: 'Nomor telepon kantor, 5 sampai 15 angka, di kolom berformat teks.', en: 'A work number, 5 to 15 digits, in a column formatted as text.' },
    example: '(000) 000 1234',
  },
  problems: ['PHONE_UNREADABLE'],
  read(text) {
    const number = readWorkPhone(text);
    if (number !== null) return value(number);
    return problem(
      'PHONE_UNREADABLE',
      { id: 'Ini bukan nomor telepon.', en: 'This is no telephone number.' },
      {
        id: 'Tulis 5 sampai 15 angka, boleh dengan +, kurung, titik dan tanda hubung.',
        en: 'Write 5 to 15 digits; +, brackets, dots and dashes may stand between.',
      },
    );
  },
});
