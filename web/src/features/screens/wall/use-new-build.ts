import { useEffect } from 'react';
import { connection } from '../../../app/graphql/connection.ts';

const LOOK_EVERY = 10 * 60_000;
const ENTRY = /<script[^>]+type="module"[^>]+src="(?<src>[^"]+)"/;

/** The script that a page begins with, whose name holds the hash of the build. */
export const entryOf = (html: string): string | null => ENTRY.exec(html)?.groups?.['src'] ?? null;

/** Loads the page anew when the server has another build than the one that runs here: nobody comes by to press a key. */
export function useNewBuild(): void {
  useEffect(() => {
    const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.getAttribute('src') ?? null;
    if (own === null) return undefined;
    const look = (): void => {
      fetch(location.pathname, { cache: 'no-store', headers: { accept: 'text/html' } })
        .then(async (response) => (response.ok ? entryOf(await response.text()) : null))
        .then((entry) => {
          if (entry !== null && entry !== own) location.reload();
        })
        // Away for a moment: it is looked at again, and what is shown stays.
        .catch(() => undefined);
    };
    const timer = setInterval(look, LOOK_EVERY);
    let was = connection.get();
    const stop = connection.subscribe(() => {
      const is = connection.get();
      // Whatever was done to the server while it was away, it is done when the socket is back.
      if (is === 'open' && was === 'down') look();
      was = is;
    });
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
}
