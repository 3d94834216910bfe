import { OfferScreenDocument, ThisScreenDocument } from '@selaras/schema/web';
import { useEffect, useState } from 'react';
import { onScreenEnded, wallClient } from './wall-client.ts';

/** How often a screen with a code looks whether somebody has entered it. */
const LOOK_EVERY = 2_000;
/** A server that does not answer is asked again. */
const AGAIN_AFTER = 5_000;
/** So often a screen has its cookie renewed, which no browser keeps for ever. */
const RENEW_EVERY = 6 * 3_600_000;

export interface ScreenCode {
  readonly code: string;
  readonly expiresAt: string;
}

export type ScreenStanding =
  | { readonly is: 'ASKING' }
  /** `ended`: it was a screen until now. `waitUntil`: too many ask for a code from here. */
  | { readonly is: 'UNPAIRED'; readonly offer: ScreenCode | null; readonly ended: boolean; readonly isAway: boolean }
  | { readonly is: 'PAIRED' };

/** What this browser is, and the code under which it becomes a screen; asked for again and again, for as long as it takes. */
export function useScreen(): ScreenStanding {
  const [standing, setStanding] = useState<ScreenStanding>({ is: 'ASKING' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    let offer: ScreenCode | null = null;
    let ended = false;
    const next = (wait: number): void => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(() => void look(), wait);
    };
    const say = (isAway: boolean): void => setStanding({ is: 'UNPAIRED', offer, ended, isAway });
    const ask = async (): Promise<void> => {
      const answer = (await wallClient.mutation(OfferScreenDocument, { input: { width: screen.width, height: screen.height } }).toPromise()).data?.offerScreen;
      if (isOver) return;
      offer = answer?.__typename === 'ScreenOffered' ? { code: answer.screenCode, expiresAt: answer.expiresAt } : null;
      say(answer === undefined);
      next(offer ? LOOK_EVERY : AGAIN_AFTER);
    };
    const look = async (): Promise<void> => {
      const state = (await wallClient.query(ThisScreenDocument, {}, { requestPolicy: 'network-only' }).toPromise()).data?.thisScreen?.state;
      if (isOver) return;
      if (state === 'PAIRED') {
        ended = false;
        offer = null;
        setStanding((before) => (before.is === 'PAIRED' ? before : { is: 'PAIRED' }));
        return next(RENEW_EVERY);
      }
      // The server is away: what is shown stays, and it is asked again.
      if (state === undefined) {
        setStanding((before) => (before.is === 'UNPAIRED' ? { ...before, isAway: true } : before));
        return next(AGAIN_AFTER);
      }
      if (state === 'ENDED') ended = true;
      if (state === 'WAITING' && offer) {
        say(false);
        return next(LOOK_EVERY);
      }
      await ask();
    };
    const stopListening = onScreenEnded(() => next(0));
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
      stopListening();
    };
  }, []);
  return standing;
}
