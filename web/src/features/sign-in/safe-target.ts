/** Only an address of this site is followed after signing in; anything else would make the sign-in page a trap. */
export function safeTarget(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])/.test(to) ? to : '/';
}
