/**
 * Which passwords people may choose: OWASP ASVS 6.2. Any characters in any mixture, and no change without a cause; what
 * is guessed first is refused instead.
 */

/**
 * ASVS asks for 8 and recommends 15. Guesses are slow here and common passwords are refused, so that twelve letters hold;
 * at fifteen people begin to write them down.
 */
export const LEAST_LETTERS = 12;
/** Hashing takes any length; this bounds what is sent. ASVS asks for at least 64. */
export const MOST_LETTERS = 1_000;
/** So many letters must be left when those about oneself are taken out. */
const LEAST_BESIDES = 8;
/** Shorter parts of a name stand in any password by chance. */
const LEAST_OF_NAME = 4;
const SERVICE = 'selaras';

export type Weakness = 'TOO_SHORT' | 'COMMON' | 'ABOUT_ONESELF';

/** What others know of the person. */
export interface Person {
  readonly username: string;
  readonly displayName: string;
  readonly nip: string | null;
}

/** Why a password is refused, or null. `common` are passwords that many have, in small letters. */
export function weaknessOf(password: string, { username, displayName, nip }: Person, common: ReadonlySet<string>): Weakness | null {
  const small = password.normalize('NFKC').toLowerCase();
  if ([...small].length < LEAST_LETTERS) return 'TOO_SHORT';
  // "Password2026!!" is the common one with what everybody puts around it.
  const bare = small.replaceAll(/^[^a-z]+|[^a-z]+$/g, '');
  if (common.has(small) || common.has(bare) || isOneOverAndOver(small)) return 'COMMON';
  const known = [SERVICE, username, ...(nip ? [nip] : []), ...(displayName.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= LEAST_OF_NAME);
  const besides = known.toSorted((a, b) => b.length - a.length).reduce((left, word) => left.replaceAll(word, ''), small);
  return besides !== small && [...besides].length < LEAST_BESIDES ? 'ABOUT_ONESELF' : null;
}

/** As fingers find them on a keyboard, or children learn them. */
const ROWS = ['0123456789'.repeat(3), 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];

/** "123412341234": one to six letters over and over, or a row of them. */
function isOneOverAndOver(text: string): boolean {
  if (ROWS.some((row) => row.includes(text))) return true;
  return [1, 2, 3, 4, 5, 6].some(
    (length) =>
      text ===
      text
        .slice(0, length)
        .repeat(Math.ceil(text.length / length))
        .slice(0, text.length),
  );
}

let loading: Promise<ReadonlySet<string>> | undefined;

/** The passwords found most often where such lists were stolen: some 49,000. Read when somebody changes a password for the first time. */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  return (loading ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common'] as readonly string[])));
}
