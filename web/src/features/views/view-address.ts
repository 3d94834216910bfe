/** Where in a list somebody is passes with its rows; what is filtered, ordered and shown of it stays. */
const PASSING = /^after$|After$/;

/** The address of a page as it is kept: its path and search, without fragment and without the place within a list. */
export function viewAddress({ pathname, search }: { readonly pathname: string; readonly search: string }): string {
  const words = new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => !PASSING.test(name)));
  const text = words.toString();
  return text ? `${pathname}?${text}` : pathname;
}

/** The link by which others open a view. */
export const viewLink = (id: string): string => `${window.location.origin}/v/${id}`;

/** What follows the government in the address of a page: `units`, or nothing of its board. */
export const pageOf = (address: string): string => /^\/[^/?]+\/([^/?]*)/.exec(address)?.[1] ?? '';
