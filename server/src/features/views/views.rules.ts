/** More views nobody finds again. */
export const MOST_VIEWS = 100;

const HERE = 'https://selaras.invalid';
/** As browsers write addresses: everything else is escaped. */
const WRITTEN = /^[!-~]+$/;

/**
 * Why an address is none of a page of a government, or null when it is one. It is opened by others with a click, so it leads
 * nowhere else: no other site, no page of the account, and no fragment, in which links carry secrets.
 */
export function addressFault(address: string, code: string): string | null {
  if (!WRITTEN.test(address)) return 'has letters that an address does not have; escape them';
  if (address.includes('#')) return 'has a fragment; only path and search are kept';
  if (address.includes('//') || address.includes('\\')) return 'leads to another site';
  if (!URL.canParse(address, HERE)) return 'is no address';
  const { origin, pathname, search } = new URL(address, HERE);
  if (origin !== HERE || `${pathname}${search}` !== address) return 'is not a path and search as browsers write them';
  return pathname === `/${code}` || pathname.startsWith(`/${code}/`) ? null : `is not of a page of this government; those begin with /${code}`;
}
