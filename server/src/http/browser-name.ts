import Bowser from 'bowser';

const BROWSERS = new Set<string>(Object.values(Bowser.BROWSER_MAP));
const SYSTEMS = new Set<string>(Object.values(Bowser.OS_MAP));
/** Longer than what any browser says of itself. */
const MOST_LETTERS = 512;

/** Browser and system in words of ours, or null: what a stranger writes into a header is never shown. @example 'Chrome, Windows' */
export function describeBrowser(userAgent: string | undefined): string | null {
  if (!userAgent || userAgent.length > MOST_LETTERS) return null;
  const { browser, os } = Bowser.parse(userAgent);
  const known = [browser.name, os.name].filter((name, index) => name !== undefined && (index === 0 ? BROWSERS : SYSTEMS).has(name));
  return known.length === 0 ? null : known.join(', ');
}
