/**
 * Texts that a spreadsheet would compute. Files that are given back hold what somebody sent in, and whoever opens them
 * trusts them: `=HYPERLINK(…)` in a name would be a link in the name of Selaras. An apostrophe in front keeps it text, and
 * is taken off when the file comes in again. Signs that divide columns count as a beginning: a spreadsheet of another
 * country divides the same line elsewhere.
 */
const BEGINS = String.raw`(^|[;,|\t\r\n])`;
const COMPUTED = String.raw`([ \u00A0']*)(?=[=+\-@＝＋－＠])`;
const BARE = new RegExp(BEGINS + COMPUTED, 'g');
const KEPT = new RegExp(`${BEGINS}'${COMPUTED}`, 'g');

/** Nothing, a number or a telephone number: computed, it is what it was. */
const HARMLESS = /^[-+]?[\d.]*$/;

export const keepAsText = (text: string): string => (HARMLESS.test(text) ? text : text.replace(BARE, "$1'$2"));

export const asWritten = (text: string): string => (text.includes("'") ? text.replace(KEPT, '$1$2') : text);
