/**
 * Whether a text is one plain e-mail address: as browsers take it (WHATWG HTML, "valid e-mail address"), and with a dot in
 * its host. Nothing that a header could be made of is one.
 */
export const isAddress = (text: string): boolean =>
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i.test(text);
