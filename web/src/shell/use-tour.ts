import { useSession, type SessionInstansi } from '../app/session.ts';
import { moreWords, useText } from '../text/text.ts';
import { tourOf, waysOf } from './nav.ts';

/** Begins the tour of the ways that are open to who is signed in. Where it does not come nothing happens: it can be asked for again. */
export function useTour(instansi: SessionInstansi): () => void {
  const { say } = useText();
  const session = useSession();
  return () =>
    void Promise.all([import('./tour.ts'), moreWords()]).then(
      ([{ startTour }]) => startTour(say, tourOf(waysOf(session, instansi))),
      () => undefined,
    );
}
