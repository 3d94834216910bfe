import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession, type SessionInstansi } from '../app/session.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { waysOf } from './nav.ts';

/** The first page has network and processor to itself for so long: the pages that come are also run. */
const AFTER_MS = 8_000;

/** Who pays by the byte loads what they open. */
const savesData = (): boolean => 'connection' in navigator && (navigator.connection as { readonly saveData?: boolean }).saveData === true;

const IDLE_WITHIN_MS = 5_000;
const idle = (): Promise<void> => new Promise((done) => void whenIdle(done, IDLE_WITHIN_MS));

/** Brings the pages that this person can open, one after another while nothing else is going on: they open at once, and without a network too. */
export function usePreload(instansi: SessionInstansi | undefined): void {
  const router = useRouter();
  const session = useSession();
  useEffect(() => {
    if (!instansi || savesData()) return;
    let isOver = false;
    const preload = async (): Promise<void> => {
      for (const { link } of waysOf(session, instansi)) {
        await idle();
        if (isOver || !navigator.onLine) return;
        // What does not come now comes when it is asked for, and says then why it does not.
        await router.preloadRoute(link).catch(() => null);
      }
    };
    const timer = setTimeout(() => void preload(), AFTER_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [router, session, instansi]);
}
