import { useEffect } from 'react';
import { connection } from '../../../app/graphql/connection.ts';

const LOOK_EVERY = 10 * 60_000;
const SCRIPT = /<script[^>]+type="module"[^>]+src="(?<src>[^"]+)"/g;

/** The scripts that a page begins with, whose names hold the hash of what is in them: the same for the same build. Null for what is no page of ours. */
export function buildOf(html: string): string | null {
  const scripts = [...html.matchAll(SCRIPT)].map(({ groups }) => groups?.['src']);
  return scripts.length > 0 ? scripts.join(' ') : null;
}

/** Loads the page anew when the server has another build than the one that runs here: nobody comes by to press a key. */
export function useNewBuild(): void {
  useEffect(() => {
    const scripts = [...document.querySelectorAll('script[type="module"][src]')].map((script) => script.getAttribute('src'));
    const own = scripts.join(' ');
    const look = (): void => {
      fetch(location.pathname, { cache: 'no-store', headers: { accept: 'text/html' } })
        .then(async (response) => (response.ok ? buildOf(await response.text()) : null))
        .then((build) => {
          if (build !== null && build !== own) location.reload();
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
