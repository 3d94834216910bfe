import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession, type SessionInstansi } from '../app/session.ts';
import { waysOf } from './nav.ts';

/** The first page has the network to itself for so long. */
const AFTER_MS = 3_000;

/** Who pays by the byte loads what they open. */
const savesData = (): boolean => 'connection' in navigator && (navigator.connection as { readonly saveData?: boolean }).saveData === true;

/** Brings the pages that this person can open, one after another while nothing else is going on: they open at once, and without a network too. */
export function usePreload(instansi: SessionInstansi | undefined): void {
  const router = useRouter();
  const session = useSession();
  useEffect(() => {
    if (!instansi || savesData()) return;
    let isOver = false;
    const preload = async (): Promise<void> => {
      for (const { link } of waysOf(session, instansi)) {
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
