/** Goes to the sign-in page and comes back to this very address afterwards; a whole reload, so nothing of the last person stays in memory. */
export function leaveToSignIn(): void {
  if (location.pathname === '/sign-in') return;
  const here = location.pathname + location.search;
  location.assign(here === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(here)}`);
}
