const KEY = 'selaras.reloaded-for';
/** Whoever comes back to the same address after this long is not in a circle. */
const CIRCLE_MS = 20_000;

/** Loads the page again, unless that was done for this address a moment ago and did not help. */
export function reloadOnce(): boolean {
  const [address, at] = (sessionStorage.getItem(KEY) ?? '').split(' ');
  if (address === location.href && Date.now() - Number(at) < CIRCLE_MS) return false;
  sessionStorage.setItem(KEY, `${location.href} ${Date.now()}`);
  location.reload();
  return true;
}
