import { isAddress } from '../../rules/mail-address.ts';

/** As long as an address can be that a server takes (RFC 5321). */
export const MAIL_LENGTH = 254;
export const PHONE_LENGTH = 40;

/**
 * A work address as it is kept: in small letters, as mail servers read it; null for what is none.
 *
 * @source none: one plain address (rules/mail-address.ts)
 * @example readWorkEmail(' Ani@Dinkes.contoh.example ') // 'ani@dinkes.contoh.example'
 */
export function readWorkEmail(text: string): string | null {
  const address = text.trim().toLowerCase();
  return address.length <= MAIL_LENGTH && isAddress(address) ? address : null;
}

const PHONE = /^[+(]?[0-9][0-9 ().-]*[0-9)]$/;

/**
 * A work number as people write it, with single spaces: five to fifteen digits (E.164 has no longer ones), with a plus in
 * front and brackets, dots and dashes between them; null for what is none.
 *
 * @source ITU-T E.164: at most fifteen digits
 * @example readWorkPhone('(061)  451 2345') // '(061) 451 2345'
 */
export function readWorkPhone(text: string): string | null {
  const number = text.trim().replaceAll(/\s+/g, ' ');
  const digits = number.replaceAll(/[^0-9]/g, '').length;
  return number.length <= PHONE_LENGTH && PHONE.test(number) && digits >= 5 && digits <= 15 ? number : null;
}
